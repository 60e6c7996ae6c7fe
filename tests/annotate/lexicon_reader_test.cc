#include "annotate/lexicon_reader.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

using namespace ibid;

namespace {

// "US case, Washington inferred" and so on, in the order of the file.
std::string names_of(const LexiconEntry& entry) {
    std::string out;
    for (const ActorName& name : entry.names) {
        if (!out.empty()) out += ", ";
        out += name.text;
        if (name.inferred) out += " inferred";
        if (name.case_bound) out += " case";
    }
    return out;
}

std::vector<LexiconEntry> read(std::string_view toml) {
    std::vector<LexiconEntry> entries;
    for (const auto& actor : LexiconReader("my.toml").read(toml).actors)
        entries.push_back(actor.entry);
    return entries;
}

std::string error_of(std::string_view toml) {
    try {
        load_lexicon(toml, "my.toml");
    } catch (const Error& error) {
        CHECK_FALSE(error.hint().empty());
        return error.what();
    }
    return "no error";
}

}  // namespace

TEST_CASE("every key of an actor is read") {
    const auto entries = read(R"(
[[actor]]
id = "TUR"
kind = "country"
name = "Turkey"
aliases = ["Türkiye"]
demonyms = ["Turkish", "Turks"]
inferred = ["Ankara"]
case = ["Turkey", "TR", "Ankara"]
not = ["Turks and Caicos"]
short = ["the Turk"]
unless = ["bird", "stuffing"]
acts_for = "NATO"
offices = ["Ally, NATO, 1952-02-18..", "Guest, NATO, 1950..1951"]

[[actor]]
id = "NATO"
kind = "alliance"
name = "NATO"
)");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].id == "TUR");
    CHECK(entries[0].kind == "country");
    CHECK(entries[0].name == "Turkey");
    CHECK(names_of(entries[0]) ==
          "Turkey case, Türkiye, Turkish, Turks, Ankara inferred case, "
          "TR case");
    CHECK(entries[0].not_names == std::vector<std::string>{"Turks and Caicos"});
    CHECK(entries[0].acts_for == "NATO");
    CHECK(entries[0].short_names == std::vector<std::string>{"the Turk"});
    CHECK(entries[0].unless == std::vector<std::string>{"bird", "stuffing"});
    REQUIRE(entries[0].offices.size() == 2);
    CHECK(entries[0].offices[0].title == "Ally");
    CHECK(entries[0].offices[0].of == "NATO");
    CHECK(entries[0].offices[0].held == DateRange{19520218, 0});
    CHECK(entries[0].offices[1].held == DateRange{19500101, 19511231});
    CHECK(names_of(entries[1]) == "NATO");
    CHECK(entries[1].acts_for == "");
}

TEST_CASE("a name given twice to one actor counts once, as given first") {
    const auto entries = read(R"(
[[actor]]
id = "A"
kind = "group"
name = "United Front"
aliases = ["united front", "U.F.", "UF"]
inferred = ["UF"]
)");
    CHECK(names_of(entries[0]) == "United Front, U.F.");
}

TEST_CASE("two actors may forbid the same phrase") {
    const auto entries = read(R"(
actor = [
  { id = "A", kind = "group", name = "A B", not = ["A B C"] },
  { id = "B", kind = "group", name = "B C", not = ["A B C"] },
])");
    CHECK(entries[1].not_names.size() == 1);
}

TEST_CASE("what is wrong is told with its line") {
    struct Case {
        std::string toml;
        std::string error;
    };
    const std::string a = "[[actor]]\nid = \"A\"\nkind = \"group\"\n";
    const std::string b = "[[actor]]\nid = \"B\"\nkind = \"group\"\n";
    const std::vector<Case> cases = {
        {a + "name = \"A\"\nalias = [\"X\"]\n",
         "my.toml, line 5: an actor has no key \"alias\""},
        {"[[actor]]\nkind = \"group\"\nname = \"A\"\n",
         "my.toml, line 1: this actor has no id"},
        {"[[actor]]\nid = \"A\"\nname = \"A\"\n",
         "my.toml, line 1: this actor has no kind"},
        {a, "my.toml, line 1: this actor has no name"},
        {"[[actor]]\nid = \"A\"\nkind = \"planet\"\nname = \"A\"\n",
         "my.toml, line 3: \"planet\" is no kind"},
        {a + "name = \"One\"\n\n" + a + "name = \"Two\"\n",
         "my.toml, line 7: the id \"A\" was given in line 2 already"},
        {a + "name = \"One\"\n\n" + b + "name = \"ONE\"\n",
         "my.toml, line 9: the name \"ONE\" belongs to \"A\" in line 4 "
         "already"},
        {a + "name = \"One\"\n\n" + b +
             "name = \"Two\"\naliases = [\n  \"Deux\",\n  \"O.N.E.\",\n]\n",
         "my.toml, line 12: the name \"O.N.E.\" belongs to \"A\" in line 4 "
         "already"},
        {a + "name = \"One\"\nnot = [\"One\"]\n",
         "my.toml, line 5: the name \"One\" belongs to \"A\" in line 4 "
         "already"},
        {a + "name = \"One\"\nnot = [\"Two\"]\n" + b + "name = \"Two\"\n",
         "my.toml, line 9: \"Two\" stands in the list `not` of \"A\" in line "
         "5 already"},
        {a + "name = \"One\"\nacts_for = \"B\"\n",
         "my.toml, line 5: \"A\" acts for \"B\", which is no actor"},
        {a + "name = \"?!\"\n", "my.toml, line 4: \"?!\" holds no word"},
        {a + "name = \"\"\n",
         "my.toml, line 4: \"name\" must be a text in quotation marks"},
        {a + "name = [\"One\"]\n",
         "my.toml, line 4: \"name\" must be a text in quotation marks"},
        {a + "name = \"One\"\naliases = \"Two\"\n",
         "my.toml, line 5: \"aliases\" must be a list of texts"},
        {a + "name = \"One\"\naliases = [[\"Two\"]]\n",
         "my.toml, line 5: \"aliases\" must be a text in quotation marks"},
        {"[actor]\nid = \"A\"\n",
         "my.toml, line 1: an actor file holds no \"actor\""},
        {"\n[[actors]]\nid = \"A\"\n",
         "my.toml, line 2: an actor file holds no \"actors\""},
        {a + "name = \"One\"\noffices = [\"King, A\"]\n",
         "my.toml, line 5: \"King, A\" is no office"},
        {a + "name = \"One\"\noffices = [\"King, B, 1990..\"]\n",
         "my.toml, line 5: \"A\" acts for \"B\", which is no actor"},
        {a + "name = \"One\"\nshort = [\"...\"]\n",
         "my.toml, line 5: \"...\" holds no word"},
        {"drop_actors = [\"X\"]\n",
         "my.toml, line 1: no actor has the id \"X\""},
        {"[[merge]]\nfrom = \"X\"\n",
         "my.toml, line 1: a merge needs the ids of two actors"},
        {"actor = [\"A\"]\n", "my.toml, line 1: an actor is not a table"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.toml);
        CHECK(error_of(c.toml) == c.error);
    }
}

TEST_CASE("broken TOML is told with its line") {
    const std::string error = error_of("[[actor]]\nid = \"A\"\nkind = group\n");
    CHECK(error.substr(0, 17) == "my.toml, line 3: ");
}
