// Passage ids as text <-> the numbers that segments keep of them.
//
//   "06hq2p0wtk1v" <-> 60 bits, five for each character
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ibid {

inline constexpr std::size_t passage_id_length = 12;

// Crockford's base 32 (text/hash.h), in either case. Nothing for an id of
// another form, or of another length.
std::optional<std::uint64_t> id_number(std::string_view id);
std::string id_text(std::uint64_t number);

// What segments keep of an id: its first 32 bits. Two passages seldom share
// them; who must be sure asks the passage.
constexpr std::uint32_t id_mark(std::uint64_t number) {
    return static_cast<std::uint32_t>(number >> 28);
}
// The characters that a mark tells for sure: an id's beginning.
std::string mark_text(std::uint32_t mark);

// The numbers [from, to] of all ids that begin with these characters, twelve
// at most.
struct IdRange {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
};
std::optional<IdRange> ids_with_prefix(std::string_view prefix);

}  // namespace ibid
