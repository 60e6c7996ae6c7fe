#include "store/numbering.h"

#include <algorithm>

#include "text/hash.h"

namespace ibid {

namespace {

constexpr std::size_t first_slots = 1024;
constexpr std::size_t chunk_size = std::size_t{1} << 16;

}  // namespace

Numbering::Number Numbering::number(std::string_view string) {
    if (strings_.size() * 2 >= slots_.size()) grow();
    const std::uint64_t hash = hash64(string);
    const auto check = static_cast<std::uint32_t>(hash >> 32);
    for (std::size_t at = hash & (slots_.size() - 1);;
         at = (at + 1) & (slots_.size() - 1)) {
        Slot& slot = slots_[at];
        if (slot.id_plus_one == 0) {
            strings_.push_back(keep(string));
            slot = {check, size()};
            return {size() - 1, true};
        }
        if (slot.hash == check && strings_[slot.id_plus_one - 1] == string)
            return {slot.id_plus_one - 1, false};
    }
}

void Numbering::grow() {
    slots_.assign(std::max(first_slots, slots_.size() * 2), {});
    for (std::uint32_t id = 0; id < size(); ++id) {
        const std::uint64_t hash = hash64(strings_[id]);
        std::size_t at = hash & (slots_.size() - 1);
        while (slots_[at].id_plus_one != 0) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = {static_cast<std::uint32_t>(hash >> 32), id + 1};
    }
}

std::string_view Numbering::keep(std::string_view string) {
    if (chunks_.empty() ||
        chunks_.back().capacity() - chunks_.back().size() < string.size()) {
        chunks_.emplace_back();
        chunks_.back().reserve(std::max(chunk_size, string.size()));
    }
    std::string& chunk = chunks_.back();
    const std::size_t at = chunk.size();
    chunk += string;
    return std::string_view(chunk).substr(at);
}

}  // namespace ibid
