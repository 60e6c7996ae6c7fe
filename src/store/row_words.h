// Rows of several segments -> their words as hashes, which mean the same in
// each of them (document/copy_keys.h).
#pragma once

#include <cstdint>
#include <vector>

#include "store/index_rows.h"

namespace ibid {

class RowWords {
public:
    // The rows must outlive it.
    explicit RowWords(const IndexRows& rows);

    const IndexRows& rows() const { return rows_; }
    void read(std::uint32_t number, std::vector<std::uint64_t>& words);
    // Of its words, in order; another one for every seed.
    std::uint64_t hash(std::uint32_t number, std::uint64_t seed = 0);

private:
    void note(std::uint32_t number);

    const IndexRows& rows_;
    // By segment and word id; 0: not asked for yet. Half of a hash: they are
    // looked up in no order, and should lie close together.
    std::vector<std::vector<std::uint32_t>> hashes_;
    // Stretches of rows of which one was read since there was rest.
    std::vector<bool> read_;
    std::size_t stretches_ = 0;
    std::vector<std::uint64_t> hashed_;
};

}  // namespace ibid
