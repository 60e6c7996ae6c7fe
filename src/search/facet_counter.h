// Matching rows -> how many passages and articles have each value of a facet.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/article_runs.h"
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
    // Small, so that those of a large index stay near the processor.
    struct Cell {
        std::uint32_t passages = 0;
        std::uint32_t articles = 0;
        std::uint32_t articles_end = 0;  // one after the last article added
        void add_row(std::uint32_t article) {
            ++passages;
            articles += articles_end != article + 1 ? 1 : 0;
            articles_end = article + 1;
        }
        void add_run(const ArticleRun& run) {
            passages += run.passages;
            ++articles;
        }
        Count count() const { return {passages, articles}; }
    };
    struct Total {
        std::string_view key;
        Count count;
    };
    struct Facet {
        std::string field;
        // By kind or year of the passage, for these facets; else by value of
        // the present segment.
        std::vector<Cell> cells;
        std::vector<std::uint32_t> used;  // cells that count something
        Cell without;                     // rows that have no value
        std::unordered_map<std::string_view, Total> totals;  // by value
        PeriodCounter years{Period::year};  // that passages talk about
    };

    static Cell& cell_of(Facet& facet, std::uint32_t value) {
        if (value >= facet.cells.size()) facet.cells.resize(value + 1);
        Cell& cell = facet.cells[value];
        if (cell.passages == 0) facet.used.push_back(value);
        return cell;
    }
    void begin(const Segment& segment);
    // Of rows_ or of runs_.
    void add_actors(Facet& facet);
    void add_kinds(Facet& facet);
    void add_years(Facet& facet);
    void add_articles(Facet& facet);
    void end(Facet& facet);
    void merge(Facet& facet);

    std::vector<Facet> facets_;
    bool by_article_ = false;  // some of them are
    // The present segment, its sets, the rows and, if some facet is by article,
    // their articles.
    const Segment* segment_ = nullptr;
    SetTable sets_;
    std::vector<std::uint32_t> rows_;
    ArticleRuns runs_;
    // Its values [from, end) say what is inferred.
    std::uint32_t inferred_from_ = 0;
    std::uint32_t inferred_end_ = 0;
};

}  // namespace ibid
