#include "present/dates.h"

#include <array>
#include <cstddef>

namespace ibid {

std::string_view month_name(int month) {
    constexpr std::array<std::string_view, 12> names{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    return names.at(static_cast<std::size_t>(month - 1));
}

std::string date_in_words(const Date& date, std::string_view unknown) {
    if (!date.known()) return std::string(unknown);
    std::string out;
    if (date.day != 0) out += std::to_string(date.day) + ' ';
    if (date.month != 0) {
        out += month_name(date.month);
        out += ' ';
    }
    return out += std::to_string(date.year);
}

}  // namespace ibid
