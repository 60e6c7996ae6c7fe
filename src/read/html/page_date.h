// Text of a page -> the first whole date in it, to the day.
//
//   "Von Ann Lee am 12. März 2024 um 9:30"  -> 2024-03-12
//   "2019年10月19日"                         -> 2019-10-19
//   "3/4/2024"                              -> 2024-03-04 if months come first
//
// Unlike the dates of running text (document/written_date.h), these may stand
// among other words, for it is where they stand that tells what they are.
#pragma once

#include <optional>
#include <string_view>

#include <ibid/date.h>

namespace ibid::html {

// What 3/4/2024 means, by the language of the page.
enum class DateOrder { day_first, month_first, unknown };
DateOrder date_order(std::string_view language);  // "en-US", "de", ""

std::optional<Date> find_date(std::string_view text, DateOrder order);

// ".../2022/08/15/talks", ".../2022-08-15-talks", ".../15-08-2022" ->
// 2022-08-15
std::optional<Date> date_in_address(std::string_view url, DateOrder order);

}  // namespace ibid::html
