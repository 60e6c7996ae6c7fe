// Sets of values that matching rows have -> how many passages and articles have
// each value.
//
//   std::vector<CountCell> cells(segment.values());
//   CountCell without;
//   gather(segment.actors(), stretches, numbers);
//   count_sets(runs, SetsInTurn(sets, numbers), cells, without);
//
// Stretches come one after the other; an article may go on in the next.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <ibid/index.h>

#include "search/article_runs.h"
#include "store/set_table.h"

namespace ibid {

// Small, so that those of a large index stay near the processor.
struct CountCell {
    std::uint32_t passages = 0;
    std::uint32_t articles = 0;
    std::uint32_t articles_end = 0;  // one after the last article added

    void add_article(std::uint32_t article) {
        articles += articles_end != article + 1 ? 1 : 0;
        articles_end = article + 1;
    }
    void add_run(const ArticleRun& run) {
        passages += run.passages;
        add_article(run.article);
    }
    Count count() const { return {passages, articles}; }
};

// The sets of these numbers, which are to be asked for one after the other.
class SetsInTurn {
public:
    // `numbers` must outlive it, and is used up.
    SetsInTurn(const SetTable& table, std::vector<std::uint32_t>& numbers)
        : table_(table), numbers_(numbers) {
        numbers_.resize(numbers_.size() + far);  // of the empty set
    }
    // Sets lie anywhere: where a set is, and then its values, are fetched while
    // others are looked at.
    std::span<const std::uint32_t> operator[](std::size_t i) const {
        __builtin_prefetch(&table_.begins[numbers_[i + far]]);
        __builtin_prefetch(table_[numbers_[i + near]].data());
        return table_[numbers_[i]];
    }
    const std::uint32_t* end_of_values() const {
        return table_.values.data() + table_.values.size();
    }

private:
    static constexpr std::size_t near = 8;  // so many earlier
    static constexpr std::size_t far = 2 * near;
    const SetTable& table_;
    std::vector<std::uint32_t>& numbers_;
};

// `sets` are those of the rows of the runs, one after the other; rows without a
// value are counted by `without`.
void count_sets(const ArticleRuns& runs, const SetsInTurn& sets,
                std::span<CountCell> cells, CountCell& without);

}  // namespace ibid
