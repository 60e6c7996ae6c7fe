#include "search/posting_reader.h"

namespace ibid {

// Twice as many as a window of as many postings as others has.
std::size_t PostingReader::blocks_kept(const PostingList& list) {
    if (list.blocks() < 3) return list.blocks();
    const std::size_t rows = list.last_row(list.blocks() - 2);
    const std::size_t each = list.blocks() * Bits::size / (rows + 1) + 1;
    return std::min({2 * each + 2, most_blocks, list.blocks()});
}

PostingReader::PostingReader(const PostingList& list)
    : list_(list),
      kept_(blocks_kept(list)),
      blocks_(std::make_unique_for_overwrite<Block[]>(kept_)) {
    for (std::size_t i = 0; i < kept_; ++i) blocks_[i].number = list.blocks();
}

std::uint32_t PostingReader::next(std::uint32_t row) {
    if (asked_ > row || row > coming_) {
        asked_ = row;
        coming_ = look_for(row);
    }
    return coming_;
}

std::uint32_t PostingReader::look_for(std::uint32_t row) {
    for (std::size_t at = find(row); at < list_.blocks(); ++at) {
        const Block& block = load(at);
        const auto end =
            block.rows.begin() + static_cast<std::ptrdiff_t>(block.size);
        const auto found = std::lower_bound(block.rows.begin(), end, row);
        if (found != end) return *found;
    }
    return no_row;
}

std::size_t PostingReader::find(std::uint32_t row) {
    if (at_ >= list_.blocks() || list_.first_row(at_) > row) at_ = 0;
    at_ = list_.find_block(row, at_);
    return at_;
}

PostingReader::Block& PostingReader::load(std::size_t number) {
    Block& block = blocks_[number % kept_];
    if (block.number != number) {
        block.size =
            list_.decode(number, block.rows.data(), block.counts.data());
        block.number = number;
        block.from = 1;
        block.last = 0;
        block.begin = block.stop = 0;
    }
    return block;
}

void PostingReader::cut(Block& block, std::uint32_t from, std::uint32_t last) {
    const auto* const rows = block.rows.data();
    const auto* stop = rows + block.size;
    if (stop[-1] > last) stop = std::upper_bound(rows, stop, last);
    const auto* begin = rows;
    if (*begin < from) begin = std::lower_bound(rows, stop, from);
    block.from = from;
    block.last = last;
    block.begin = static_cast<std::size_t>(begin - rows);
    block.stop = static_cast<std::size_t>(stop - rows);
}

}  // namespace ibid
