// The values of a field, as typed -> one Piece each.
//
//   !China,"North Korea"  ->  not China; North Korea
//
// A comma parts values, but not in quotation marks; ! and - in front leave a
// value out; = and * mean something in fields of words only and are kept.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "search/leaf.h"

namespace ibid {

struct Value {
    Piece piece;
    bool negated = false;
};

// `start` is where `text` stands in the query.
std::vector<Value> split_values(std::string_view text, std::size_t start,
                                std::vector<Remark>& remarks);

}  // namespace ibid
