// Words of a text -> parts of dates: "October", "Oct." -> 10, "28th" -> 28,
// "2018" -> 2018; and what stands between the words.
#pragma once

#include <cstddef>
#include <string_view>

#include "annotate/relative_date.h"
#include "text/token.h"

namespace ibid {

// A text with its words, seen as possible parts of dates. A word's place may
// be past the end: it is then no part of any date. 0 stands for "is none".
class DateWords {
public:
    DateWords(std::string_view text, const Tokens& tokens)
        : text_(text), tokens_(tokens) {}

    std::size_t size() const { return tokens_.size(); }
    // A quick look that spares the reader most words. `i` is a word's place.
    bool may_begin_date(std::size_t i) const {
        const char c = text_[tokens_[i].span.start];
        const bool small = c >= 'a' && c <= 'z';
        if (small && c != 't' && c != 'l' && c != 'n' && c != 'y') return false;
        return is_time_word(i);
    }
    const Span& span(std::size_t i) const { return tokens_[i].span; }
    std::string_view word(std::size_t i) const;     // folded, or ""
    std::string_view surface(std::size_t i) const;  // as written, or ""

    int month(std::size_t i) const;    // "October", "Oct"
    int weekday(std::size_t i) const;  // "Friday", "Fri": 5; no_weekday
    int day(std::size_t i) const;      // "28", "28th"
    int year(std::size_t i) const;     // 1800..2100 in four digits
    int decade(std::size_t i) const;   // "1990s": 1990
    int number(std::size_t i) const;   // one or two digits

    bool has_possessive(std::size_t i) const;  // "1990's", "men’s"

    // The text between word i and the one after it, to the text's ends.
    std::string_view gap_after(std::size_t i) const;
    std::string_view gap_before(std::size_t i) const;

private:
    bool is_time_word(std::size_t i) const;  // or a number
    bool has_capital(std::size_t i) const;

    std::string_view text_;
    const Tokens& tokens_;
};

// A gap of spaces with at most one of the signs in `signs`.
bool is_space_gap(std::string_view gap, std::string_view signs = {});

// A hyphen or a dash, with or without spaces around it.
bool is_dash_gap(std::string_view gap);

}  // namespace ibid
