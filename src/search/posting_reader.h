// PostingReader: the postings of a range of rows, from a PostingList.
//
// A block is decoded when a row in it is wanted for the first time, and kept
// for a while: a window is mostly read twice, to match and to score.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <span>

#include "search/node.h"
#include "store/posting_list.h"

namespace ibid {

class PostingReader {
public:
    explicit PostingReader(const PostingList& list);

    std::uint32_t size() const { return list_.size(); }

    // The first row at or after `row` that has a posting, else no_row.
    std::uint32_t next(std::uint32_t row);

    // Calls each(rows, counts), two spans of one size, for the postings in
    // [first, end), except for blocks of rows [from, to) within it of which
    // wanted(from, to) is false. Quick when the ranges asked for ascend.
    template <class Wanted, class Each>
    void walk(std::uint32_t first, std::uint32_t end, Wanted wanted,
              Each each) {
        if (asked_ <= first && end <= coming_) return;
        for (std::size_t at = find(first);
             at < list_.blocks() && list_.first_row(at) < end; ++at) {
            const std::uint32_t from = std::max(first, list_.first_row(at));
            const std::uint32_t last = std::min(end - 1, list_.last_row(at));
            if (!wanted(from, last + 1)) continue;
            Block& block = load(at);
            if (block.from != from || block.last != last)
                cut(block, from, last);
            const std::size_t size = block.stop - block.begin;
            if (size > 0)
                each(std::span(block.rows.data() + block.begin, size),
                     std::span(block.counts.data() + block.begin, size));
        }
    }

private:
    struct Block {
        std::size_t number;
        std::size_t size;
        // Postings [begin, stop) are those of rows [from, last], which were
        // asked for last: the same are, for one window.
        std::uint32_t from;
        std::uint32_t last;
        std::size_t begin;
        std::size_t stop;
        std::array<std::uint32_t, PostingList::block_size> rows;
        std::array<std::uint32_t, PostingList::block_size> counts;
    };
    // More than a window can touch.
    static constexpr std::size_t most_blocks = 64;
    static std::size_t blocks_kept(const PostingList& list);

    std::uint32_t look_for(std::uint32_t row);
    // The first block that may have a posting at or after the row.
    std::size_t find(std::uint32_t row);
    Block& load(std::size_t block);
    static void cut(Block& block, std::uint32_t from, std::uint32_t last);

    PostingList list_;
    std::size_t at_ = 0;  // where the last search ended
    // From row asked_ on the first posting is that of coming_.
    std::uint32_t asked_ = 1;
    std::uint32_t coming_ = 0;
    std::size_t kept_ = 0;
    // By number of the block, modulo their number. Not filled with zeros.
    std::unique_ptr<Block[]> blocks_;
};

}  // namespace ibid
