// Date -> the words that people read: "15 March 2022", "March 2022", "2022".
#pragma once

#include <string>
#include <string_view>

#include <ibid/date.h>

namespace ibid {

// `unknown` for a date that is not known.
std::string date_in_words(const Date& date, std::string_view unknown);

// "March"; of months 1 to 12 only.
std::string_view month_name(int month);

}  // namespace ibid
