#include "present/bibtex.h"

#include <random>
#include <set>

#include <doctest/doctest.h>

#include "present/bibliography.h"
#include "present/csl_json.h"
#include "present/sample.h"

using namespace ibid;

namespace {

Hit hit_in(std::string id, std::string title, std::vector<std::string> authors,
           Date date = {2022, 3, 15}) {
    Hit out = sample::hit(1, "text");
    out.article = {};
    out.article.id = std::move(id);
    out.article.title = std::move(title);
    out.article.authors = std::move(authors);
    out.article.date = date;
    return out;
}

std::string key(const Hit& hit) {
    return bibliography({hit}).front().key;
}

}  // namespace

TEST_CASE("bibtex writes an entry an article") {
    CHECK(bibtex({sample::hit(5, "text"), sample::hit(7, "more")}) ==
          "@misc{lee2022quad,\n"
          "  author = {Lee, Ann and Ek, Bo},\n"
          "  title = {{The Quad after the Summit}},\n"
          "  howpublished = {Harbour Review},\n"
          "  year = {2022},\n"
          "  month = mar,\n"
          "  day = {15},\n"
          "  url = {https://example.org/quad},\n"
          "  annote = {paragraphs 5, 7}\n"
          "}\n");
    CHECK(bibtex({}) == "");
}

TEST_CASE("bibtex leaves out what is not known") {
    Hit hit = hit_in("a", "", {}, {});
    CHECK(bibtex({hit}) ==
          "@misc{article,\n"
          "  annote = {paragraph 1}\n"
          "}\n");
    hit.article.authors = {"Harbour News Desk"};
    CHECK(bibtex({hit}).find("author = {{Harbour News Desk}}") !=
          std::string::npos);
}

TEST_CASE("keys are author, year and the first telling word") {
    struct Case {
        Hit hit;
        std::string_view key;
    };
    const Case cases[] = {
        {hit_in("a", "The Quad", {"Ann Lee"}), "lee2022quad"},
        {hit_in("a", "The Quad", {"Zoë Çelik", "Bo Ek"}), "celik2022quad"},
        {hit_in("a", "The Quad", {"Ann van der Berg"}), "vanderberg2022quad"},
        {hit_in("a", "The Quad", {}), "2022quad"},
        {hit_in("a", "The Quad", {"Ann Lee"}, {}), "leendquad"},
        {hit_in("a", "", {"Ann Lee"}), "lee2022"},
        // Letters that a key cannot hold are left out.
        {hit_in("a", "北京 talks", {"北京"}), "2022talks"},
        {hit_in("a", "", {}, {}), "article"},
    };
    for (const Case& c : cases) CHECK(key(c.hit) == c.key);
}

TEST_CASE("keys are unique within the output") {
    std::vector<Hit> hits;
    for (int i = 0; i < 60; ++i)
        hits.push_back(hit_in(std::to_string(i), "Quad", {"Ann Lee"}));
    // What a suffix gives may be another article's own key.
    hits.push_back(hit_in("x", "Quadb", {"Ann Lee"}));
    hits.push_back(hit_in("y", "Quadb", {"Ann Lee"}));
    std::set<std::string> keys;
    for (const Reference& each : bibliography(hits)) keys.insert(each.key);
    CHECK(keys.size() == hits.size());
    CHECK(keys.count("lee2022quad") == 1);
    CHECK(keys.count("lee2022quadb") == 1);
    CHECK(keys.count("lee2022quadz") == 1);
    CHECK(keys.count("lee2022quadba") == 1);
}

TEST_CASE("latex specials are escaped and braces stay balanced") {
    struct Case {
        std::string_view text, escaped;
    };
    const Case cases[] = {
        {"R&D 50% #1 $5 a_b", "R\\&D 50\\% \\#1 \\$5 a\\_b"},
        {"a{b", "a\\textbraceleft{}b"},
        {"a}b", "a\\textbraceright{}b"},
        {"a\\b~c^d",
         "a\\textbackslash{}b\\textasciitilde{}c"
         "\\textasciicircum{}d"},
        {"line\nbreak", "line break"},
        {"Çelik — “x”", "Çelik — “x”"},
    };
    for (const Case& c : cases) CHECK(escape_latex(c.text) == c.escaped);
}

TEST_CASE("bibtex braces balance whatever the article says") {
    std::mt19937 random(5);
    const std::string_view bytes = "ab {}\\%\"$_&#~^,=@\n";
    const auto text = [&] {
        std::string out;
        for (auto n = random() % 12; n > 0; --n)
            out += bytes[random() % bytes.size()];
        return out;
    };
    for (int round = 0; round < 1000; ++round) {
        Hit hit = hit_in("id", text(), {text(), text()});
        hit.article.source = text();
        hit.article.url = text();
        const std::string entry = bibtex({hit});
        int depth = 0;
        for (const char c : entry) {
            depth += (c == '{') - (c == '}');
            CHECK(depth >= 0);
        }
        CAPTURE(entry);
        CHECK(depth == 0);
    }
}

TEST_CASE("csl-json writes an item an article") {
    CHECK(csl_json({sample::hit(5, "text")}) ==
          "[\n"
          "  {\n"
          "    \"id\": \"lee2022quad\",\n"
          "    \"type\": \"webpage\",\n"
          "    \"title\": \"The Quad after the Summit\",\n"
          "    \"author\": [{\"family\": \"Lee\", \"given\": \"Ann\"}, "
          "{\"family\": \"Ek\", \"given\": \"Bo\"}],\n"
          "    \"container-title\": \"Harbour Review\",\n"
          "    \"issued\": {\"date-parts\": [[2022, 3, 15]]},\n"
          "    \"URL\": \"https://example.org/quad\",\n"
          "    \"language\": \"en\",\n"
          "    \"note\": \"paragraph 5\"\n"
          "  }\n"
          "]\n");
    CHECK(csl_json({}) == "[\n]\n");
}

TEST_CASE("csl-json leaves out what is not known") {
    const std::string item = csl_json(
        {hit_in("a", "A \"quoted\" title", {"Editorial Board"}, {2022, 3, 0}),
         hit_in("b", "", {}, {})});
    CHECK(item.find("\"type\": \"article\"") != item.npos);
    CHECK(item.find("\"title\": \"A \\\"quoted\\\" title\"") != item.npos);
    CHECK(item.find("[{\"literal\": \"Editorial Board\"}]") != item.npos);
    CHECK(item.find("[[2022, 3]]") != item.npos);
    CHECK(item.find("  },\n  {\n    \"id\": \"article\"") != item.npos);
    CHECK(item.find("URL") == item.npos);
}
