// Documents, in order of their ids -> the bytes of a Segment.
//
//   SegmentBuilder builder(first_docid);
//   builder.add_gap();                        // an article's header
//   builder.add_passage(row, terms, facets);
//   std::string bytes = builder.finish();
//
// Memory: about 8 bytes for each word of running text, and the vocabulary.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/segment.h"
#include "text/analyzer.h"

namespace ibid {

// The values that a passage has in each facet, by FacetColumn.
using FacetValues = std::array<std::vector<std::string>, facet_columns>;

class SegmentBuilder {
public:
    explicit SegmentBuilder(std::uint32_t first) : first_(first) {}

    std::uint32_t rows() const {
        return static_cast<std::uint32_t>(rows_.size());
    }
    std::size_t tokens() const { return word_ids_.size(); }

    // A document that is no passage.
    void add_gap();
    // `row` as it is to be stored, but for its sets and number of tokens.
    void add_passage(Row row, const std::vector<Term>& terms,
                     const FacetValues& facets);

    std::string finish() const;

private:
    // Strings numbered in order of first appearance.
    struct Numbering {
        std::unordered_map<std::string, std::uint32_t> ids;
        std::vector<const std::string*> strings;
        std::uint32_t id(const std::string& string);
    };

    std::uint32_t set_id(const std::vector<std::string>& values);

    std::uint32_t first_;
    std::vector<Row> rows_;
    std::vector<std::uint32_t> row_end_;   // in word_ids_
    std::vector<std::uint32_t> word_ids_;  // ids by first appearance
    Numbering words_;
    Numbering stems_;
    std::vector<std::uint32_t> word_stem_;
    std::vector<std::uint32_t> word_count_;
    Numbering values_;
    Numbering set_keys_;
    std::vector<std::vector<std::uint32_t>> sets_;
};

}  // namespace ibid
