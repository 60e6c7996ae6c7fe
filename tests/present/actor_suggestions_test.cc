#include "present/actor_suggestions.h"

#include <doctest/doctest.h>

#include "annotate/lexicon.h"
#include "present/sample.h"

namespace ibid {

namespace {

ActorSuggestion suggestion(const std::string& name, const std::string& kind) {
    ActorSuggestion one;
    one.name = name;
    one.kind = kind;
    one.count = {12, 5};
    one.example = sample::hit(5, "There the " + name + " met again.", {name});
    return one;
}

}  // namespace

TEST_CASE("a suggestion is a piece of an actor file") {
    CHECK(actor_suggestions({}) == "");
    CHECK(actor_suggestions({suggestion("Blue Forum", "organisation")}) ==
          "# 12 passages in 5 articles, for example asia/quad.md:5:\n"
          "# There the Blue Forum met again.\n"
          "[[actor]]\n"
          "id = \"blue-forum\"\n"
          "kind = \"organisation\"\n"
          "name = \"Blue Forum\"\n");
}

TEST_CASE("all of them together can be read as one") {
    const std::string text = actor_suggestions(
        {suggestion("Blue Forum", "organisation"),
         suggestion("Anna Beispiel", "person"),
         suggestion("Blue-Forum's X", "organisation"),
         suggestion("Red\nForum\x1b X \"\\", "organisation")});
    const Lexicon lexicon =
        add_actor_file(built_in_lexicon(), text, "pasted.toml");
    CHECK(find_actor(lexicon, "Anna Beispiel")->kind == "person");
    CHECK(lexicon.entries.size() == built_in_lexicon().entries.size() + 4);
}

}  // namespace ibid
