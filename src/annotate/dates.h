// Text -> the dates it mentions, in order: "28 October 2023", "October 28,
// 2023", "June 2022", "2022-05-26", "2018", "the 1990s", "between 2013 and
// 2016". Dates without a year are left alone.
#pragma once

#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "text/token.h"

namespace ibid {

// `tokens` are those of `text`.
std::vector<DateMention> find_dates(std::string_view text,
                                    const Tokens& tokens);

}  // namespace ibid
