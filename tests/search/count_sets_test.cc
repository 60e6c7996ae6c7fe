#include "search/count_sets.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

namespace ibid {

namespace {

using Random = std::mt19937;

// Sets of up to so many values; the first is empty.
struct Sets {
    std::vector<std::uint32_t> begins{0, 0};
    std::vector<std::uint32_t> values;

    Sets(Random& random, std::size_t sets, std::size_t most,
         std::uint32_t distinct) {
        for (std::size_t i = 1; i < sets; ++i) {
            std::set<std::uint32_t> of_set;
            for (auto n = random() % (most + 1); n > 0; --n)
                of_set.insert(static_cast<std::uint32_t>(random() % distinct));
            values.insert(values.end(), of_set.begin(), of_set.end());
            begins.push_back(static_cast<std::uint32_t>(values.size()));
        }
    }
    SetTable table() const { return {begins, values}; }
};

// Passages and articles with each value, row by row.
class Recount {
public:
    void add(std::uint32_t article, std::span<const std::uint32_t> values) {
        for (const std::uint32_t value : values) add(value, article);
        if (values.empty()) add(none, article);
    }
    Count of(std::uint32_t value) {
        return {passages_[value], articles_[value].size()};
    }

    static constexpr std::uint32_t none = 0xFFFFFFFFu;

private:
    void add(std::uint32_t value, std::uint32_t article) {
        ++passages_[value];
        articles_[value].insert(article);
    }
    std::map<std::uint32_t, std::size_t> passages_;
    std::map<std::uint32_t, std::set<std::uint32_t>> articles_;
};

void compare(Random& random, std::size_t most_values, std::size_t most_rows) {
    constexpr std::uint32_t distinct = 400;
    const Sets sets(random, 50, most_values, distinct);
    const SetTable table = sets.table();
    std::vector<CountCell> cells(distinct);
    CountCell without;
    Recount expected;
    std::uint32_t article = 0;
    for (int part = 0; part < 5; ++part) {
        ArticleRuns runs;
        std::vector<std::uint32_t> numbers;
        for (auto n = random() % 30; n > 0; --n) {
            // The first goes on where the part before ended.
            article += runs.empty() ? 0u : 1u;
            runs.push_back({article, static_cast<std::uint32_t>(
                                         1 + random() % most_rows)});
            for (std::uint32_t i = 0; i < runs.back().passages; ++i) {
                numbers.push_back(static_cast<std::uint32_t>(
                    random() % (table.begins.size() - 1)));
                expected.add(article, table[numbers.back()]);
            }
        }
        count_sets(runs, SetsInTurn(table, numbers), cells, without);
    }
    for (std::uint32_t value = 0; value < distinct; ++value)
        CHECK(cells[value].count() == expected.of(value));
    CHECK(without.count() == expected.of(Recount::none));
}

}  // namespace

TEST_CASE("passages and articles with each value") {
    Random random(48);
    const struct {
        std::size_t values, rows;
    } most[] = {
        {0, 5},     {1, 1},    {3, 4}, {8, 20},
        {9, 20},    {3, 3000},  // more in an article than are put side by side
        {300, 300},             // more in a passage than are copied at once
    };
    for (const auto& one : most)
        for (int i = 0; i < 5; ++i) compare(random, one.values, one.rows);
}

}  // namespace ibid
