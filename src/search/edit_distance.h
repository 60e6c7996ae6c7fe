// How many slips of the finger lie between two words.
//
//   edit_distance("acotr", "actor", 2) -> 1
//
// Bytes inserted, dropped, replaced or swapped with their neighbour; no byte
// is changed twice. Optimal string alignment: Boytsov, Indexing methods for
// approximate dictionary searching, 2011, section 2.2.
#pragma once

#include <cstddef>
#include <string_view>

namespace ibid {

// At most `most`; `most` + 1 when there are more. Quick when they are.
std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most);

}  // namespace ibid
