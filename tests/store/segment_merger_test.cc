#include "store/segment_merger.h"

#include <doctest/doctest.h>

#include <memory>
#include <random>

#include "random_articles.h"
#include "said.h"

namespace ibid {

namespace {

// Segments over bytes that live as long.
struct Sources {
    std::vector<std::unique_ptr<std::string>> bytes;
    std::vector<OpenSegment> open;

    void add(std::string of_segment, std::vector<std::uint32_t> removed = {}) {
        bytes.push_back(std::make_unique<std::string>(std::move(of_segment)));
        SegmentEntry entry;
        entry.articles = Segment(*bytes.back()).articles();
        entry.rows = Segment(*bytes.back()).rows();
        entry.removed = std::move(removed);
        open.push_back(open_segment(*bytes.back(), entry));
    }
    std::string merged() const {
        std::vector<const OpenSegment*> sources;
        for (const OpenSegment& segment : open) sources.push_back(&segment);
        std::string out_bytes;
        SegmentOutput out(out_bytes);
        merge_segments(sources, out);
        return out_bytes;
    }
};

// The articles cut into up to five runs, some of them empty.
std::vector<std::vector<RandomArticle>> partition(
    std::mt19937& random, const std::vector<RandomArticle>& articles) {
    std::vector<std::size_t> cuts{0, articles.size()};
    for (auto i = random() % 5; i > 0; --i)
        cuts.push_back(random() % (articles.size() + 1));
    std::ranges::sort(cuts);
    std::vector<std::vector<RandomArticle>> parts;
    for (std::size_t i = 1; i < cuts.size(); ++i)
        parts.emplace_back(
            articles.begin() + static_cast<std::ptrdiff_t>(cuts[i - 1]),
            articles.begin() + static_cast<std::ptrdiff_t>(cuts[i]));
    return parts;
}

// Removes about one in `share` articles of each part; those that stay.
std::vector<RandomArticle> remove_some(
    std::mt19937& random, unsigned share,
    const std::vector<std::vector<RandomArticle>>& parts, Sources& sources) {
    std::vector<RandomArticle> staying;
    for (const auto& part : parts) {
        std::vector<std::uint32_t> removed;
        for (std::uint32_t i = 0; i < part.size(); ++i)
            if (random() % share == 0)
                removed.push_back(i);
            else
                staying.push_back(part[i]);
        sources.add(segment_bytes(part), removed);
    }
    return staying;
}

}  // namespace

TEST_CASE("parts merged are what one builder makes, byte for byte") {
    std::mt19937 random(31);
    for (int round = 0; round < 40; ++round) {
        const auto articles = random_articles(random, random() % 60);
        Sources sources;
        for (const auto& part : partition(random, articles))
            sources.add(segment_bytes(part));
        CHECK(sources.merged() == segment_bytes(articles));
    }
}

TEST_CASE("merging in steps makes no difference") {
    std::mt19937 random(32);
    const auto articles = random_articles(random, 50);
    Sources all, first_two, steps;
    const std::vector<RandomArticle> parts[] = {
        {articles.begin(), articles.begin() + 20},
        {articles.begin() + 20, articles.begin() + 30},
        {articles.begin() + 30, articles.end()}};
    for (const auto& part : parts) all.add(segment_bytes(part));
    for (int i : {0, 1}) first_two.add(segment_bytes(parts[i]));
    steps.add(first_two.merged());
    steps.add(segment_bytes(parts[2]));
    CHECK(steps.merged() == all.merged());
}

TEST_CASE("removed articles are gone from all that a merged segment says") {
    std::mt19937 random(33);
    for (int round = 0; round < 60; ++round) {
        const auto articles = random_articles(random, 1 + random() % 50);
        Sources sources;
        const auto staying =
            remove_some(random, 1 + static_cast<unsigned>(random() % 5),
                        partition(random, articles), sources);
        CHECK(all_said(sources.merged()) == all_said(segment_bytes(staying)));
    }
}

TEST_CASE("a word that only removed articles have is gone") {
    std::mt19937 random(34);
    auto articles = random_articles(random, 20);
    Passage passage = random_passage(random);
    passage.text = "Unheardof";
    passage.headings = {"Unspeakable"};
    articles[7].passages.push_back(passage);
    articles[7].stored.article.title = "Untold";
    articles[7].stored.article.authors = {"Nobody Else"};
    articles[7].stored.article.language = "sv";
    Sources sources;
    sources.add(segment_bytes(articles), {7});
    const std::string bytes = sources.merged();
    const Segment merged(bytes);
    for (const char* word :
         {"unheardof#sv", "unspeakable#sv", "untold#sv", "#sv"}) {
        CHECK(sources.open[0].segment.find_word(word));
        CHECK_FALSE(merged.find_word(word));
    }
    for (std::uint32_t i = 0; i < merged.values(); ++i)
        CHECK(merged.value(i) != "Nobody Else");
}

// The counts of words go down with the articles, and so do their ranks.
TEST_CASE("without context, removal leaves the bytes of the rest") {
    std::mt19937 random(35);
    for (int round = 0; round < 20; ++round) {
        auto articles = random_articles(random, 40);
        for (RandomArticle& article : articles) {
            article.stored.article.title.clear();
            for (Passage& passage : article.passages) passage.headings.clear();
        }
        Sources sources;
        const auto staying =
            remove_some(random, 3, partition(random, articles), sources);
        CHECK(sources.merged() == segment_bytes(staying));
    }
}

TEST_CASE("nothing left is an empty segment") {
    std::mt19937 random(36);
    const auto articles = random_articles(random, 3);
    Sources sources;
    sources.add(segment_bytes(articles), {0, 1, 2});
    CHECK(sources.merged() == segment_bytes({}));
    CHECK(Sources().merged() == segment_bytes({}));
}

TEST_CASE("damage is not merged into another segment") {
    std::mt19937 random(37);
    const std::string whole = segment_bytes(random_articles(random, 30));
    for (std::size_t at = 0; at < whole.size(); at += whole.size() / 50) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        Sources sources;
        try {
            sources.add(changed);
        } catch (const DamagedSegment&) {
            continue;
        }
        CHECK_THROWS_AS(sources.merged(), DamagedSegment);
    }
}

}  // namespace ibid
