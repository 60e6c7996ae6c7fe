#include "document/word_overlap.h"

#include <algorithm>

namespace ibid {

namespace {

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool same_word(std::string_view a, std::string_view b) {
    constexpr std::size_t shortest_stem = 4;
    if (a.size() > b.size()) std::swap(a, b);
    if (a.size() == b.size()) return a == b;
    return a.size() >= shortest_stem && b.starts_with(a);
}

}  // namespace

PlainWords plain_words(std::string_view lower_case) {
    PlainWords words;
    std::size_t at = 0;
    while (at < lower_case.size()) {
        std::size_t end = at;
        while (end < lower_case.size() && is_word_byte(lower_case[end])) ++end;
        if (end > at) words.push_back(lower_case.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::size_t words_in_order(std::span<const std::string_view> quote,
                           std::span<const std::string_view> text) {
    std::vector<std::size_t> row(text.size() + 1, 0);
    for (std::string_view word : quote) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < text.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = same_word(word, text[j]) ? diagonal + 1
                                                  : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

}  // namespace ibid
