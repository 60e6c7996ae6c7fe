#include "annotate/cameo.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

#include "annotate/cameo_line.h"

using namespace ibid;

namespace {

const Lexicon known = load_lexicon(R"(
actor = [
  { id = "USA", kind = "country", name = "United States" },
  { id = "KOR", kind = "country", name = "South Korea" },
  { id = "UN", kind = "organisation", name = "United Nations" },
])",
                                   "known.toml");

std::string shown(const CameoLine& line) {
    std::string out = (line.is_synonym ? "+" : "") + line.name;
    for (const CameoCode& code : line.codes)
        out += '[' + code.code + ' ' + std::to_string(code.held.from) + '-' +
               std::to_string(code.held.to) + ']';
    return out;
}

// "id kind (names) acts for; ..."
std::string read(std::string_view text) {
    std::string out;
    for (const auto& [entry, line, a, o] :
         read_cameo(text, "my.txt", known).actors) {
        if (!out.empty()) out += "; ";
        out += entry.id + ' ' + entry.kind + " (";
        for (const ActorName& name : entry.names)
            out += (out.back() == '(' ? "" : ",") + name.text +
                   (name.case_bound ? "!" : "");
        out += ") " + entry.acts_for;
    }
    return out;
}

}  // namespace

TEST_CASE("a line of a dictionary and its parts") {
    struct Case {
        std::string line;
        std::string parts;
    };
    for (const Case& c : {
             Case{"UNITED_NATIONS_", "UNITED NATIONS"},
             {"THE_UNITED_NATIONS_ [IGOUNO]", "UNITED NATIONS[IGOUNO 0-0]"},
             {"+U.N._", "+U.N."},
             {"\t[IGOUNO >20070101]", "[IGOUNO 20070101-0]"},
             {"[IGOUNO <970101][ELI 970101-061231]",
              "[IGOUNO 0-19970101][ELI 19970101-20061231]"},
             {"A_B [X_Y 20070101 - 20080101] ; rest",
              "A B[X_Y 20070101-20080101]"},
             {"NAME_ [KORGOV 2004017-20061201]", "NAME[KORGOV 0-0]"},
             {"# only a comment", ""},
             {"NAME [", "NAME"},
             {"[]", ""},
             {"___", ""},
             {"", ""},
         }) {
        CAPTURE(c.line);
        CHECK(shown(read_cameo_line(c.line)) == c.parts);
    }
}

TEST_CASE("names in capitals become names") {
    CHECK(cameo_name("BAN KI-MOON").text == "Ban Ki-Moon");
    CHECK(cameo_name("BANK OF CHINA").text == "Bank of China");
    CHECK(cameo_name("WHO").case_bound);
    CHECK(cameo_name("WHO").text == "WHO");
}

TEST_CASE("a dictionary becomes actors") {
    struct Case {
        std::string text;
        std::string actors;
    };
    for (const Case& c : {
             // A code that is a country alone, and a name that is known.
             Case{"AMERICANS_ [USA]", "USA  (Americans) "},
             {"UNITED_NATIONS_\n+U.N._\n\t[IGOUNO]\n", "UN  (U.N.!) "},
             {"BAN_KI-MOON_\n+MR_BAN\n[IGOUNO >20070101]\n"
              "[KORGOV 20040117-20061201]",
              "ban-ki-moon person (Ban Ki-Moon,Mr Ban) KOR"},
             {"ONE_FRONT_\nTHE_FRONT_\n[USAREB]",
              "one-front group (One Front,Front) USA"},
             {"DAILY_NEWS [KORMED]", "daily-news media (Daily News) KOR"},
             {"A_MINISTRY [KORGOV]", "a-ministry agency (A Ministry) KOR"},
             {"SOME_BANK [IGOBUS]", "some-bank organisation (Some Bank) "},
             // A name that was given before tells whom the rest names.
             {"OLD_NAME [IGO]\nNEW_NAME\n+OLD_NAME\n[NGO]",
              "old-name organisation (Old Name,New Name) "},
         }) {
        CAPTURE(c.text);
        CHECK(read(c.text) == c.actors);
    }
}

TEST_CASE("a file without codes is no dictionary") {
    CHECK_THROWS_AS(read("NAME_\nOTHER_\n"), Error);
    CHECK_THROWS_AS(read(""), Error);
}

TEST_CASE("a dictionary is added to a lexicon") {
    const Lexicon lexicon =
        add_actor_file(known, "YANKEES_ [USA]\nBLUE_CORPS [USAMIL]\n", "d.txt");
    CHECK(find_actor(lexicon, "Yankees")->id == "USA");
    CHECK(find_actor(lexicon, "Blue Corps")->acts_for == "USA");
}
