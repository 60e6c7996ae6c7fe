#include "search/tags_in_words.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("a tag tells its words, its place and what it was inferred from") {
    const auto tag = [](Through through, const char* via) {
        Passage passage;
        passage.text = "So Putin said.";
        ActorMention leader;
        leader.actor = "putin";
        leader.name = "Vladimir Putin";
        leader.span = {3, 8};
        ActorMention mention;
        mention.actor = "RUS";
        mention.name = "Russia";
        mention.span = {3, 8};
        mention.through = through;
        mention.inferred = through != Through::name;
        mention.via = via;
        passage.actors = {leader, mention};
        return tags_in_words(passage)[1];
    };
    const std::string russia = "Russia [RUS]: \"Putin\" (bytes 3 to 8)";
    CHECK(tag(Through::name, "") == russia);
    CHECK(tag(Through::place, "") ==
          russia + ", inferred: a place that stands for it");
    CHECK(tag(Through::leader, "putin") ==
          russia + ", inferred: Vladimir Putin acts for it");
    CHECK(tag(Through::leader, "") ==
          russia + ", inferred: everyone it may mean acts for it");
    CHECK(tag(Through::agency, "TASS") ==
          russia + ", inferred: TASS acts for it");
    CHECK(tag(Through::context, "") ==
          russia +
              ", inferred: of those called so, the article has named "
              "only this one");
}

TEST_CASE("dates tell theirs; a damaged span shows no words") {
    Passage passage;
    passage.text = "In May.";
    passage.dates = {{{2022, 5}, {2022, 5}, {3, 6}, true},
                     {{1990}, {1999}, {50, 900}, false}};
    const auto tags = tags_in_words(passage);
    REQUIRE(tags.size() == 2);
    CHECK(tags[0] ==
          "speaks of 2022-05: \"May\" (bytes 3 to 6), inferred: the rest "
          "follows from the article");
    CHECK(tags[1] == "speaks of 1990 to 1999: \"\" (bytes 50 to 900)");
}

}  // namespace ibid
