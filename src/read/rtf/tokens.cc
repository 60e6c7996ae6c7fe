#include "read/rtf/tokens.h"

#include <algorithm>
#include <charconv>

#include "text/letters.h"

namespace ibid::rtf {

std::string_view Tokens::take(std::size_t count) {
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(taken.size());
    return taken;
}

Token Tokens::next() {
    rest_.remove_prefix(
        std::min(rest_.find_first_not_of("\r\n"), rest_.size()));
    if (rest_.empty()) return {};
    switch (rest_.front()) {
        case '{':
            return {Token::Is::open, take(1)};
        case '}':
            return {Token::Is::close, take(1)};
        case '\\':
            take(1);
            return control();
        default:
            return {Token::Is::text, take(rest_.find_first_of("{}\\\r\n"))};
    }
}

Token Tokens::control() {
    if (rest_.empty()) return {};
    if (is_ascii_letter(rest_.front())) return word();
    const std::string_view symbol = take(1);
    if (symbol == "'") return hex_byte();
    return {Token::Is::symbol, symbol};
}

Token Tokens::hex_byte() {
    Token token{Token::Is::byte};
    const std::string_view digits = rest_.substr(0, 2);
    const auto end = std::from_chars(
        digits.data(), digits.data() + digits.size(), token.number, 16);
    const bool none = end.ptr == digits.data() || digits.front() == '-';
    if (none) token.number = ' ';
    take(static_cast<std::size_t>(end.ptr - digits.data()));
    return token;
}

Token Tokens::word() {
    std::size_t size = 0;
    while (size < rest_.size() && is_ascii_letter(rest_[size])) ++size;
    Token token{Token::Is::word, take(size)};
    const auto end = std::from_chars(rest_.data(), rest_.data() + rest_.size(),
                                     token.number);
    token.has_number = end.ptr != rest_.data();
    take(static_cast<std::size_t>(end.ptr - rest_.data()));
    if (rest_.starts_with(' ')) take(1);
    if (token.text == "bin")
        take(static_cast<std::size_t>(std::max(token.number, 0)));
    return token;
}

}  // namespace ibid::rtf
