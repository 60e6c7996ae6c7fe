#include "read/pdf/hyphens.h"

#include <algorithm>
#include <cstddef>

#include "text/utf8.h"

namespace ibid::pdf {

namespace {

constexpr std::string_view soft = "\u00AD";
constexpr std::size_t longest_word = 100;
constexpr std::string_view hyphen = "\u2010";

// The bytes of the hyphen at the end; 0 when there is none.
std::size_t hyphen_at_end(std::string_view text) {
    for (std::string_view mark : {std::string_view("-"), soft, hyphen})
        if (text.ends_with(mark)) return mark.size();
    return 0;
}

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

std::string_view last_word(std::string_view text) {
    if (text.size() > longest_word)
        text.remove_prefix(text.size() - longest_word);
    return text.substr(text.rfind(' ') + 1);  // npos + 1: all of it
}

std::string_view first_word(std::string_view text) {
    return text.substr(0, std::min(text.find(' '), text.size()));
}

// Without marks around it, in one case.
std::string plain(std::string_view word) {
    while (!word.empty() && !is_letter_byte(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && !is_letter_byte(word.back())) word.remove_suffix(1);
    return fold_utf8(word);
}

bool begins_small(std::string_view text) {
    return !text.empty() && is_lower(code_point_at(text, 0).value);
}

// "run-of-" + "the-mill", "mother-in-" + "law"; but not "pro-Mexi-" + "can".
bool is_compound(std::string_view before, std::string_view after) {
    const std::size_t dash = before.rfind('-');
    if (dash == before.npos) return false;
    return before.size() - dash <= 4 || after.find('-') != after.npos;
}

}  // namespace

bool ends_divided(std::string_view text) {
    const std::size_t mark = hyphen_at_end(text);
    return mark > 0 && text.size() > mark &&
           is_letter_byte(text[text.size() - mark - 1]);
}

void Hyphens::learn(std::string_view line) {
    while (!line.empty()) {
        const std::string_view word = first_word(line);
        line.remove_prefix(std::min(word.size() + 1, line.size()));
        // Of the last word nobody knows whether it is whole.
        if (!line.empty()) words_.insert(plain(word));
    }
}

void Hyphens::append(std::string& text, std::string_view line) const {
    if (text.empty() || line.empty()) {
        text += line;
        return;
    }
    if (!ends_divided(text)) {
        text += ' ';
        text += line;
        return;
    }
    const std::size_t mark = hyphen_at_end(text);
    const std::string_view before =
        last_word(std::string_view(text).substr(0, text.size() - mark));
    const std::string with =
        plain(std::string(before) + '-' + std::string(first_word(line)));
    const std::string without =
        plain(std::string(before) + std::string(first_word(line)));
    const bool whole = words_.contains(without);
    const bool compound = words_.contains(with) && !whole;
    const bool is_soft = text.ends_with(soft);
    const bool joins = is_soft || whole ||
                       (begins_small(line) && !compound &&
                        !is_compound(before, first_word(line)));
    if (joins) text.resize(text.size() - mark);
    text += line;
}

}  // namespace ibid::pdf
