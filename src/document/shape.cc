#include "document/shape.h"

#include <algorithm>
#include <array>

#include "text/eight_bytes.h"
#include "text/letters.h"
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

// Takes one closing mark, space or "[12]" off the end; false if there is none.
bool drop_closing(std::string_view& text) {
    constexpr std::array<std::string_view, 10> closing{
        "\"", "'", ")", "*", " ", "_", "”", "’", "»", "“"};
    if (is_ascii_letter(text.back()) || text.back() == '.') return false;
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

std::string_view beginning(std::string_view text) {
    if (text.size() <= folded_bytes) return text;
    std::size_t end = folded_bytes;
    while (end > 0 && is_continuation(text[end])) --end;
    return text.substr(0, end);
}

// The lead bytes of kana and Han characters.
std::size_t ideograph_leads(std::uint64_t bytes) {
    std::size_t leads = 0;
    for (; bytes != 0; bytes >>= 8)
        leads += (bytes & 0xFF) >= 0xE3 && (bytes & 0xFF) <= 0xE9;
    return leads;
}

}  // namespace

// Eight bytes at a time: a word begins at each letter behind none.
std::size_t word_count(std::string_view text) {
    std::size_t words = 0;
    std::size_t ideographs = 0;
    std::uint64_t inside = 0;  // 0x80: the byte before is of a word
    const auto count = [&](std::uint64_t bytes) {
        const std::uint64_t letters =
            top_bits & ~bytes_between(bytes, '\0', ' ');
        words += count_marked(letters & ~(letters << 8 | inside));
        inside = letters >> 56;
        if ((bytes & top_bits) != 0) ideographs += ideograph_leads(bytes);
    };
    std::size_t at = 0;
    for (; at + eight <= text.size(); at += eight)
        count(load_eight(text.data() + at));
    char rest[eight] = {};
    text.copy(rest, eight, at);
    count(load_eight(rest));
    return words + ideographs / 2;
}

char last_mark(std::string_view text) {
    while (!text.empty() && drop_closing(text)) {
    }
    if (text.empty()) return '\0';
    if (text.ends_with("…")) return '.';
    if (text.ends_with("。")) return '.';
    return static_cast<unsigned char>(text.back()) < 0x80 ? text.back() : '\0';
}

std::string fold_phrase(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    bool ascii = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of_ascii(text, at);
        plain.append(text, at, end - at);
        at = end;
        if (at == text.size()) break;
        const Replacement* mark = plain_mark_at(text, at);
        plain += mark ? mark->to : text[at];
        ascii = ascii && mark;
        at += mark ? mark->from.size() : 1;
    }
    if (!ascii) return fold_utf8(plain);
    small_letters(plain.data(), plain.size());
    return plain;
}

Shape shape_of(std::string_view text) {
    return {word_count(text), last_mark(text), fold_phrase(beginning(text))};
}

}  // namespace ibid
