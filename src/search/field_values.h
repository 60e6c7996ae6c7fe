// The values of a field, as typed -> a tree.
//
//   actor, DPRK,!China  ->  all
//                             field actor = DPRK
//                             not
//                               field actor = China
//   date, 2022-03..2022-08  ->  date 2022-03-01..2022-08-31
//
// A comma means OR, a leading ! or - leaves out; commas in quotation marks
// part nothing. Throws ibid::Error at a date or kind that does not exist.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "search/query.h"
#include "store/schema.h"

namespace ibid {

// `start` is where `text` stands in the query. Nothing but remarks when no
// value is left.
std::optional<Query> read_values(const Field& field, std::string_view text,
                                 std::size_t start,
                                 std::vector<Remark>& remarks);

}  // namespace ibid
