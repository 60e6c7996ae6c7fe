// The one word that begins at a place of a text -> its Token.
//
//   "O’Brien’s plan" at 0 -> o'brien, bytes 0 to 9, next word from byte 13
//
// The rules are those of words.h. This is the whole of them; tokenize() takes
// a short way with plain ASCII words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/letters.h"
#include "text/token.h"

namespace ibid {

class WordReader {
public:
    // A letter, digit or ideograph stands at `start`.
    WordReader(std::string_view text, std::size_t start)
        : text_(text), start_(start), at_(start), end_(start) {}

    // The word; "" when folding leaves nothing of it. To be called once.
    Token read();
    // Where to look for the next word, after read().
    std::size_t next() const { return at_; }

private:
    void read_run();
    void read_marks();
    bool read_initials();
    bool read_joint();
    bool read_apostrophe();
    bool read_number_part();
    bool read_ampersand();

    void keep(Char c);
    void keep_joint(char joint);
    Token token();

    char byte(std::size_t at) const {
        return at < text_.size() ? text_[at] : '\0';
    }
    bool word_goes_on(std::size_t at) const;
    std::size_t after_skipped(std::size_t at) const;
    std::size_t after_marks(std::size_t at) const;
    std::size_t after_initials() const;
    std::size_t after_possessive(std::size_t at) const;
    std::size_t after_digits(std::size_t at) const;
    bool follows_number() const;

    std::string_view text_;
    std::size_t start_;
    std::size_t at_;
    std::size_t end_;        // of the span
    std::string word_;       // ASCII is folded already, the rest is as it was
    bool plain_ = true;      // word_ is all ASCII
    bool fraction_ = false;  // a decimal point was read
    std::size_t group_ = 0;  // digits before the first comma
};

}  // namespace ibid
