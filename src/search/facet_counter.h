// Matching rows -> how many passages and articles have each value of a facet.
//
// Rows of a shard come in order of their documents, so that the passages of an
// article follow each other.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "search/matcher.h"

namespace ibid {

class FacetCounter {
public:
    // Fields whose `facet` is true in the schema.
    explicit FacetCounter(const std::vector<std::string>& fields);

    void add(const Segment& segment, const Row& row);
    void end_shard();
    std::vector<FacetCounts> take();

private:
    // A count, and the article that was last added to it.
    struct Cell {
        Count count;
        std::uint32_t last_article = 0;
        void add(std::uint32_t article);
    };
    struct Facet {
        std::string field;
        int column = -1;          // in Row::sets, or one of the two below
        std::vector<Cell> cells;  // by value id of the present segment
        Cell without;             // rows that have no value
        std::map<std::string, Cell> totals;
    };

    static void merge(Facet& facet, const std::string& value, Cell& cell);
    void end_segment();

    std::vector<Facet> facets_;
    const Segment* segment_ = nullptr;
};

}  // namespace ibid
