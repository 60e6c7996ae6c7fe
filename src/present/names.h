// An author's name as printed -> family and given name, for bibliographies.
//
//   "Ann van der Berg" -> family "van der Berg", given "Ann"
//   "Kim Min-jun"      -> family "Kim", given "Min-jun"
//   "Nguyễn Thu Hà"    -> family "Nguyễn", given "Thu Hà"
//   "Wang Yi"          -> literal, as "Lee Howell" looks the same
//   "Editorial Board"  -> literal
#pragma once

#include <string>
#include <string_view>

namespace ibid {

struct Name {
    std::string family;  // the whole name when it is literal
    std::string given;
    // A single name, an organisation or an order that cannot be told: not to
    // be turned round or shortened.
    bool literal = false;
    friend bool operator==(const Name&, const Name&) = default;
};

Name split_name(std::string_view name);

}  // namespace ibid
