#include "search/count_sets.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace ibid {

namespace {

// Rows have few values, but now one, now three: a loop over each row's would
// be guessed wrongly at every second row, which takes longer than to count. So
// the values of many rows are put side by side first.
class ValuesSideBySide {
public:
    // `end`: of the memory that values lie in.
    ValuesSideBySide(std::span<CountCell> cells, const std::uint32_t* end)
        : cells_(cells), end_(end), values_(most + at_once) {}

    void add(std::span<const std::uint32_t> values) {
        if (values.size() <= at_once &&
            end_ - values.data() >= std::ptrdiff_t{at_once}) {
            // Without asking how many there are.
            std::memcpy(values_.data() + size_, values.data(),
                        at_once * sizeof values_[0]);
        } else {
            values_.resize(
                std::max(values_.size(), size_ + values.size() + at_once));
            std::ranges::copy(values, values_.data() + size_);
        }
        size_ += values.size();
    }
    bool full() const { return size_ >= most; }

    // Those added since the last call are the article's.
    void end_rows_of(std::uint32_t article) {
        ends_.push_back({article, size_});
        if (full()) count();
    }

    void count() {
        for (std::size_t i = 0; i < size_; ++i) ++cells_[values_[i]].passages;
        std::size_t i = 0;
        for (const Rows& rows : ends_)
            for (; i < rows.end; ++i)
                cells_[values_[i]].add_article(rows.article);
        size_ = 0;
        ends_.clear();
        values_.resize(most + at_once);
    }

private:
    static constexpr std::size_t most = 2048;
    static constexpr std::size_t at_once = 8;

    struct Rows {
        std::uint32_t article = 0;
        std::size_t end = 0;  // in values_
    };
    std::span<CountCell> cells_;
    const std::uint32_t* end_;
    std::vector<std::uint32_t> values_;
    std::size_t size_ = 0;
    std::vector<Rows> ends_;
};

}  // namespace

void count_sets(const ArticleRuns& runs, const SetsInTurn& sets,
                std::span<CountCell> cells, CountCell& without) {
    ValuesSideBySide values(cells, sets.end_of_values());
    std::size_t i = 0;
    for (const ArticleRun& run : runs) {
        std::uint32_t lack = 0;
        for (const std::size_t end = i + run.passages; i < end; ++i) {
            const auto of_row = sets[i];
            lack += of_row.empty() ? 1 : 0;
            values.add(of_row);
            if (values.full()) values.end_rows_of(run.article);
        }
        values.end_rows_of(run.article);
        if (lack > 0) without.add_run({run.article, lack});
    }
    values.count();
}

}  // namespace ibid
