// Fingerprints of text (XXH3; xxhash's only user).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ibid {

std::uint64_t hash64(std::string_view bytes);

// 128 bits as 32 hexadecimal digits: to tell whether content changed.
std::string fingerprint(std::string_view bytes);

// 60 bits as twelve characters of Crockford's base 32, lower case: an id that
// a person can type. Unique enough for 10 million passages (0.004 % chance of
// any two the same).
std::string short_id(std::string_view bytes);

}  // namespace ibid
