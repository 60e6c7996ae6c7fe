#include "search/relax.h"

#include <doctest/doctest.h>

#include "search/one_line.h"
#include "search/sample_index.h"

namespace ibid {

TEST_CASE("what is asked for when nothing has all words") {
    const struct {
        std::string query;
        std::string relaxed;  // "" when there is no word to give up
    } rows[] = {
        {"", ""},
        {"nato", ""},
        {"-nato", ""},
        {"actor:DPRK date:2022", ""},
        {"nato quad", "any(word nato, word quad)"},
        {"nato =quad sea*", "any(word nato, word =quad, word sea*)"},
        {"\"asian nato\"", "any(word asian, word nato)"},
        {"=\"asian nato\" sea", "any(word =asian, word =nato, word sea)"},
        // A common word was not asked for in the first place.
        {"the quad", ""},
        {"the quad of asia", "any(word quad, word asia)"},
        {"nato (quad OR sea)", "any(word nato, any(word quad, word sea))"},
        {"nato OR quad", ""},
        // Conditions and exclusions stay.
        {"nato quad -sea actor:DPRK",
         "all(any(word nato, word quad), not(word sea), field actor = DPRK)"},
        {"nato actor:DPRK", ""},
        {"nato title:quad", ""},
        {"nato sea title:quad",
         "all(any(word nato, word sea), word title:quad)"},
        {"nato (actor:DPRK OR date:2022)", ""},
        {"nato (actor:DPRK OR quad)", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const auto relaxed = relax(parse(row.query).query);
        CHECK((relaxed ? one_line(*relaxed) : "") == row.relaxed);
    }
}

TEST_CASE("a search relaxes only when nothing has all words") {
    const SampleIndex sample;
    const struct {
        std::string query;
        bool relaxed;
        std::string places;
    } rows[] = {
        {"calm sea", false, "quad/1"},
        {"calm spring", true, "nato/1 quad/1"},
        {"calm nowhere", true, "quad/1"},
        {"\"nato asian\"", true, "nato/1 nato/2"},
        {"nowhere neither", false, ""},
        {"calm spring -sea", true, "nato/1"},
        {"title:ships vetoed", false, ""},
        {"title:ships vetoed calm", true, "quad/1"},
        {"calm actor:Russia", false, ""},
        {"calm vetoed actor:China", true, "veto/1"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const Results results = sample.search(row.query);
        CHECK(results.query.relaxed == row.relaxed);
        CHECK(sample.found(row.query, true) == row.places);
        CHECK(results.count.passages == results.hits.size());
    }
}

TEST_CASE("filters hold for a relaxed query too") {
    const SampleIndex sample;
    SearchOptions options;
    options.filters = {{"author", "Howe"}};
    const Results results = sample.search("talks calm", options);
    CHECK(results.query.relaxed);
    CHECK(places_of(results.hits) == "veto/2");
    // The words stay those of the query that was asked.
    CHECK(results.query.words ==
          "passages with \"talks\" and \"calm\" in any form, from articles by "
          "Ben Howe");
}

}  // namespace ibid
