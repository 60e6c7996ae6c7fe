// An author's name as printed -> family and given name, for bibliographies.
//
//   "Ann van der Berg" -> family "van der Berg", given "Ann"
//   "Kim Min-jun"      -> family "Kim", given "Min-jun"
//   "Editorial Board"  -> literal
#pragma once

#include <string>
#include <string_view>

namespace ibid {

struct Name {
    std::string family;  // the whole name when it is literal
    std::string given;
    // A single name or an organisation: not to be turned round or shortened.
    bool literal = false;
    friend bool operator==(const Name&, const Name&) = default;
};

Name split_name(std::string_view name);

}  // namespace ibid
