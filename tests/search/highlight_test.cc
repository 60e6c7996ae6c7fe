#include "search/highlight.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "search/random_index.h"
#include "search/word_match.h"

namespace ibid {

namespace {

// "China [vetoed] the [sanctions]".
std::string marked(std::string text, const std::vector<Span>& spans) {
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        text.insert(span->end, "]");
        text.insert(span->start, "[");
    }
    return text;
}

// The words that a query asks for, wherever in it.
void words_of(const Query& query, std::vector<WordMatch>& words,
              Analyzer& analyzer) {
    for (const std::string& word : query.words)
        words.emplace_back(query.form, word, analyzer);
    for (const Query& part : query.parts) words_of(part, words, analyzer);
}

}  // namespace

TEST_CASE("what made a passage match") {
    const SampleIndex sample;
    const struct {
        std::string query;  // whose best passage is marked
        std::string text;
    } rows[] = {
        {"calm", "The Quad met at sea, and the sea was [calm]."},
        {"calm sea", "The Quad met at [sea], and the [sea] was [calm]."},
        {"vetoes sanction china -nobody",
         "[China] [vetoed] the [sanctions] on North Korea."},
        {"\"vetoing the sanction\"",
         "China [vetoed the sanctions] on North Korea."},
        {"=vetoed", "China [vetoed] the sanctions on North Korea."},
        {"quad* says", "[Quads] and [quadrants] are not the same, [says] ROK."},
        {"quadr*", "Quads and [quadrants] are not the same, says ROK."},
        // Overlapping ones are one.
        {"\"sea was\" \"was calm\"",
         "The Quad met at sea, and the [sea was calm]."},
        // Mentions of actors that were asked for, by whichever name.
        {"actor:DPRK mourned", "Nobody in [Pyongyang] [mourned] the vote."},
        {"actor:DPRK sanctions",
         "China vetoed the [sanctions] on [North Korea]."},
        {"actor:DPRK -actor:China", "Nobody in [Pyongyang] mourned the vote."},
        // Conditions on the article and what is not wanted mark nothing.
        {"title:ships calm", "The Quad met at sea, and the sea was [calm]."},
        {"calm -nato", "The Quad met at sea, and the sea was [calm]."},
        {"calm OR nowhere", "The Quad met at sea, and the sea was [calm]."},
        // Nor do common words that nobody insists on.
        {"the calm", "The Quad met at sea, and the sea was [calm]."},
        {"+the calm", "[The] Quad met at sea, and [the] sea was [calm]."},
        {"", "The idea of an Asian NATO came back this spring."},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const auto hits = sample.search(row.query).hits;
        REQUIRE_FALSE(hits.empty());
        CHECK(marked(hits[0].passage.text, hits[0].highlights) == row.text);
    }
}

TEST_CASE("highlights are words of the query or mentions, in order") {
    Random random(79);
    Analyzer analyzer;
    std::size_t spans = 0;
    for (int round = 0; round < 4; ++round) {
        const TempDir dir;
        write_random_index(random, dir / "i", "a");
        Index index(dir / "i");
        for (int i = 0; i < 100; ++i) {
            const std::string text = random_query(random, {});
            CAPTURE(text);
            std::vector<WordMatch> words;
            words_of(parse(text).query, words, analyzer);
            const Results results = index.search(text);
            const bool words_only = results.query.actors.empty() &&
                                    text.find("actor:") == text.npos &&
                                    text.find("about:") == text.npos;
            for (const Hit& hit : results.hits) {
                std::uint32_t end = 0;
                for (const Span& span : hit.highlights) {
                    CHECK(span.start >= end);
                    REQUIRE(span.start < span.end);
                    REQUIRE(span.end <= hit.passage.text.size());
                    end = span.end;
                    ++spans;
                    if (!words_only) continue;
                    for (const Term& term :
                         analyzer.analyze(hit.passage.text.substr(
                             span.start, span.end - span.start)))
                        CHECK(std::ranges::any_of(
                            words,
                            [&](const WordMatch& word) { return word(term); }));
                }
            }
        }
    }
    CHECK(spans > 500);
}

}  // namespace ibid
