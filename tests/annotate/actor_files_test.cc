// The files under data/actors, read as a user's file is, against what the
// build has packed.
#include <fstream>
#include <iterator>
#include <map>
#include <utility>

#include <doctest/doctest.h>

#include "annotate/lexicon.h"

using namespace ibid;

namespace {

Lexicon read_files() {
    Lexicon lexicon;
    std::string text;
    for (const char* name :
         {"countries", "territories", "former-states", "peoples",
          "organisations", "agencies", "groups", "media", "people"}) {
        const std::string path =
            std::string(IBID_ACTOR_FILES) + "/" + name + ".toml";
        std::ifstream in(path);
        text.append(std::istreambuf_iterator<char>(in), {});
    }
    return load_lexicon(text, "data/actors");
}

}  // namespace

// Reading also tells whether every id and every name is given only once.
TEST_CASE("the packed lexicon says what the files say") {
    const Lexicon files = read_files();
    const Lexicon& packed = built_in_lexicon();
    REQUIRE(files.entries.size() == packed.entries.size());
    for (std::size_t i = 0; i < files.entries.size(); ++i) {
        const LexiconEntry& told = files.entries[i];
        const LexiconEntry& kept = packed.entries[i];
        CAPTURE(told.id);
        REQUIRE(kept.id == told.id);
        CHECK(kept.name == told.name);
        CHECK(kept.kind == told.kind);
        CHECK(kept.acts_for == told.acts_for);
        CHECK(kept.not_names == told.not_names);
        CHECK(kept.short_names == told.short_names);
        CHECK(kept.unless == told.unless);
        REQUIRE(kept.names.size() == told.names.size());
        for (std::size_t n = 0; n < told.names.size(); ++n) {
            CHECK(kept.names[n].text == told.names[n].text);
            CHECK(kept.names[n].inferred == told.names[n].inferred);
            CHECK(kept.names[n].case_bound == told.names[n].case_bound);
        }
        REQUIRE(kept.offices.size() == told.offices.size());
        for (std::size_t n = 0; n < told.offices.size(); ++n) {
            CHECK(kept.offices[n].title == told.offices[n].title);
            CHECK(kept.offices[n].of == told.offices[n].of);
            CHECK(kept.offices[n].held == told.offices[n].held);
        }
    }
}

// The page's examples: a whole file, and lists that stand above its actors.
TEST_CASE("the examples of doc/actor-files.md are what it says") {
    std::ifstream in(std::string(IBID_ACTOR_FILES) +
                     "/../../doc/actor-files.md");
    const std::string page{std::istreambuf_iterator<char>(in), {}};
    Lexicon lexicon = built_in_lexicon();
    int examples = 0;
    for (std::size_t at = page.find("```toml"); at != std::string::npos;
         at = page.find("```toml", at + 1)) {
        const std::size_t start = page.find('\n', at);
        const std::string_view example(page.data() + start,
                                       page.find("```", start) - start);
        lexicon = add_actor_file(std::move(lexicon), example, "page.toml");
        ++examples;
    }
    CHECK(examples == 2);
    CHECK(find_actor(lexicon, "Harbour Forum")->id == "BLUE-HARBOUR");
    CHECK(find_actor(lexicon, "Anna Beispiel")->acts_for == "UN");
    CHECK(find_actor(lexicon, "Macau")->id == "CHN");
    CHECK(find_actor(lexicon, "SQUAD") == nullptr);
}

// A state has one president: terms of two that overlap by a year are a slip.
TEST_CASE("terms of an office do not overlap") {
    std::map<std::string, std::map<Day, std::pair<Day, std::string>>> terms;
    for (const LexiconEntry& entry : built_in_lexicon().entries)
        for (const Office& office : entry.offices) {
            CAPTURE(entry.id);
            const bool runs =
                office.held.to == 0 || office.held.from < office.held.to;
            CHECK(runs);
            if (office.title == "President" || office.title == "Prime Minister")
                terms[office.title + office.of][office.held.from] = {
                    office.held.to, entry.id};
        }
    for (const auto& [office, holders] : terms) {
        std::string before;
        Day end = 0;
        for (const auto& [from, holder] : holders) {
            CAPTURE(before);
            CAPTURE(holder.second);
            constexpr Day a_year = 10000;
            CHECK(end < from + a_year);
            end = holder.first == 0 ? 99999999 : holder.first;
            before = holder.second;
        }
    }
}
