#include "search/joined_words.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>

#include "search/any_words.h"
#include "search/sample_index.h"

namespace ibid {

namespace {

std::vector<Document> documents() {
    return {sample_article("apart", "",
                           {"A cease fire held, and time sharing began."}),
            sample_article("joined", "",
                           {"The ceasefire of B1 held; timesharing began in "
                            "1918, the run on a bus ended."}),
            sample_article("both", "",
                           {"The ceasefire was no cease fire; it ceased."}),
            sample_article("stop", "", {"Into this herein."})};
}

// "cease+ceasefire fire+ceasefire"
std::string told(const Query& query) {
    std::string all;
    if (!query.words.empty()) all = query.words.front();
    for (const std::string& word : query.also) all += '+' + word;
    for (const Query& part : query.parts)
        all += (all.empty() ? "" : " ") + told(part);
    return all;
}

SearchOptions any() {
    SearchOptions options;
    options.any = true;
    return options;
}

}  // namespace

TEST_CASE("neighbours that the index has as one word") {
    const SampleIndex sample(documents());
    const Shards shards = sample.shards();
    const struct {
        const char* text;
        const char* words;
    } rows[] = {
        {"cease fire", "cease+ceasefire fire+ceasefire"},
        {"Cease-Fire!", "cease+ceasefire fire+ceasefire"},
        {"time sharing talks", "time+timesharing sharing+timesharing talks"},
        {"sharing time", "sharing time"},
        {"cease. fire", "cease fire"},
        {"cease/fire", "cease fire"},
        {"cease  fire", "cease fire"},
        {"cease the fire", "cease fire"},
        // Initials and numbers, unless somebody has tied them together.
        {"b us", "b us"},
        {"b-us", "b+bus us+bus"},
        {"b-1", "b+b1 1+b1"},
        {"b 1", "b 1"},
        {"19-18", "19 18"},
        {"ceasefire", "ceasefire"},
        {"in to", "in to"},
        {"", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        Analyzer analyzer;
        Query query = any_words(row.text);
        join_words(query, row.text, shards, analyzer);
        CHECK(told(query) == row.words);
    }
}

TEST_CASE("what is written as one counts as both words") {
    const SampleIndex sample(documents());
    const Results results = sample.search("cease fire", any());
    CHECK(results.count.passages == 3);
    CHECK(places_of(results.hits).find("joined/1") != std::string::npos);
    CHECK(results.query.words ==
          "passages with \"cease\" or \"fire\" in any form; \"ceasefire\" will "
          "do for \"cease fire\"");
    for (const Hit& hit : results.hits) CHECK_FALSE(hit.highlights.empty());
    CHECK(places_of(sample.search("ceasefire", any()).hits).find("apart") ==
          std::string::npos);
}

TEST_CASE("a conjunction is as typed") {
    const SampleIndex sample(documents());
    CHECK(sample.found("cease fire") == "apart/1 both/1");
    SearchOptions literal = any();
    literal.names = false;
    CHECK(sample.search("cease fire", literal).count.passages == 2);
}

TEST_CASE("it is told in the tree and for each hit, and adds up") {
    const SampleIndex sample(documents());
    SearchOptions options = any();
    options.explain = true;
    for (const bool by_article : {false, true}) {
        options.by_article = by_article;
        const Results results = sample.search("cease fire", options);
        CHECK(results.query.tree ==
              "any\n  word cease or ceasefire\n  word fire or ceasefire");
        for (const Hit& hit : results.hits) {
            CAPTURE(place_of(hit));
            double sum = 0;
            for (const std::string& reason : hit.reasons)
                sum += std::strtod(reason.c_str(), nullptr);
            CHECK(std::abs(sum - hit.score) <=
                  0.005 * static_cast<double>(hit.reasons.size()));
        }
        if (!by_article) {
            const auto both = std::ranges::find_if(
                results.hits,
                [](const Hit& hit) { return hit.article.id == "both"; });
            REQUIRE(both != results.hits.end());
            CHECK(both->reasons.front().find(
                      "\"cease\" or \"ceasefire\" 3 times") !=
                  std::string::npos);
        }
    }
}

}  // namespace ibid
