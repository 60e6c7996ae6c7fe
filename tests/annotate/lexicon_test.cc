#include "annotate/lexicon.h"

#include <doctest/doctest.h>

#include "text/hash.h"

using namespace ibid;

namespace {

constexpr std::string_view small_file = R"(
[[actor]]
id = "USA"
kind = "country"
name = "United States"
aliases = ["US"]
case = ["US"]

[[actor]]
id = "UN"
kind = "organisation"
name = "United Nations"

[[actor]]
id = "kim-jong-un"
kind = "person"
name = "Kim Jong-un"
acts_for = "UN"
)";

}  // namespace

TEST_CASE("names are the same when their folded words are") {
    struct Case {
        std::string name;
        std::string key;
    };
    for (const Case& c : {
             Case{"U.S.", "us"},
             {"United  States", "united states"},
             {"Côte d'Ivoire", "cote d'ivoire"},
             {"Guinea-Bissau", "guinea bissau"},
             {"Franco-", "franco-"},
             {"Washington, D.C.", "washington dc"},
             {"", ""},
             {"-", ""},
             {" !? ", ""},
         }) {
        CAPTURE(c.name);
        CHECK(name_key(c.name) == c.key);
    }
}

TEST_CASE("an actor is found by its id and by all its names") {
    const Lexicon lexicon = load_lexicon(small_file, "small.toml");
    struct Case {
        std::string name;
        std::string id;  // "" when nobody
    };
    for (const Case& c : {
             Case{"USA", "USA"},
             {"usa", "USA"},
             {"us", "USA"},  // who asks for an actor need not mind case
             {"U.S.", "USA"},
             {"united states", "USA"},
             {"un", "UN"},
             {"Kim Jong Un", "kim-jong-un"},
             {"kim-jong-un", "kim-jong-un"},
             {"United", ""},
             {"", ""},
             {"!", ""},
         }) {
        CAPTURE(c.name);
        const LexiconEntry* entry = find_actor(lexicon, c.name);
        CHECK((entry == nullptr ? "" : entry->id) == c.id);
    }
}

TEST_CASE("an id wins over a name, a name over an id in another case") {
    const Lexicon lexicon = load_lexicon(R"(
actor = [
  { id = "AU", kind = "organisation", name = "African Union" },
  { id = "X", kind = "organisation", name = "au pair" , aliases = ["nam"] },
  { id = "NAM", kind = "country", name = "Namibia" },
])",
                                         "small.toml");
    CHECK(find_actor(lexicon, "AU")->id == "AU");
    CHECK(find_actor(lexicon, "NAM")->id == "NAM");
    CHECK(find_actor(lexicon, "nam")->id == "X");
    CHECK(find_actor(lexicon, "au")->id == "AU");
}

TEST_CASE("the fingerprint is of the content") {
    const Lexicon one = load_lexicon(small_file, "a.toml");
    const Lexicon same = load_lexicon(small_file, "b.toml");
    const Lexicon other = load_lexicon("# nobody", "a.toml");
    CHECK(one.fingerprint == fingerprint(small_file));
    CHECK(one.fingerprint == same.fingerprint);
    CHECK(one.fingerprint != other.fingerprint);
    CHECK(other.entries.empty());
}
