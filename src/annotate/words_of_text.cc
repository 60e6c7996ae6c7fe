#include "annotate/words_of_text.h"

#include <algorithm>

#include "text/utf8.h"

namespace ibid {

namespace {

bool curly_apostrophe(std::string_view sign) {
    return sign == "\xE2\x80\x98" || sign == "\xE2\x80\x99";
}

}  // namespace

std::string_view WordsOfText::gap_after(std::size_t i) const {
    const std::size_t end =
        i + 1 < tokens.size() ? tokens[i + 1].span.start : text.size();
    return text.substr(tokens[i].span.end, end - tokens[i].span.end);
}

std::string_view WordsOfText::gap_before(std::size_t i) const {
    return i > 0 ? gap_after(i - 1) : text.substr(0, tokens[0].span.start);
}

bool hyphen_at(std::string_view text, std::size_t at) {
    if (at < text.size() && text[at] == '-') return true;
    const std::string_view three = text.substr(std::min(at, text.size()), 3);
    return three.size() == 3 && three.substr(0, 2) == "\xE2\x80" &&
           three[2] >= '\x90' && three[2] <= '\x95';
}

Gap gap_between(const WordsOfText& words, std::size_t before) {
    constexpr std::size_t longest_gap = 8;
    constexpr std::size_t longest_abbreviation = 4;
    const std::string_view gap = words.gap_after(before);
    if (gap == " ") return Gap::plain;
    if (gap.size() > longest_gap) return Gap::wide;
    bool comma = false;
    for (std::size_t i = 0; i < gap.size(); ++i) {
        const char c = gap[i];
        const bool stop = c == '.' && words.tokens[before].word.size() <=
                                          longest_abbreviation;
        if (c == ',') {
            comma = true;
        } else if (hyphen_at(gap, i)) {
            if (c != '-') i += 2;
        } else if (curly_apostrophe(gap.substr(i, 3))) {
            i += 2;
        } else if (!stop && c != ' ' && c != '\'' && c != 's' && c != 'S' &&
                   c != '/' && c != '&') {
            return Gap::wide;
        }
    }
    return comma ? Gap::comma : Gap::plain;
}

bool starts_with_capital(std::string_view surface) {
    if (surface.empty()) return false;
    const char c = surface.front();
    if (c >= 0) return c < 'a' || c > 'z';
    return !is_lower(code_point_at(surface, 0).value);
}

}  // namespace ibid
