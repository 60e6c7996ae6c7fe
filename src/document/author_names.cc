#include "document/author_names.h"

#include <algorithm>

#include "document/name_words.h"
#include "document/shape.h"

namespace ibid {

namespace {

// Whether `test` holds for one of the words, taken without a possessive 's.
template <typename Test>
bool any_word(std::string_view folded, const Test& test) {
    constexpr std::string_view apart = " ,.;:()[]\"/";
    std::size_t at = 0;
    while ((at = folded.find_first_not_of(apart, at)) !=
           std::string_view::npos) {
        const std::size_t end =
            std::min(folded.find_first_of(apart, at), folded.size());
        std::string_view word = folded.substr(at, end - at);
        if (word.ends_with("'s")) word.remove_suffix(2);
        if (test(word)) return true;
        at = end;
    }
    return false;
}

bool opens_with(std::string_view text, std::string_view name) {
    if (name.size() < 3 || !text.starts_with(name)) return false;
    const char next = text.size() > name.size() ? text[name.size()] : ' ';
    return next == ' ' || next == ',' || next == '\'';
}

}  // namespace

void AuthorNames::know(std::string_view name) {
    const std::string folded = fold_phrase(name);
    names_.push_back({folded, folded.substr(0, folded.find(' ')),
                      folded.substr(folded.rfind(' ') + 1)});
}

bool AuthorNames::opens(std::string_view folded) const {
    return std::any_of(names_.begin(), names_.end(), [&](const Name& name) {
        return opens_with(folded, name.full) ||
               opens_with(folded, name.first) || opens_with(folded, name.last);
    });
}

bool AuthorNames::mentioned_in(std::string_view folded) const {
    return any_word(folded,
                    [&](std::string_view word) {
                        if (word == "they" || word == "their") return true;
                        return std::any_of(
                            names_.begin(), names_.end(), [&](const Name& n) {
                                return word == n.first || word == n.last;
                            });
                    }) ||
           says_he_or_she(folded);
}

bool says_he_or_she(std::string_view folded) {
    return any_word(folded, [](std::string_view word) {
        return word == "he" || word == "she" || word == "his" || word == "her";
    });
}

bool tells_role(std::string_view folded) {
    return any_word(folded, [](std::string_view word) {
        return is_role(word) || word == "university" || word == "graduated" ||
               word == "phd" || word == "institute" || word == "writes";
    });
}

}  // namespace ibid
