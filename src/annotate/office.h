// "President, USA, 1945-04-12..1953-01-20" -> an Office. An end that is left
// out is open: "President, RUS, 2012-05-07..".
#pragma once

#include <optional>
#include <string_view>

#include "annotate/lexicon.h"

namespace ibid {

std::optional<Office> parse_office(std::string_view text);

}  // namespace ibid
