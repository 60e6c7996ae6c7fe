// "By A, B and C*" -> the authors.
//
//   parse_byline("By Ann Lee and Bo Ek in Seoul")  -> Ann Lee, Bo Ek
//   parse_byline("By: Ann Lee – a professor ...")  -> Ann Lee
//   parse_byline("By the end of 2022, ...")        -> none
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/date.h>

namespace ibid {

struct Byline {
    std::vector<std::string> authors;
    Date date;  // when the line goes on with one: "By Ann Lee | 3 March 2023"
};

std::optional<Byline> parse_byline(std::string_view line);

}  // namespace ibid
