// RTF source -> its tokens, one after the other.
//
//   {\b1 Hi\'e9}  ->  open, word "b" 1, text "Hi", byte E9, close
//
// Every byte is looked at once. Line ends in the source mean nothing and are
// no tokens; binary data (\bin) are passed over.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ibid::rtf {

struct Token {
    enum class Is { end, open, close, word, symbol, byte, text } is = Is::end;
    // The word's letters, the symbol's character, or the text itself.
    std::string_view text{};
    int number = 0;  // of a word, or the byte
    bool has_number = false;
};

class Tokens {
public:
    explicit Tokens(std::string_view source) : rest_(source) {}
    Token next();

private:
    Token control();
    Token word();
    Token hex_byte();
    std::string_view take(std::size_t count);

    std::string_view rest_;
};

}  // namespace ibid::rtf
