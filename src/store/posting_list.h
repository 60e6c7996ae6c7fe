// Postings: in which rows a term occurs, and how often, as compressed bytes.
//
//   std::string bytes;
//   append_postings(bytes, {{3, 1}, {7, 2}, {1000, 1}});
//   PostingList list(bytes, 3);
//   list.decode(0, rows, counts);   // 3: rows 3 7 1000, counts 1 2 1
//
// Blocks of 128 postings; a block is two bytes that say with how many bits its
// rows (as differences less one) and its counts (less one) are packed, then
// these bits. Before the blocks stands a directory with the last row and the
// end of each, so that a reader goes straight to the rows it wants. What is
// left over after the last whole block follows as varints.
//
//   directory  {u32 last row, u32 end of the block}[whole blocks]
//   blocks     {u8 row bits, u8 count bits, packed rows, packed counts}...
//   rest       varint 2 * (difference - 1) + (count == 1), [varint count - 2]
//
// Packing by blocks of 128: Lemire, Boytsov: Decoding billions of integers per
// second through vectorization, 2015.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

struct Posting {
    std::uint32_t row = 0;
    std::uint32_t count = 0;  // at least 1
    friend bool operator==(const Posting&, const Posting&) = default;
};

// `postings` ascend by row.
void append_postings(std::string& bytes, std::span<const Posting> postings);

class PostingList {
public:
    static constexpr std::size_t block_size = 128;

    PostingList() = default;
    // `bytes` as append_postings made them of `size` postings. Throws
    // DamagedSegment when they cannot be.
    PostingList(std::string_view bytes, std::uint32_t size);

    std::uint32_t size() const { return size_; }
    std::size_t blocks() const { return (size_ + block_size - 1) / block_size; }

    // The rows that a block lies within: from the one after the last of the
    // block before it (or 0) to its own last (for the rest after the whole
    // blocks: the highest number).
    std::uint32_t first_row(std::size_t block) const;
    std::uint32_t last_row(std::size_t block) const;

    // The first block that may hold a row at or after `row`; blocks() when
    // none does. Looks from block `from` on.
    std::size_t find_block(std::uint32_t row, std::size_t from = 0) const;

    // Decodes a block; returns how many postings it holds. The arrays have
    // room for block_size; `counts` may be nullptr.
    std::size_t decode(std::size_t block, std::uint32_t* rows,
                       std::uint32_t* counts) const;

private:
    std::string_view directory_;
    std::string_view body_;
    std::uint32_t size_ = 0;
};

// All of it, for merging.
std::vector<Posting> read_postings(const PostingList& list);

}  // namespace ibid
