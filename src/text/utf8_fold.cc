#include <array>
#include <optional>

#include "text/eight_bytes.h"
#include "text/utf8.h"

namespace ibid {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};
constexpr Range latin{0x80, 0x17F};
constexpr Range punctuation{0x2010, 0x2027};

// What a character folds to when it composes with no neighbour, so that it can
// be looked up by itself: letters of western languages, punctuation.
std::optional<std::string> fold_alone(char32_t c) {
    std::string text;
    append_utf8(text, c);
    std::string fold = fold_any_utf8(text);
    for (std::size_t at = 0; at < fold.size();) {
        const CodePoint part = code_point_at(fold, at);
        if (part.length > 1 && part_of(part.value) != Part::none)
            return std::nullopt;
        at += part.length;
    }
    return fold;
}

template <std::size_t size>
auto folds_of(Range range) {
    std::array<std::optional<std::string>, size> folds;
    for (char32_t c = range.first; c <= range.last; ++c)
        folds[c - range.first] = fold_alone(c);
    return folds;
}

const std::optional<std::string>& simple_fold(char32_t c) {
    static const std::optional<std::string> none;
    static const auto letters = folds_of<latin.last - latin.first + 1>(latin);
    static const auto marks =
        folds_of<punctuation.last - punctuation.first + 1>(punctuation);
    if (c >= latin.first && c <= latin.last) return letters[c - latin.first];
    if (c >= punctuation.first && c <= punctuation.last)
        return marks[c - punctuation.first];
    return none;
}

// Appends what is ASCII from `at` on; returns where it ends.
std::size_t append_ascii(std::string& out, std::string_view text,
                         std::size_t at) {
    const std::size_t end = end_of_ascii(text, at);
    const std::size_t kept = out.size();
    out.append(text, at, end - at);
    small_letters(out.data() + kept, end - at);
    return end;
}

}  // namespace

std::string fold_utf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = append_ascii(out, text, 0); at < text.size();
         at = append_ascii(out, text, at)) {
        const CodePoint c = code_point_at(text, at);
        const std::optional<std::string>& fold = simple_fold(c.value);
        if (!fold) return fold_any_utf8(text);
        out += *fold;
        at += c.length;
    }
    return out;
}

}  // namespace ibid
