#include "document/list_marker.h"

#include <array>
#include <charconv>

namespace ibid {

namespace {

constexpr std::array<std::string_view, 9> bullets{"-", "*", "+", "•", "–",
                                                  "—", "·", "▪", "►"};

bool is_digit_byte(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter_byte(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

// Its bytes; 0 for none.
std::size_t bullet_at_front(std::string_view text) {
    if (text.empty() || is_letter_byte(text[0]) || is_digit_byte(text[0]))
        return 0;
    for (std::string_view bullet : bullets)
        if (text.starts_with(bullet)) return bullet.size();
    return 0;
}

// Digits (at most three) or one letter at `at`: bytes, 0 for neither.
std::size_t ordinal(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at < 4 && is_digit_byte(text[end])) ++end;
    if (end > at) return end - at < 4 ? end - at : 0;
    return at < text.size() && is_letter_byte(text[at]) ? 1 : 0;
}

// "12." "12)" "a)" "(a)" "[12]" at the front: bytes, without a space.
std::size_t numbering(std::string_view text) {
    const char first = text.empty() ? '\0' : text.front();
    const std::size_t from = first == '(' || first == '[' ? 1 : 0;
    const std::size_t length = ordinal(text, from);
    if (length == 0 || from + length >= text.size()) return 0;
    const char close = text[from + length];
    const bool number = is_digit_byte(text[from]);
    const bool closes = first == '[' ? close == ']' && number
                        : first == '('
                            ? close == ')'
                            : close == ')' || (close == '.' && number);
    return closes ? from + length + 1 : 0;
}

// The marker must stand apart from the words; then its space belongs to it.
std::size_t with_space(std::string_view text, std::size_t length) {
    if (length == 0 || length == text.size()) return length;
    return text[length] == ' ' ? length + 1 : 0;
}

}  // namespace

std::size_t list_marker(std::string_view text) {
    if (const std::size_t bullet = bullet_at_front(text))
        return with_space(text, bullet);
    const std::size_t length = with_space(text, numbering(text));
    if (length == 0 || text.front() == '[') return length;
    // "1. [1]": a list of notes that carry their own numbers.
    const std::string_view rest = text.substr(length);
    if (rest.empty() || rest.front() != '[') return length;
    return length + with_space(rest, numbering(rest));
}

bool is_bullet(std::string_view marker) {
    return bullet_at_front(marker) > 0;
}

int bracketed_number(std::string_view text) {
    std::string_view marker = text.substr(0, 16);
    const std::size_t open = marker.find('[');
    if (open == std::string_view::npos) return 0;
    if (open > 0 && list_marker(text) <= open) return 0;
    marker = marker.substr(open);
    const std::size_t length = numbering(marker);
    if (length == 0) return 0;
    int number = 0;
    std::from_chars(marker.data() + 1, marker.data() + length - 1, number);
    return number;
}

}  // namespace ibid
