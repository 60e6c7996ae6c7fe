// The groups of copies of an index (copy_groups.h) -> a file beside its
// segments, and back.
//
//   write_copy_table(out, rows, copies);     // a SegmentOutput
//   const CopyTable table(bytes, rows);
//   table.group_of({segment, row});          // 12, or CopyGroups::none
//
// Rows that are in a group are its members, numbered in the order of all rows.
// Whoever asks for the copies of a few rows reads a few pages. Parts:
//   bits       a bit for each row: it is in a group; each segment begins a u64
//   ranks      u32 for each 512 bits: how many are set before
//   groups     u32 for each row that is in one, in order
//   group end  u32 for each group: where its rows end
//   group rows u32 each, group by group: the row that stands for a text, with
//              the highest bit, then those that have the same
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "store/copy_groups.h"
#include "store/index_rows.h"
#include "store/page_check.h"
#include "store/row_bits.h"
#include "store/section.h"
#include "store/segment_output.h"
#include "text/count_ones.h"

namespace ibid {

// Words that have a rank.
inline constexpr std::size_t words_of_rank = 8;

// Throws DamagedSegment where the copies would leave holes in it (SameTexts).
void write_copy_table(SegmentOutput& out, const IndexRows& rows,
                      const Copies& copies);

class CopyTable {
public:
    // The bytes and the segments must outlive it. Throws DamagedSegment when
    // the bytes are no table of these rows, as all others do when a page is not
    // what was written.
    CopyTable(std::string_view bytes, IndexRows rows);

    // Looks at every page.
    void ensure_intact() const { check_->ensure_all(); }

    std::uint32_t groups() const {
        return static_cast<std::uint32_t>(group_end_.size());
    }
    std::uint32_t rows_in_groups() const {
        return static_cast<std::uint32_t>(groups_.size());
    }
    std::uint32_t group_of(IndexRows::Place place) const;
    // Calls each(member) for those of 64 rows of a segment, from a multiple of
    // 64 on, that are wanted and in a group.
    template <class Each>
    void each_member(IndexRows::Place first, std::uint64_t wanted,
                     Each each) const;
    std::uint32_t group_of_member(std::size_t member) const;
    // Say that these will be asked for soon: members lie anywhere.
    void fetch_member(std::size_t member) const {
        if (member < groups_.size()) __builtin_prefetch(&groups_[member]);
    }
    void fetch(IndexRows::Place first) const {
        const std::size_t word = first_word_[first.segment] + first.row / 64;
        __builtin_prefetch(&bits_[word]);
        __builtin_prefetch(&ranks_[word / words_of_rank]);
    }
    // Calls each(number of the row, whether it stands for its text).
    template <class Each>
    void each_row(std::uint32_t group, Each each) const;
    const IndexRows& rows() const { return rows_; }

private:
    IndexRows rows_;
    std::vector<std::size_t> first_word_;  // of each segment's bits
    std::unique_ptr<PageCheck> check_;     // sections point to it
    Section<std::uint64_t> bits_;
    Section<std::uint32_t> ranks_;
    Section<std::uint32_t> groups_;
    Section<std::uint32_t> group_end_;
    Section<std::uint32_t> group_rows_;
};

// In a group's rows.
inline constexpr std::uint32_t stands_for_text = 0x80000000u;

template <class Each>
void CopyTable::each_member(IndexRows::Place first, std::uint64_t wanted,
                            Each each) const {
    const std::size_t word = first_word_[first.segment] + first.row / 64;
    const std::uint64_t bits = bits_[word];
    wanted &= bits;
    if (wanted == 0) return;
    std::uint32_t rank = ranks_[word / words_of_rank];
    for (const std::uint64_t before :
         bits_.range(word / words_of_rank * words_of_rank, word))
        rank += count_ones(before);
    for (; wanted != 0; wanted &= wanted - 1) {
        const std::uint64_t lower = (wanted & (~wanted + 1)) - 1;
        each(rank + count_ones(bits & lower));
    }
}

inline std::uint32_t CopyTable::group_of_member(std::size_t member) const {
    if (member >= groups_.size()) throw DamagedSegment();
    const std::uint32_t group = groups_[member];
    if (group >= groups()) throw DamagedSegment();
    return group;
}

template <class Each>
void CopyTable::each_row(std::uint32_t group, Each each) const {
    const std::uint32_t from = group == 0 ? 0 : group_end_[group - 1];
    const std::uint32_t to = group_end_[group];
    if (from > to || to > group_rows_.size()) throw DamagedSegment();
    for (const std::uint32_t row : group_rows_.range(from, to)) {
        const std::uint32_t number = row & ~stands_for_text;
        if (number >= rows_.size()) throw DamagedSegment();
        each(number, (row & stands_for_text) != 0);
    }
}

}  // namespace ibid
