// Words from the shell -> the query as it was typed, if the shell has taken
// the quotation marks from a field's value.
//
//   {"actor:North Korea", "missiles"} -> actor:"North Korea" missiles
//
// Typed as actor:"North Korea", this arrives as one word; but so does a whole
// query between single marks, 'actor:DPRK missiles'. Hence it is only tried
// when the words as they are find nothing, and then it is said.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ibid {

// Nothing when no word looks like that.
std::optional<std::string> requote(const std::vector<std::string>& words);

}  // namespace ibid
