#include "annotate/given_names.h"

#include <doctest/doctest.h>

#include "annotate/annotator.h"
#include "shown.h"

using namespace ibid;

namespace {

std::string actors_in(const std::string& text) {
    static const Annotator annotator(built_in_lexicon());
    Passage passage;
    passage.text = text;
    annotator.annotate(passage);
    return shown(text, passage.actors);
}

}  // namespace

TEST_CASE("a country's name that is a person's names no country") {
    const struct {
        const char* text;
        const char* actors;
    } cases[] = {
        {"He saw Chad Smith play.", ""},
        {"Chad Smith met envoys. Chad voted.", "TCD:Chad"},
        {"Georgia O'Keeffe painted it.", ""},
        {"Jordan Smith, a farmer", ""},
        // A first name that is known, before it.
        {"Then Michael Jordan won.", ""},
        {"the actor John Ireland said", ""},
        // What a country has, and titles.
        {"the Jordan Government agreed", "JOR:Jordan"},
        {"a Jordan Army officer", "JOR:Jordan"},
        {"with Jordan Prime Minister Rifai", "JOR:Jordan"},
        {"Chad President Deby", "TCD:Chad TCD?:Deby"},
        {"in Jordan on Friday", "JOR:Jordan"},
        {"in Jordan Monday", "JOR:Jordan"},
        // A headline has a capital at each word.
        {"Jordan Votes", "JOR:Jordan"},
        {"Georgia Turns West Again", "GEO:Georgia"},
        {"Chad, Smith said, is large", "TCD:Chad"},
        {"from chad to CHAD", "TCD:CHAD"},
        {"Chad Smith", "TCD:Chad"},  // may be a headline, too
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(actors_in(c.text) == c.actors);
    }
}

TEST_CASE("money is no country, and both halves of a country are two") {
    const struct {
        const char* text;
        const char* actors;
    } cases[] = {
        {"It cost US$10.", ""},
        {"It cost US$ 10 million.", ""},
        {"It cost the US $10.", "USA:US"},
        {"North and South Korea",
         "PRK:North and South Korea KOR:North and South Korea"},
        {"South and North Korea",
         "KOR:South and North Korea PRK:South and North Korea"},
        {"North/South Korea", "PRK:North/South Korea KOR:North/South Korea"},
        {"North and South Korean leaders",
         "PRK:North and South Korean KOR:North and South Korean"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(actors_in(c.text) == c.actors);
    }
}
