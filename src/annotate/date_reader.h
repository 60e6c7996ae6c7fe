// The date that begins at a word of a text, as far as the words tell it:
// "28 October 2023" tells all, "28 October" lacks its year, "Friday" and "last
// year" say only how far it is from the day of writing.
//
// Months need their capital ("may 2018" is no date). Days and months in
// numbers are read when their order is beyond doubt: 2023-10-28, 2023/10/28,
// 28.10.2023, 28/10/2023, but not 4/5/2023. When a number alone is a year is
// told in lone_year.h, when a month is one in lone_month.h.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <ibid/date.h>

#include "annotate/date_words.h"
#include "annotate/lone_year.h"
#include "annotate/relative_date.h"

namespace ibid {

enum class Lack { nothing, year, all };

// A date, or a span of dates, in words [begin, end) of a text.
struct FoundDate {
    Date from;  // without its year if that is lacking
    Date to;
    std::size_t end = 0;
    Lack lack = Lack::nothing;
    RelativeDate relative;  // when all is lacking; else its way, "last May"
};

class DateReader {
public:
    DateReader(std::string_view text, const Tokens& tokens)
        : words_(text, tokens), years_(words_) {}

    const DateWords& words() const { return words_; }

    // To be asked in order of words.
    std::optional<FoundDate> at(std::size_t i);

private:
    using Found = FoundDate;
    using Maybe = std::optional<FoundDate>;

    // Each reads one form that begins at word i.
    Maybe read(std::size_t i);
    Maybe read_numbers(std::size_t i) const;    // 2022-05-26, 2022-05
    Maybe read_day_first(std::size_t i) const;  // 26-28 May 2022, 26 May
    Maybe read_month_day(std::size_t i) const;  // May 26-28, 2022, May 26
    Maybe read_month(std::size_t i) const;      // May 2022, May-July 2022, May
    Maybe read_decade(std::size_t i) const;     // the 1990s
    Maybe read_year(std::size_t i);             // 2022, 2018-22
    Maybe read_weekday(std::size_t i);          // Friday, Monday, 26 May
    Maybe read_relative(std::size_t i);         // yesterday, last year

    Maybe join(std::size_t i, const Found& first);
    bool is_joined(std::size_t i, std::size_t end) const;
    Maybe days(int year, int month, int day, int day_to, std::size_t end) const;
    Maybe numeric_day(std::size_t i, std::string_view sign) const;
    int year_after(std::size_t i) const;

    DateWords words_;
    LoneYears years_;
};

}  // namespace ibid
