#include "store/numbering.h"

#include <cstring>

#include "text/eight_bytes.h"
#include "text/hash.h"

namespace ibid {

namespace {

constexpr std::size_t first_slots = 64;
constexpr std::size_t first_chunk = 512;
constexpr std::size_t largest_chunk = std::size_t{1} << 16;

// Most strings are words of up to 16 bytes: two loads, which overlap where the
// string is shorter, hold all of it.
struct Halves {
    std::uint64_t front;
    std::uint64_t back;
};

inline Halves halves_of(std::string_view string) {
    const std::size_t size = string.size();
    if (size >= eight)
        return {load_eight(string.data()),
                load_eight(string.data() + size - eight)};
    if (size >= 4) {
        std::uint32_t front, back;
        std::memcpy(&front, string.data(), sizeof front);
        std::memcpy(&back, string.data() + size - sizeof back, sizeof back);
        return {front, back};
    }
    if (size == 0) return {0, 0};
    const auto byte = [&](std::size_t i) {
        return std::uint64_t{static_cast<unsigned char>(string[i])};
    };
    return {byte(0) | byte(size / 2) << 8, byte(size - 1)};
}

// No text has FF among its bytes, so that neither factor of a hash is ever 0.
constexpr std::uint64_t first_key = 0x9E37FFB97F4AFF15u;
constexpr std::uint64_t second_key = 0xD6FFFEB8FF59FD93u;

inline bool is_short(std::string_view string) {
    return string.size() <= 2 * eight;
}

inline std::uint64_t hash_of(std::string_view string) {
    if (!is_short(string)) return hash64(string);
    const Halves halves = halves_of(string);
    const auto product =
        static_cast<unsigned __int128>(halves.front ^ first_key) *
        (halves.back ^ (second_key + string.size()));
    return static_cast<std::uint64_t>(product) ^
           static_cast<std::uint64_t>(product >> 64);
}

inline bool same(std::string_view one, std::string_view other) {
    if (one.size() != other.size()) return false;
    if (!is_short(one)) return one == other;
    const Halves a = halves_of(one);
    const Halves b = halves_of(other);
    return a.front == b.front && a.back == b.back;
}

inline std::uint32_t check_of(std::uint64_t hash) {
    return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

Numbering::Number Numbering::number(std::string_view string) {
    return number(string, hash_of(string));
}

Numbering::Number Numbering::number(std::string_view string,
                                    std::uint64_t hash) {
    if (strings_.size() * 2 >= slots_.size()) grow();
    for (std::size_t at = hash & (slots_.size() - 1);;
         at = (at + 1) & (slots_.size() - 1)) {
        Slot& slot = slots_[at];
        if (slot.id_plus_one == 0) {
            strings_.push_back(keep(string));
            hashes_.push_back(hash);
            slot = {check_of(hash), size()};
            return {size() - 1, true};
        }
        if (slot.hash == check_of(hash) &&
            same(strings_[slot.id_plus_one - 1], string))
            return {slot.id_plus_one - 1, false};
    }
}

// Each step says what the next one will look at.
void Numbering::fetch(const Numbering& other, std::uint32_t first,
                      std::uint32_t end) {
    if (slots_.empty()) return;
    const auto slot_of = [&](std::uint32_t i) -> const Slot& {
        return slots_[other.hashes_[i] & (slots_.size() - 1)];
    };
    for (std::uint32_t i = first; i < end; ++i) __builtin_prefetch(&slot_of(i));
    for (std::uint32_t i = first; i < end; ++i)
        if (slot_of(i).id_plus_one != 0)
            __builtin_prefetch(&strings_[slot_of(i).id_plus_one - 1]);
    for (std::uint32_t i = first; i < end; ++i)
        if (slot_of(i).id_plus_one != 0)
            __builtin_prefetch(strings_[slot_of(i).id_plus_one - 1].data());
}

void Numbering::grow() {
    slots_.assign(std::max(first_slots, slots_.size() * 2), {});
    for (std::uint32_t id = 0; id < size(); ++id) {
        std::size_t at = hashes_[id] & (slots_.size() - 1);
        while (slots_[at].id_plus_one != 0) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = {check_of(hashes_[id]), id + 1};
    }
}

std::string_view Numbering::keep(std::string_view string) {
    if (chunks_.empty() || left_ < string.size()) {
        chunk_size_ = std::clamp(chunk_size_ * 4, first_chunk, largest_chunk);
        chunk_size_ = std::max(chunk_size_, string.size());
        chunks_.push_back(std::make_unique_for_overwrite<char[]>(chunk_size_));
        left_ = chunk_size_;
    }
    char* const at = chunks_.back().get() + (chunk_size_ - left_);
    std::ranges::copy(string, at);
    left_ -= string.size();
    return {at, string.size()};
}

}  // namespace ibid
