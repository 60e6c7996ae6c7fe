// Matching rows -> how many passages and articles have each value of a facet.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/article_runs.h"
#include "search/count_sets.h"
#include "search/matcher.h"
#include "search/period_counter.h"
#include "store/segment.h"

namespace ibid {

class FacetCounter {
public:
    // Fields whose `facet` is true in the schema.
    explicit FacetCounter(const std::vector<std::string>& fields);

    // Each segment once. All of them must live until the counts are taken.
    void add(const Segment& segment, const FoundRows& rows);

    std::vector<FacetCounts> take() const;

private:
    struct Total {
        std::string_view key;
        Count count;
    };
    struct Facet {
        std::string field;
        // By kind or year of the passage, for these facets; else by value of
        // the present segment.
        std::vector<CountCell> cells;
        CountCell without;  // rows that have no value
        std::unordered_map<std::string_view, Total> totals;  // by value
        PeriodCounter years{Period::year};  // that passages talk about
    };

    void begin(const Segment& segment);
    // Counts rows_ and runs_.
    void add(Facet& facet);
    void add_actors(Facet& facet);
    void add_kinds(Facet& facet);
    void add_years(Facet& facet);
    void add_articles(Facet& facet);
    void end(Facet& facet);
    void merge(Facet& facet);

    std::vector<Facet> facets_;
    // The present segment, its sets, and the rows at hand.
    const Segment* segment_ = nullptr;
    SetTable sets_;
    std::vector<std::uint32_t> rows_;
    ArticleRuns runs_;
    std::vector<std::uint32_t> numbers_;  // of their sets
    std::vector<std::uint8_t> kinds_;
    // Its values [from, end) say what is inferred.
    std::uint32_t inferred_from_ = 0;
    std::uint32_t inferred_end_ = 0;
};

}  // namespace ibid
