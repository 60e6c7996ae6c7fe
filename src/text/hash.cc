#include "text/hash.h"

#include <xxhash.h>

namespace ibid {

namespace {

constexpr char hexadecimal[] = "0123456789abcdef";
constexpr char crockford[] = "0123456789abcdefghjkmnpqrstvwxyz";

// The `count` highest groups of `bits` bits of `number`, one character each.
void append_digits(std::string& out, std::uint64_t number, unsigned bits,
                   unsigned count, const char* digits) {
    for (unsigned i = 1; i <= count; ++i)
        out.push_back(digits[number >> (64 - bits * i) & ((1u << bits) - 1)]);
}

}  // namespace

std::uint64_t hash64(std::string_view bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::string fingerprint(std::string_view bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    std::string out;
    append_digits(out, hash.high64, 4, 16, hexadecimal);
    append_digits(out, hash.low64, 4, 16, hexadecimal);
    return out;
}

std::string short_id(std::string_view bytes) {
    std::string out;
    append_digits(out, hash64(bytes), 5, 12, crockford);
    return out;
}

}  // namespace ibid
