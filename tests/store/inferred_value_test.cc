#include "store/inferred_value.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "store/segment_article.h"
#include "text/words.h"

namespace ibid {

TEST_CASE("the value of an actor that is only inferred tells which it is") {
    CHECK(is_inferred_value(inferred_value("RUS")));
    CHECK_FALSE(is_inferred_value("RUS"));
    CHECK_FALSE(is_inferred_value(""));
    CHECK(actor_of_value(inferred_value("RUS")) == "RUS");
    CHECK(actor_of_value("RUS") == "RUS");
}

TEST_CASE("an actor that is named too is no inferred one") {
    Passage passage;
    passage.text = "Moscow and Russia, Beijing";
    const auto mention = [](const char* actor, bool inferred) {
        ActorMention one;
        one.actor = actor;
        one.inferred = inferred;
        return one;
    };
    passage.actors = {mention("RUS", true), mention("RUS", false),
                      mention("CHN", true)};
    SegmentArticleMaker maker(StoredArticle{});
    maker.add(passage, tokenize(passage.text));
    std::vector<std::string> actors = maker.take().passages.front().actors;
    std::ranges::sort(actors);
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    CHECK(actors == std::vector<std::string>{"CHN", "RUS", "~CHN"});
}

}  // namespace ibid
