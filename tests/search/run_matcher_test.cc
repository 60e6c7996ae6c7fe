#include "search/run_matcher.h"

#include <doctest/doctest.h>

#include <array>
#include <map>
#include <random>

#include "search/anchor.h"
#include "search/sample_index.h"
#include "search/shard.h"

namespace ibid {

namespace {

using Words = std::vector<WordMatch>;

// What RunMatcher must count, one run after the other.
std::map<std::size_t, std::uint32_t> counted(const Segment& segment,
                                             std::vector<Words> runs,
                                             std::uint32_t row) {
    std::vector<std::uint32_t> ids;
    segment.sequence(row, ids);
    std::map<std::size_t, std::uint32_t> counts;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        for (WordMatch& word : runs[run]) word.bind(segment);
        if (const std::uint32_t count = count_runs(runs[run], ids))
            counts[run] = count;
    }
    return counts;
}

std::map<std::size_t, std::uint32_t> matched(const Segment& segment,
                                             const std::vector<Words>& runs,
                                             std::uint32_t row) {
    RunMatcher matcher(segment, runs);
    std::map<std::size_t, std::uint32_t> counts;
    matcher.each_run(row, [&](std::size_t run) { ++counts[run]; });
    return counts;
}

// An anchor that is no use is not asked.
std::map<std::size_t, std::uint32_t> anchored(
    const Segment& segment, std::vector<Words> runs, std::uint32_t row,
    std::map<std::size_t, std::uint32_t> counts) {
    for (std::size_t run = 0; run < runs.size(); ++run) {
        for (WordMatch& word : runs[run]) word.bind(segment);
        const Anchor anchor(segment, runs[run]);
        if (!anchor.useful()) continue;
        counts.erase(run);
        if (const auto count = anchor.count(row)) counts[run] = count;
    }
    return counts;
}

WordMatch random_match(std::mt19937& random, Analyzer& analyzer) {
    static const char* const words[] = {"a", "b", "ab", "abs", "c"};
    static const Query::Form forms[] = {
        Query::Form::stemmed, Query::Form::exact, Query::Form::prefix};
    return {forms[random() % 3], words[random() % 5], analyzer};
}

}  // namespace

TEST_CASE("all runs are found in one pass, overlapping ones too") {
    std::mt19937 random(11);
    Analyzer analyzer;
    std::vector<std::string> paragraphs;
    for (int i = 0; i < 40; ++i) {
        std::string text = "Begin";
        for (auto words = random() % 60; words > 0; --words)
            text += std::string(" ") +
                    std::array{"a", "b", "ab", "abs", "c"}[random() % 5];
        paragraphs.push_back(text + ".");
    }
    const TempDir dir;
    write_articles(dir.path(), {sample_article("one", "Title", paragraphs)});
    const Shard shard(dir.path());
    const Segment& segment = shard.segment(0);
    std::size_t found = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<Words> runs;
        std::size_t places = 0;
        while (places < RunMatcher::most_words && random() % 8 != 0) {
            Words& run = runs.emplace_back();
            const std::size_t size =
                std::min<std::size_t>(1 + random() % (round % 9 ? 4 : 64),
                                      RunMatcher::most_words - places);
            for (std::size_t i = 0; i < size; ++i)
                run.push_back(random_match(random, analyzer));
            places += size;
        }
        for (std::uint32_t row = 0; row < segment.rows(); ++row) {
            const auto expected = counted(segment, runs, row);
            CHECK(matched(segment, runs, row) == expected);
            CHECK(anchored(segment, runs, row, expected) == expected);
            found += expected.size();
        }
    }
    CHECK(found > 10'000);
}

}  // namespace ibid
