// Fingerprints of text (XXH3; xxhash's only user).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace ibid {

std::uint64_t hash64(std::string_view bytes);
// The same bytes have another hash for every seed.
std::uint64_t hash64(std::string_view bytes, std::uint64_t seed);

// 128 bits as 32 hexadecimal digits: to tell whether content changed.
std::string fingerprint(std::string_view bytes);

// The fingerprint of bytes that come in pieces, whatever these are.
class Fingerprinter {
public:
    Fingerprinter();
    void add(std::string_view piece);
    std::string fingerprint() const;

private:
    struct Free {
        void operator()(void* state) const;
    };
    std::unique_ptr<void, Free> state_;
};

// 60 bits as twelve characters of Crockford's base 32, lower case: an id that
// a person can type. Unique enough for 10 million passages (0.004 % chance of
// any two the same).
std::string short_id(std::string_view bytes);

}  // namespace ibid
