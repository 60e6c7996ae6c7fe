// Words that are a date and nothing else -> the date.
//
//   date_of("tuesday, 12 march 2024, 9:30 a.m.")  -> 2024-03-12
//   date_of("signed on 12 march 2024")            -> none
//
// A day written 3/4/2024 may be in March or in April, so that only the year is
// known.
#pragma once

#include <optional>
#include <string_view>

#include <ibid/date.h>

namespace ibid {

// `folded` is in small letters. `bare_year`: whether a year by itself is a
// date here.
std::optional<Date> date_of(std::string_view folded, bool bare_year);

}  // namespace ibid
