#include "document/author_names.h"

#include <algorithm>
#include <array>

#include "document/name_words.h"
#include "document/shape.h"

namespace ibid {

namespace {

constexpr auto apart = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view(" ,.;:()[]\"/"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool is_apart(char c) {
    return apart[static_cast<unsigned char>(c)];
}

// Whether `test` holds for one of the words, taken without a possessive 's.
template <typename Test>
bool any_word(std::string_view folded, const Test& test) {
    for (std::size_t at = 0;; ++at) {
        while (at < folded.size() && is_apart(folded[at])) ++at;
        if (at == folded.size()) return false;
        const std::size_t begin = at;
        while (at < folded.size() && !is_apart(folded[at])) ++at;
        std::string_view word = folded.substr(begin, at - begin);
        if (word.ends_with("'s")) word.remove_suffix(2);
        if (test(word)) return true;
        if (at == folded.size()) return false;
    }
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
