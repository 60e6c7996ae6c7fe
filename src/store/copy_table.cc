#include "store/copy_table.h"

#include <utility>

#include "store/segment_parts.h"

namespace ibid {

namespace {

void write_bits(SegmentOutput& out, const IndexRows& rows,
                const CopyGroups& groups) {
    std::vector<std::uint64_t> words;
    for (std::size_t i = 0; i < rows.segments().size(); ++i) {
        RowBits bits;
        for (std::uint32_t row = rows.first(i); row < rows.first(i + 1); ++row)
            bits.add(groups.of[row] != CopyGroups::none);
        words.insert(words.end(), bits.words().begin(), bits.words().end());
    }
    out.put(SegmentPart::copy_bits, words);
    std::vector<std::uint32_t> ranks;
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i % words_of_rank == 0) ranks.push_back(rank);
        rank += count_ones(words[i]);
    }
    out.put(SegmentPart::copy_ranks, ranks);
}

// The rows of all groups: counted, then filled in.
void write_rows_of_groups(SegmentOutput& out, const CopyGroups& groups,
                          const CopyPairs& same) {
    std::vector<std::uint32_t> end(groups.count);
    std::vector<bool> repeats(groups.of.size());
    for (const std::uint32_t group : groups.of)
        if (group != CopyGroups::none) ++end[group];
    for (const CopyPair& pair : same) repeats[pair.second] = true;
    std::uint32_t sum = 0;
    for (std::uint32_t& one : end) one = (sum += one) - one;
    std::vector<std::uint32_t> rows(sum);
    auto other = same.begin();
    for (std::uint32_t row = 0; row < groups.of.size(); ++row) {
        if (groups.of[row] == CopyGroups::none || repeats[row]) continue;
        std::uint32_t& at = end[groups.of[row]];
        rows[at++] = row | stands_for_text;
        for (; other != same.end() && other->first == row; ++other)
            rows[at++] = other->second;
    }
    out.put(SegmentPart::copy_group_end, end);
    out.put(SegmentPart::copy_group_rows, rows);
}

}  // namespace

void write_copy_table(SegmentOutput& out, const IndexRows& rows,
                      const Copies& copies) {
    const CopyGroups groups = group_copies(rows, copies);
    write_bits(out, rows, groups);
    out.begin(SegmentPart::copy_groups);
    for (const std::uint32_t& group : groups.of)
        if (group != CopyGroups::none) out.append(std::span(&group, 1));
    write_rows_of_groups(out, groups, copies.same);
}

CopyTable::CopyTable(std::string_view bytes, IndexRows rows)
    : rows_(std::move(rows)) {
    const SegmentFooter footer = read_footer(bytes);
    check_ = std::make_unique<PageCheck>(check_of_pages(bytes, footer));
    const SegmentParts parts(bytes, footer, *check_);
    using Part = SegmentPart;
    bits_ = parts.section<std::uint64_t>(Part::copy_bits);
    ranks_ = parts.section<std::uint32_t>(Part::copy_ranks);
    groups_ = parts.section<std::uint32_t>(Part::copy_groups);
    group_end_ = parts.section<std::uint32_t>(Part::copy_group_end);
    group_rows_ = parts.section<std::uint32_t>(Part::copy_group_rows);
    std::size_t words = 0;
    for (const OpenSegment* open : rows_.segments()) {
        first_word_.push_back(words);
        words += RowBits::words_for(open->segment.rows());
    }
    if (footer.rows != rows_.size() || bits_.size() != words ||
        ranks_.size() != (words + words_of_rank - 1) / words_of_rank)
        throw DamagedSegment();
}

std::uint32_t CopyTable::group_of(IndexRows::Place place) const {
    std::uint32_t found = CopyGroups::none;
    const std::uint32_t bit = place.row % RowBits::each;
    each_member({place.segment, place.row - bit}, std::uint64_t{1} << bit,
                [&](std::size_t member) { found = group_of_member(member); });
    return found;
}

}  // namespace ibid
