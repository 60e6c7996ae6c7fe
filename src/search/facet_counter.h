// Matching rows -> how many passages and articles have each value of a facet.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/article_runs.h"
#include "search/matcher.h"
#include "search/node.h"
#include "search/period_counter.h"
#include "store/segment.h"

namespace ibid {

class FacetCounter {
public:
    // Fields whose `facet` is true in the schema.
    explicit FacetCounter(const std::vector<std::string>& fields);

    // Segments come one after the other, their windows ascend. All of them
    // must live until the counts are taken.
    void begin(const Segment& segment);
    void add(const Window& window, const Bits& rows);
    void end();

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
    // Of rows_.
    void add_actors(Facet& facet, const Window& window);
    void add_kinds(Facet& facet, const Window& window);
    void add_years(Facet& facet);
    void add_articles(Facet& facet);
    void merge(Facet& facet);

    std::vector<Facet> facets_;
    bool by_article_ = false;  // some of them are
    ArticleRuns runs_;         // of the rows that were added
    const Segment* segment_ = nullptr;
    SetTable sets_;  // its
    // Its values [from, end) say what is inferred.
    std::uint32_t inferred_from_ = 0;
    std::uint32_t inferred_end_ = 0;
    std::vector<std::uint32_t> rows_;  // of the window
};

}  // namespace ibid
