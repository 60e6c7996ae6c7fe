#include "search/scorer.h"

#include <doctest/doctest.h>

#include <map>

#include "search/random_index.h"

namespace ibid {

TEST_CASE("a window's scores are the sums of what each leaf gives") {
    Random random(83);
    Analyzer analyzer;
    std::size_t left_out = 0;
    for (int round = 0; round < 6; ++round) {
        const TempDir dir;
        write_random_index(random, dir / "i", "a");
        Shards shards;
        shards.emplace_back(dir / "i");
        for (int i = 0; i < 30; ++i) {
            const std::string text = random_query(random, {});
            CAPTURE(text);
            const Query query = parse_and_resolve(text, shards);
            const Plan plan = make_plan(query, shards, false, analyzer);
            Scorer scorer(plan);
            for (const SegmentPlan& one : plan.segments) {
                const Window window{0, one.segment().rows()};
                Bits rows;
                for (std::uint32_t row = 0; row < window.end; ++row)
                    if (random() % 3 > 0) rows.set(row);
                std::map<std::uint32_t, double> sums;
                rows.each([&](std::uint32_t row) {
                    double& sum = sums[row];
                    for (std::size_t leaf = 0; leaf < plan.leaves.size();
                         ++leaf)
                        sum += scorer.leaf_score(
                            leaf, occurrences(one.query.leaves[leaf], row),
                            one.segment().length()[row]);
                });
                std::size_t scored = 0;
                scorer.score(one, window, rows,
                             [&](std::uint32_t row, double score) {
                                 REQUIRE(sums.contains(row));
                                 CHECK(score == doctest::Approx(sums[row]));
                                 ++scored;
                             });
                CHECK(scored == sums.size());
                for (const double least : {-1.0, 0.5, 2.0, 5.0, 1000.0}) {
                    Bits some = rows;
                    scorer.keep_promising(one, window, some, least);
                    for (const auto& [row, sum] : sums) {
                        left_out += some.test(row) ? 0 : 1;
                        if (sum > least) CHECK(some.test(row));
                    }
                }
            }
        }
    }
    CHECK(left_out > 1000);
}

TEST_CASE("a word counts less in headings and titles, and not without text") {
    const SampleIndex sample({sample_article(
        "a", "Seals", {"Seals.", "Other.", "# On seals", "One."})});
    const Shards shards = sample.shards();
    Analyzer analyzer;
    const Query query = parse_and_resolve("seals", shards);
    const Plan plan = make_plan(query, shards, false, analyzer);
    const auto& leaf = plan.segments[0].query.leaves[0];
    // The rows: the title, two paragraphs, the heading, one below it.
    const auto joined = [&](std::uint32_t row) {
        return occurrences(leaf, row).joined();
    };
    CHECK(joined(1) == doctest::Approx(1.3));
    CHECK(joined(2) == doctest::Approx(0.3));
    CHECK(joined(4) == doctest::Approx(0.8));
}

}  // namespace ibid
