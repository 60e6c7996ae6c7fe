#include "search/wordless.h"

#include <doctest/doctest.h>

#include "search/one_line.h"
#include "search/sample_index.h"

namespace ibid {

TEST_CASE("what is left of a query without its words") {
    const struct {
        std::string query;
        std::string rest;  // "" for nothing
    } rows[] = {
        {"", "everything"},
        {"nato", ""},
        {"\"asian nato\"", ""},
        {"nat*", ""},
        {"actor:DPRK", "field actor = DPRK"},
        {"nato actor:DPRK", ""},
        {"nato OR actor:DPRK", "field actor = DPRK"},
        {"(nato date:2022) OR (sea lang:en)", ""},
        {"nato OR (date:2022 lang:en)",
         "all(date 2022-01-01..2022-12-31, field lang = en)"},
        // A condition on the title is a condition.
        {"title:nato OR sea", "word title:nato"},
        {"title:nato sea", ""},
        // What is not wanted stays unwanted.
        {"-nato", "not(word nato)"},
        {"-nato sea", ""},
        {"-nato OR sea", "not(word nato)"},
        {"-(nato actor:DPRK) lang:en",
         "all(not(all(word nato, field actor = DPRK)), field lang = en)"},
        // Nobody insists on "the".
        {"the (nato OR lang:en)", "field lang = en"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const auto rest = without_words(parse(row.query).query);
        CHECK((rest ? one_line(*rest) : "") == row.rest);
    }
}

TEST_CASE("a heading or a title alone is no match") {
    const SampleIndex sample;
    const struct {
        std::string query;
        std::string places;
    } rows[] = {
        {"seoul", ""},              // only in a heading
        {"seoul doubt", "nato/2"},  // the heading helps
        {"doubts seoul east", "nato/2"},
        {"ships", ""},  // only in a title
        {"ships fleets", "quad/2"},
        {"asian east", "nato/2"},  // one in the title, one in the text
        {"ships actor:ROK", ""},   // a field is no word
        {"ships OR actor:PRK", "veto/1 veto/3"},
        {"ships OR fleets", "quad/2"},
        {"title:ships", "quad/1 quad/2 quad/3"},
        {"title:ships OR vetoed", "quad/1 quad/2 quad/3 veto/1 veto/2"},
        {"date:2022-03-15 OR ships", "nato/1 nato/2 veto/1 veto/2 veto/3"},
        {"-quad OR ships", "nato/1 nato/2 veto/1 veto/2 veto/3"},
        {"(ships line) OR calm", "quad/1"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(sample.found(row.query) == row.places);
    }
}

}  // namespace ibid
