#include "store/segment.h"

#include <algorithm>

#include <ibid/error.h>

#include "store/damaged.h"

namespace ibid {

namespace {

[[noreturn]] void fail() { throw damaged("a column file of the index"); }

std::string_view section(std::string_view bytes, const SegmentHeader& header,
                         SegmentSection which) {
    const std::uint64_t offset = header.offset[which];
    const std::uint64_t size = header.size[which];
    if (offset % 8 != 0 || offset > bytes.size() ||
        size > bytes.size() - offset)
        fail();
    return bytes.substr(offset, size);
}

}  // namespace

Segment::Segment(std::string_view bytes) : bytes_(bytes) {
    if (bytes.size() < sizeof(SegmentHeader) ||
        std::memcmp(bytes.data(), segment_magic, sizeof segment_magic) != 0 ||
        header().file_size != bytes.size())
        fail();
    const auto part = [&](SegmentSection which) {
        return section(bytes_, header(), which);
    };
    rows_ = Section<Row>(part(row_section));
    sequence_begin_ = Section<std::uint64_t>(part(sequence_begin_section));
    sequences_ = part(sequence_section);
    words_ = StringTable(part(word_begin_section), part(word_section));
    word_count_ = Section<std::uint32_t>(part(word_count_section));
    word_stem_ = Section<std::uint32_t>(part(word_stem_section));
    by_text_ = Section<std::uint32_t>(part(by_text_section));
    stems_ = StringTable(part(stem_begin_section), part(stem_section));
    values_ = StringTable(part(value_begin_section), part(value_section));
    set_begin_ = Section<std::uint32_t>(part(set_begin_section));
    set_values_ = Section<std::uint32_t>(part(set_value_section));
    if (rows_.size() != rows() || sequence_begin_.size() != rows() + 1u ||
        words_.size() != words() || word_stem_.size() != words() ||
        by_text_.size() != words())
        fail();
}

bool Segment::intact() const {
    return segment_check(bytes_) == header().check;
}

void Segment::sequence(std::uint32_t docid,
                       std::vector<std::uint32_t>& ids) const {
    ids.clear();
    const std::size_t index = docid - first();
    const char* at = sequences_.data() + sequence_begin_[index];
    const char* const end = sequences_.data() + sequence_begin_[index + 1];
    while (at < end) {
        std::uint32_t id = 0;
        for (int shift = 0; at < end; shift += 7) {
            const auto byte = static_cast<unsigned char>(*at++);
            id |= (byte & 0x7Fu) << shift;
            if (byte < 0x80) break;
        }
        ids.push_back(id);
    }
}

std::optional<std::uint32_t> Segment::find_word(std::string_view word) const {
    const auto* const at =
        std::lower_bound(by_text_.begin(), by_text_.end(), word,
                         [&](std::uint32_t id, std::string_view text) {
                             return words_[id] < text;
                         });
    if (at == by_text_.end() || words_[*at] != word) return std::nullopt;
    return *at;
}

std::optional<std::uint32_t> Segment::find_stem(std::string_view stem) const {
    std::size_t from = 0;
    std::size_t to = stems_.size();
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (stems_[middle] < stem)
            from = middle + 1;
        else
            to = middle;
    }
    if (from == stems_.size() || stems_[from] != stem) return std::nullopt;
    return static_cast<std::uint32_t>(from);
}

std::vector<std::uint32_t> Segment::words_with_prefix(
    std::string_view text) const {
    const auto* at =
        std::lower_bound(by_text_.begin(), by_text_.end(), text,
                         [&](std::uint32_t id, std::string_view wanted) {
                             return words_[id] < wanted;
                         });
    std::vector<std::uint32_t> ids;
    for (; at != by_text_.end() && words_[*at].starts_with(text); ++at)
        ids.push_back(*at);
    return ids;
}

}  // namespace ibid
