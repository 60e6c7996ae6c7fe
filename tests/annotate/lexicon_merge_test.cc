#include "annotate/lexicon_merge.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

using namespace ibid;

namespace {

constexpr std::string_view base_file = R"(
actor = [
  { id = "CHN", kind = "country", name = "China", inferred = ["Peking"] },
  { id = "TWN", kind = "country", name = "Taiwan", aliases = ["Formosa"], not = ["Formosa Strait"] },
  { id = "KMT", kind = "agency", name = "Kuomintang", acts_for = "TWN" },
  { id = "mao", kind = "person", name = "Mao Zedong", offices = ["Chairman, CHN, 1949..1976"] },
])";

// "CHN(China,Peking) ..." after the file was added.
std::string after(std::string_view toml) {
    const Lexicon lexicon =
        add_actor_file(load_lexicon(base_file, "base.toml"), toml, "my.toml");
    std::string out;
    for (const LexiconEntry& entry : lexicon.entries) {
        out += (out.empty() ? "" : " ") + entry.id + '(';
        for (const ActorName& name : entry.names)
            out += (out.back() == '(' ? "" : ",") + name.text;
        for (const std::string& name : entry.short_names) out += '~' + name;
        for (const std::string& phrase : entry.not_names) out += '!' + phrase;
        out += ')';
        if (!entry.acts_for.empty()) out += "->" + entry.acts_for;
    }
    return out;
}

std::string error_of(std::string_view toml) {
    try {
        after(toml);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

}  // namespace

TEST_CASE("a file of the user's adds to what is known, and changes it") {
    const std::string chn = "CHN(China,Peking)";
    const std::string twn = "TWN(Taiwan,Formosa!Formosa Strait)";
    const std::string kmt = "KMT(Kuomintang)->TWN";
    const std::string mao = "mao(Mao Zedong~Zedong)->CHN";
    struct Case {
        std::string toml;
        std::string lexicon;
    };
    const std::vector<Case> cases = {
        {"", chn + ' ' + twn + ' ' + kmt + ' ' + mao},
        {"[[actor]]\nid = \"X\"\nkind = \"group\"\nname = \"Xs\"",
         chn + ' ' + twn + ' ' + kmt + ' ' + mao + " X(Xs)"},
        // An actor that is known gets more names.
        {"[[actor]]\nid = \"CHN\"\naliases = [\"Cathay\"]",
         "CHN(China,Peking,Cathay) " + twn + ' ' + kmt + ' ' + mao},
        // A name goes to whom the file gives it.
        {"[[actor]]\nid = \"CHN\"\naliases = [\"Formosa\"]",
         "CHN(China,Peking,Formosa) TWN(Taiwan!Formosa Strait) " + kmt + ' ' +
             mao},
        // What was a phrase of nobody may become a name, and the reverse.
        {"[[actor]]\nid = \"CHN\"\naliases = [\"Formosa Strait\"]",
         "CHN(China,Peking,Formosa Strait) TWN(Taiwan,Formosa) " + kmt + ' ' +
             mao},
        {"[[actor]]\nid = \"CHN\"\nnot = [\"Peking\"]",
         "CHN(China!Peking) " + twn + ' ' + kmt + ' ' + mao},
        {"drop_names = [\"peking\", \"Zedong\"]",
         "CHN(China) " + twn + ' ' + kmt + " mao(Mao Zedong)->CHN"},
        {"drop_actors = [\"TWN\"]", chn + " KMT(Kuomintang) " + mao},
        {"[[merge]]\nfrom = \"TWN\"\ninto = \"CHN\"",
         "CHN(China,Peking,Taiwan,Formosa!Formosa Strait) "
         "KMT(Kuomintang)->CHN " +
             mao},
    };
    for (const Case& c : cases) {
        CAPTURE(c.toml);
        CHECK(after(c.toml) == c.lexicon);
    }
}

TEST_CASE("what a file says of unknown actors is told with its line") {
    struct Case {
        std::string toml;
        std::string error;
    };
    for (const Case& c : {
             Case{"\n[[merge]]\nfrom = \"X\"\ninto = \"CHN\"",
                  "my.toml, line 2: no actor has the id \"X\""},
             {"drop_actors = [\n\"X\"]",
              "my.toml, line 2: no actor has the id \"X\""},
             {"[[actor]]\nid = \"X\"\nkind = \"group\"",
              "my.toml, line 1: this actor has no name"},
             {"[[actor]]\nid = \"CHN\"\nacts_for = \"X\"",
              "my.toml, line 3: \"CHN\" acts for \"X\", which is no actor"},
         }) {
        CAPTURE(c.toml);
        CHECK(error_of(c.toml) == c.error);
    }
}

TEST_CASE("every file changes the fingerprint") {
    const Lexicon base = load_lexicon(base_file, "base.toml");
    const Lexicon one = add_actor_file(base, "# one", "my.toml");
    const Lexicon two = add_actor_file(base, "# two", "my.toml");
    CHECK(one.fingerprint != base.fingerprint);
    CHECK(one.fingerprint != two.fingerprint);
    CHECK_THROWS_AS(read_actor_file("no/such/file.toml"), Error);
    CHECK_THROWS_AS(read_actor_file("/"), Error);
    CHECK(lexicon_with({}).fingerprint == built_in_lexicon().fingerprint);
}
