// One word or quotation of a query -> a leaf of its tree.
//
//   veto*    -> word veto*          U.S.-ROK -> phrase us rok
//   "Asian NATO" -> phrase asian nato
//
// A common word is marked `optional`; whether it is depends on the words
// around it (search/optional_words.h).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "search/query.h"

namespace ibid {

struct Piece {
    std::string_view text;  // without quotation marks and leading =
    bool quoted = false;
    bool exact = false;      // only the form that is typed
    std::string_view field;  // "" for the text itself
    Span span;
};

// Nothing but a remark when the piece holds no word.
std::optional<Query> make_leaf(const Piece& piece,
                               std::vector<Remark>& remarks);

}  // namespace ibid
