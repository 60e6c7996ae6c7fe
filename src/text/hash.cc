#include "text/hash.h"

#include <new>

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

std::string written(XXH128_hash_t hash) {
    std::string out;
    append_digits(out, hash.high64, 4, 16, hexadecimal);
    append_digits(out, hash.low64, 4, 16, hexadecimal);
    return out;
}

}  // namespace

std::uint64_t hash64(std::string_view bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::uint64_t hash64(std::string_view bytes, std::uint64_t seed) {
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

std::string fingerprint(std::string_view bytes) {
    return written(XXH3_128bits(bytes.data(), bytes.size()));
}

Fingerprinter::Fingerprinter() : state_(XXH3_createState()) {
    if (!state_) throw std::bad_alloc();
    XXH3_128bits_reset(static_cast<XXH3_state_t*>(state_.get()));
}

void Fingerprinter::Free::operator()(void* state) const {
    XXH3_freeState(static_cast<XXH3_state_t*>(state));
}

void Fingerprinter::add(std::string_view piece) {
    XXH3_128bits_update(static_cast<XXH3_state_t*>(state_.get()), piece.data(),
                        piece.size());
}

std::string Fingerprinter::fingerprint() const {
    return written(
        XXH3_128bits_digest(static_cast<XXH3_state_t*>(state_.get())));
}

std::string short_id(std::string_view bytes) {
    std::string out;
    append_digits(out, hash64(bytes), 5, 12, crockford);
    return out;
}

}  // namespace ibid
