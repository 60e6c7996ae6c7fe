// How the parts of a segment lie in its file, and those of an index's copies in
// theirs.
//
//   sections   each at a multiple of 8 bytes (segment.h and copy_table.h say
//              which)
//   hashes     u64 for each page of the above (page_check.h)
//   footer     SegmentFooter
//
// The footer comes last, so that a file of any size is written in one go.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace ibid {

inline constexpr char segment_magic[8] = {'i', 'b', 'i', 'd',
                                          's', 'e', 'g', '6'};

enum class SegmentPart {
    articles,
    article_first_row,
    article_first_day,
    article_last_day,
    day_blocks,
    dated_rows,
    key_text,
    key_begin,
    row_article,
    row_kind,
    row_length,
    row_actors,
    row_id_mark,
    article_begins,
    body_rows,
    dates,
    date_begin,
    date_ranges,
    copy_keys,
    sequences,
    sequence_begin,
    word_text,
    word_begin,
    word_count,
    word_term,
    words_by_text,
    term_text,
    term_begin,
    term_fences,
    postings,
    posting_begin,
    posting_count,
    value_text,
    value_begin,
    value_key_text,
    value_key_begin,
    set_values,
    set_begin,
    // Of the file of copies (copy_table.h).
    copy_bits,
    copy_ranks,
    copy_groups,
    copy_group_end,
    copy_group_rows,
    count,
};
inline constexpr std::size_t segment_parts =
    static_cast<std::size_t>(SegmentPart::count);

struct SegmentFooter {
    std::array<std::uint64_t, segment_parts> offset{};
    std::array<std::uint64_t, segment_parts> size{};  // in bytes
    std::uint64_t rows = 0;
    std::uint64_t sections_end = 0;  // where the hashes begin
    std::uint64_t check = 0;         // of the hashes and the footer up to here
    char magic[8] = {};
};

// The number that SegmentFooter::check must be. `tail` is the file from the
// hashes on.
std::uint64_t footer_check(std::string_view tail);

}  // namespace ibid
