#include "document/shape.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace ibid {

namespace {

// Longer texts are judged by their beginning.
constexpr std::size_t folded_bytes = 240;

struct Replacement {
    std::string_view from;
    char to;
};
constexpr std::array<Replacement, 9> plain_marks{{{"‘", '\''},
                                                  {"’", '\''},
                                                  {"“", '"'},
                                                  {"”", '"'},
                                                  {"„", '"'},
                                                  {"«", '"'},
                                                  {"»", '"'},
                                                  {"–", '-'},
                                                  {"—", '-'}}};

const Replacement* plain_mark_at(std::string_view text, std::size_t at) {
    // The first bytes of the table's rows: most bytes are neither.
    if (text[at] != '\xE2' && text[at] != '\xC2') return nullptr;
    for (const Replacement& mark : plain_marks)
        if (text.substr(at, mark.from.size()) == mark.from) return &mark;
    return nullptr;
}

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
    });
}

// Takes one closing mark, space or "[12]" off the end; false if there is none.
bool drop_closing(std::string_view& text) {
    constexpr std::array<std::string_view, 10> closing{
        "\"", "'", ")", "*", " ", "_", "”", "’", "»", "“"};
    for (std::string_view mark : closing) {
        if (!text.ends_with(mark)) continue;
        text.remove_suffix(mark.size());
        return true;
    }
    if (!text.ends_with(']')) return false;
    const std::size_t open = text.rfind('[');
    const bool reference =
        open != std::string_view::npos && open + 6 > text.size() &&
        text.find_first_not_of("0123456789", open + 1) == text.size() - 1;
    text.remove_suffix(reference ? text.size() - open : 1);
    return true;
}

char last_mark(std::string_view text) {
    while (!text.empty() && drop_closing(text)) {
    }
    if (text.empty()) return '\0';
    if (text.ends_with("…")) return '.';
    if (text.ends_with("。")) return '.';
    return static_cast<unsigned char>(text.back()) < 0x80 ? text.back() : '\0';
}

std::string_view beginning(std::string_view text) {
    if (text.size() <= folded_bytes) return text;
    std::size_t end = folded_bytes;
    while (end > 0 && is_continuation(text[end])) --end;
    return text.substr(0, end);
}

}  // namespace

std::size_t word_count(std::string_view text) {
    std::size_t words = 0;
    std::size_t ideographs = 0;
    bool inside = false;
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = byte > ' ';
        words += letter && !inside;
        inside = letter;
        // The lead bytes of kana and Han characters.
        ideographs += byte >= 0xE3 && byte <= 0xE9;
    }
    return words + ideographs / 2;
}

std::string fold_phrase(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    if (is_ascii(text)) {
        for (char c : text)
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
        return plain;
    }
    for (std::size_t i = 0; i < text.size();) {
        const Replacement* mark = plain_mark_at(text, i);
        plain += mark ? mark->to : text[i];
        i += mark ? mark->from.size() : 1;
    }
    return fold_utf8(plain);
}

Shape shape_of(std::string_view text) {
    return {word_count(text), last_mark(text), fold_phrase(beginning(text))};
}

}  // namespace ibid
