// A piece of a query as messages show it: between quotation marks, on one
// line, cut when it is long.
//
//   quote_piece("actor:DPRK") -> 'actor:DPRK'
#pragma once

#include <string>
#include <string_view>

namespace ibid {

std::string quote_piece(std::string_view piece);

}  // namespace ibid
