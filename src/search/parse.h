// Query text -> Query tree and remarks.
//
// Every text parses. What had to be read in another way than it was typed (an
// open quotation mark, a stray bracket, an operator without operands) becomes
// a Remark with the place; nothing is changed silently. Only an unknown field,
// an unknown kind or an impossible date is an Error, with a suggestion.
#pragma once

#include <string_view>
#include <vector>

#include "search/query.h"

namespace ibid {

struct ParsedQuery {
    Query query;
    std::vector<Remark> remarks;
};

ParsedQuery parse(std::string_view text);

// A filter ("actor", "DPRK,!China") as the same kind of tree.
Query parse_filter(const Filter& filter);

}  // namespace ibid
