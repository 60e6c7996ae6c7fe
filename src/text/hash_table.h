// Hashes of 64 bits -> values, side by side: of a million articles a node for
// each would take more than all that is kept of them.
//
//   HashTable<int> counts;
//   ++counts.add(hash64("veto")).value;
//   counts.find(hash64("vote"))           // nullptr
//
// Hashes must be good in their upper bits. They stay nearly in order, so that
// the table grows by one pass over it, and by little at a time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace ibid {

// Odd, and another one in each process: nobody can write ids that all come to
// lie side by side.
inline const std::uint64_t hash_mixer = [] {
    std::random_device random;
    return std::uint64_t{random()} << 32 | random() | 1u;
}();

template <class Value>
class HashTable {
public:
    HashTable() = default;
    // Room for so many, without growing.
    explicit HashTable(std::size_t size) { resize(slots_for(size)); }

    std::size_t size() const { return size_; }

    struct Added {
        Value& value;
        bool is_new;
    };
    // The hash's value, which stays where it is until one is added or removed;
    // a new one is Value().
    Added add(std::uint64_t hash) {
        hash = stored(hash);
        std::size_t at = slot_of(hash);
        if (!hashes_.empty() && hashes_[at] == hash)
            return {values_[at], false};
        if (slots_for(size_ + 1) > hashes_.size()) {
            resize(slots_for(size_ + size_ / 4 + 12));
            at = slot_of(hash);
        }
        hashes_[at] = hash;
        ++size_;
        return {values_[at], true};
    }

    const Value* find(std::uint64_t hash) const {
        hash = stored(hash);
        const std::size_t at = slot_of(hash);
        const bool found = !hashes_.empty() && hashes_[at] == hash;
        return found ? &values_[at] : nullptr;
    }

    // What comes after it in its row of slots moves up.
    void remove(std::uint64_t hash) {
        hash = stored(hash);
        std::size_t free = slot_of(hash);
        if (hashes_.empty() || hashes_[free] != hash) return;
        const std::size_t slots = hashes_.size();
        for (std::size_t at = free; hashes_[at = next(at)] != empty;) {
            const std::size_t from = home(hashes_[at]);
            const bool may_move =
                (at + slots - from) % slots >= (at + slots - free) % slots;
            if (!may_move) continue;
            hashes_[free] = hashes_[at];
            values_[free] = std::move(values_[at]);
            free = at;
        }
        hashes_[free] = empty;
        values_[free] = Value();
        --size_;
    }

    // Calls each(value) for all, in no order.
    template <class Each>
    void each(Each each) const {
        for (std::size_t at = 0; at < hashes_.size(); ++at)
            if (hashes_[at] != empty) each(values_[at]);
    }

private:
    static constexpr std::uint64_t empty = 0;

    static std::uint64_t stored(std::uint64_t hash) {
        hash *= hash_mixer;
        return hash == empty ? 1 : hash;
    }
    // Four fifths are in use at most.
    static std::size_t slots_for(std::size_t size) {
        return size + size / 4 + 1;
    }
    std::size_t home(std::uint64_t hash) const {
        return static_cast<std::size_t>(
            static_cast<unsigned __int128>(hash) * hashes_.size() >> 64);
    }
    std::size_t next(std::size_t at) const {
        return at + 1 == hashes_.size() ? 0 : at + 1;
    }
    // Where it is, or is to be.
    std::size_t slot_of(std::uint64_t hash) const {
        if (hashes_.empty()) return 0;
        std::size_t at = home(hash);
        while (hashes_[at] != hash && hashes_[at] != empty) at = next(at);
        return at;
    }
    void resize(std::size_t slots) {
        std::vector<std::uint64_t> hashes(slots, empty);
        std::vector<Value> values(slots);
        hashes.swap(hashes_);
        values.swap(values_);
        for (std::size_t old = 0; old < hashes.size(); ++old) {
            if (hashes[old] == empty) continue;
            const std::size_t at = slot_of(hashes[old]);
            hashes_[at] = hashes[old];
            values_[at] = std::move(values[old]);
        }
    }

    std::vector<std::uint64_t> hashes_;
    std::vector<Value> values_;
    std::size_t size_ = 0;
};

// Hashes alone.
class HashSet {
public:
    // Whether it is new.
    bool add(std::uint64_t hash) { return table_.add(hash).is_new; }

private:
    struct Nothing {};
    HashTable<Nothing> table_;
};

}  // namespace ibid
