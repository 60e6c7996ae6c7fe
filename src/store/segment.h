// Segment: what matching needs of a run of document ids, as arrays in a file.
//
// Xapian's postings say which passages hold a word. A Segment says, by
// document id and without a lookup, how long the passage is, which article it
// belongs to, its kind, date and facet values, and the sequence of its words,
// which serves phrases, exact forms and adjacency. It is made from the
// documents (segment_builder.h), never changes, and can be made again at any
// time.
//
// File, little-endian, every section at a multiple of 8 bytes:
//
//   header    SegmentHeader: magic, size of the file, rows, section offsets
//   rows      Row[rows]                    fixed part of each document
//   sequences u64[rows + 1]                begin of each row's word ids
//   word ids  varint...                    the id is the rank by frequency
//   words     StringTable + u32 count each + u32 stem each, by id
//   by_text   u32[words]                   word ids in the order of their text
//   stems     StringTable, sorted
//   values    StringTable                  facet values
//   sets      u32[sets + 1], u32...        lists of values, by set id
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/passage.h>

#include "store/sections.h"

namespace ibid {

// The facets that have a set of values in each row.
enum class FacetColumn { actor, author, source, lang };
inline constexpr std::size_t facet_columns = 4;

// A document that is no passage: an article's header, or one that was deleted.
inline constexpr std::uint8_t no_kind = 255;

struct Row {
    std::uint32_t article = 0;  // document id of the article's header
    std::uint32_t tokens = 0;   // words of the text
    Day first_day = 0;          // of the article's date, 0: undated
    Day last_day = 0;
    std::uint32_t sets[facet_columns] = {};
    std::uint8_t kind = no_kind;
    std::uint8_t unused[7] = {};
};
static_assert(sizeof(Row) == 40);

class Segment {
public:
    // Over the bytes of a segment that somebody else keeps alive. Throws
    // ibid::Error when they are no whole segment. Nothing else may be asked
    // before intact() has said that no byte has changed since.
    explicit Segment(std::string_view bytes);
    bool intact() const;

    std::uint32_t first() const { return header().first; }
    std::uint32_t rows() const { return header().rows; }
    bool holds(std::uint32_t docid) const { return docid - first() < rows(); }
    const Row& row(std::uint32_t docid) const { return rows_[docid - first()]; }

    // The ids of the passage's words, in order.
    void sequence(std::uint32_t docid, std::vector<std::uint32_t>& ids) const;

    std::size_t words() const { return word_count_.size(); }
    std::string_view word(std::uint32_t id) const { return words_[id]; }
    std::uint32_t word_count(std::uint32_t id) const { return word_count_[id]; }
    std::string_view stem_of(std::uint32_t id) const {
        return stems_[word_stem_[id]];
    }
    std::uint32_t stem_id(std::uint32_t id) const { return word_stem_[id]; }

    // The id of a word or of a stem, and the ids of all words that begin so.
    std::optional<std::uint32_t> find_word(std::string_view word) const;
    std::optional<std::uint32_t> find_stem(std::string_view stem) const;
    std::vector<std::uint32_t> words_with_prefix(std::string_view text) const;

    std::size_t values() const { return values_.size(); }
    std::string_view value(std::uint32_t id) const { return values_[id]; }
    Section<std::uint32_t> set(std::uint32_t id) const {
        return set_values_.part(set_begin_[id], set_begin_[id + 1]);
    }

private:
    const SegmentHeader& header() const {
        return *reinterpret_cast<const SegmentHeader*>(bytes_.data());
    }

    std::string_view bytes_;
    Section<Row> rows_;
    Section<std::uint64_t> sequence_begin_;
    std::string_view sequences_;
    StringTable words_;
    Section<std::uint32_t> word_count_;
    Section<std::uint32_t> word_stem_;
    Section<std::uint32_t> by_text_;
    StringTable stems_;
    StringTable values_;
    Section<std::uint32_t> set_begin_;
    Section<std::uint32_t> set_values_;
};

}  // namespace ibid
