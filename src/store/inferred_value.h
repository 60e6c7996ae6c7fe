// Which actors a passage reaches by inference alone, as values among the sets
// that segments keep: beside "RUS", which tells that the passage is about
// Russia, it has "~RUS" when no word in it names Russia itself.
//
// Whoever reads a passage's actors as they are skips these values.
#pragma once

#include <string>
#include <string_view>

namespace ibid {

inline std::string inferred_value(std::string_view actor) {
    return '~' + std::string(actor);
}
// They sort together, and before this.
inline constexpr std::string_view behind_inferred_values = "\x7F";
constexpr bool is_inferred_value(std::string_view value) {
    return value.starts_with('~');
}
// The actor's id, of either kind of value.
constexpr std::string_view actor_of_value(std::string_view value) {
    return value.substr(is_inferred_value(value) ? 1 : 0);
}

}  // namespace ibid
