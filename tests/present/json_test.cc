#include "present/json.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "present/sample.h"

using namespace ibid;

namespace {

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != text.npos;
}

Hit full_hit() {
    Hit hit = sample::hit(7, "Seoul met the Quad in May 2018.", {"Quad"});
    hit.rank = 3;
    hit.passage.part = 2;
    hit.passage.page = "12–13";
    hit.passage.headings = {"Talks", "In May"};
    hit.passage.actors = {{"KOR", sample::span_of(hit.passage.text, "Seoul"),
                           true, "South Korea", Through::place}};
    const Date may{2018, 5, 0};
    hit.passage.dates = {
        {may, may, sample::span_of(hit.passage.text, "May 2018"), true}};
    return hit;
}

}  // namespace

TEST_CASE("a passage line has every field") {
    CHECK(json_lines(std::vector{full_hit()}, {}) ==
          R"({"type":"passage","rank":3,"score":2.5,"id":"p7body",)"
          R"("text":"Seoul met the Quad in May 2018.","para":7,"part":2,)"
          R"("page":"12–13","heading":["Talks","In May"],"kind":"body",)"
          R"("article":{"id":"asia/quad.md",)"
          R"("title":"The Quad after the Summit",)"
          R"("authors":["Ann Lee","Bo Ek"],"date":"2022-03-15",)"
          R"("source":"Harbour Review","path":"asia/quad.md",)"
          R"("url":"https://example.org/quad","language":"en","csl":{}},)"
          R"("actors":[{"id":"KOR","name":"South Korea","surface":"Seoul",)"
          R"("start":0,"end":5,"inferred":true,"through":"place",)"
          R"("via":null}],)"
          R"("dates":[{"from":"2018-05","to":"2018-05","surface":"May 2018",)"
          R"("start":22,"end":30,"inferred":true}],)"
          R"("highlights":[{"start":14,"end":18}],"also_in":0})"
          "\n"
          R"({"type":"summary","schema":2,"passages":1,"articles":1,)"
          R"("shown":1,"without_copies":null})"
          "\n");
}

TEST_CASE("what is not known is null, and lists are lists") {
    Hit hit;
    hit.article.id = "a";
    const std::string line = json_lines(std::vector{hit}, {});
    for (const char* part :
         {R"("part":null)", R"("heading":[])", R"("title":null)",
          R"("authors":[])", R"("date":null)", R"("source":null)",
          R"("path":null)", R"("url":null)", R"("language":null)",
          R"("actors":[])", R"("dates":[])", R"("highlights":[])"})
        CHECK_MESSAGE(holds(line, part), part);
    CHECK(!holds(line, "reasons"));
    CHECK(!holds(line, "before"));
}

TEST_CASE("neighbours and reasons come when asked for") {
    Hit hit = full_hit();
    hit.reasons = {"phrase in the title"};
    hit.before = {sample::passage(6, "Before.")};
    const std::string line =
        json_lines(std::vector{hit}, {.context = true, .reasons = true});
    CHECK(holds(line, R"("reasons":["phrase in the title"])"));
    CHECK(holds(line, R"("before":[{"id":"p6body","text":"Before.",)"
                      R"("para":6,"part":null,"page":null,)"
                      R"("heading":[],"kind":"body"}])"));
    CHECK(holds(line, R"("after":[])"));
}

TEST_CASE("results are a query line, passages, facets and a summary") {
    Results results;
    results.query = {"quad",
                     "passages with \"quad\"",
                     "word quad",
                     {{"odd", {0, 4}}, {"all", {}}},
                     {{"quad", "QUAD", "Quad", {0, 4}}},
                     true};
    results.count = {312, 87};
    results.copies = 32;
    results.hits = {sample::hit(5, "text")};
    results.facets = {sample::actor_facet()};
    results.suggestions = {{"qad", "quad", {0, 3}, "quad"}};
    const std::string text = json_lines(results, JsonFields{});
    CHECK(holds(text, R"({"type":"query","schema":2,"text":"quad",)"
                      R"("words":"passages with \"quad\"","relaxed":true,)"
                      R"("remarks":[{"start":0,"end":4,"text":"odd"},)"
                      R"({"start":null,"end":null,"text":"all"}],)"
                      R"("actors":[{"words":"quad","id":"QUAD",)"
                      R"("name":"Quad","start":0,"end":4}],)"
                      R"("suggestions":[{"word":"qad","better":"quad",)"
                      R"("start":0,"end":3,"query":"quad"}]})"
                      "\n"
                      R"({"type":"passage")"));
    CHECK(holds(text,
                R"({"type":"facet","field":"actor","distinct":12,"values":[)"
                R"({"value":"PRK","label":"North Korea","passages":31,)"
                R"("articles":5})"));
    CHECK(holds(text, R"({"value":null,"label":"no actor","passages":2,)"));
    CHECK(text.ends_with(R"({"type":"summary","schema":2,"passages":312,)"
                         R"("articles":87,"shown":1,"without_copies":280})"
                         "\n"));
    CHECK(holds(json_lines(results, JsonFields{.reasons = true}),
                R"("tree":"word quad"})"));
}

TEST_CASE("articles stand in the place of passages") {
    Results results;
    results.count = {4, 1};
    const std::string text =
        json_lines(results, std::vector<ArticleHits>{{sample::article(), 4}});
    CHECK(holds(text,
                "\n"
                R"({"type":"article","article":{"id":"asia/quad.md",)"));
    CHECK(holds(text, R"("language":"en","csl":{}},"passages":4})"
                      "\n"));
    CHECK(holds(text,
                R"("passages":4,"articles":1,"shown":1,"without_copies":4})"));
}

TEST_CASE("actors, indexes and errors are lines") {
    CHECK(json_lines(std::vector<Actor>{
              {"PRK", "North Korea", "country", {"DPRK"}}}) ==
          R"({"type":"actor","id":"PRK","name":"North Korea",)"
          R"("kind":"country","aliases":["DPRK"],"places":[],)"
          R"("short":[],"acts_for":null,"offices":[]})"
          "\n");
    Status status;
    status.dir = "/a/.ibid";
    status.count = {212, 24};
    status.passages_by_kind[0] = 200;
    status.newest = {2023, 11, 0};
    status.bytes = 99;
    const std::string line = json_lines(std::vector{status});
    CHECK(holds(line, R"({"type":"status","schema":2,"index":"/a/.ibid",)"
                      R"("passages":212,"articles":24,)"
                      R"("passages_by_kind":{"body":200,"heading":0,)"));
    CHECK(holds(line, R"("oldest":null,"newest":"2023-11","actors":0,)"
                      R"("bytes":99})"));
    CHECK(json_error("no index here", "") ==
          R"({"type":"error","message":"no index here","hint":null})"
          "\n");
    CHECK(holds(json_error("a", "b"), R"("hint":"b")"));
}

TEST_CASE("strings of any bytes give valid JSON on one line") {
    CHECK(json_text("a\"b\\c\n\33") == R"("a\"b\\c\n\u001b")");
    CHECK(json_text("caf\xE9") == "\"caf\uFFFD\"");
    Hit hit = sample::hit(1, "a\nb\xFF");
    hit.article.path = "\xFE";
    hit.passage.actors = {{"X", {5, 900}, false, ""},
                          {"Y", {900, 2}, false, ""},
                          {"Z", {3, 1}, false, ""}};
    const std::string text = json_lines(std::vector{hit}, {});
    CHECK(std::count(text.begin(), text.end(), '\n') == 2);
    CHECK(holds(text, R"("text":"a\nb)"));
}

TEST_CASE("a trend is a line for each period") {
    Trend trend;
    trend.about = true;
    trend.found.count = {5, 4};
    trend.points = {{"1962", {19620101, 19621231}, {4, 3}, {16, 9}}};
    trend.undated = {1, 1};
    trend.undated_of = {2, 2};
    const std::string text = json_lines(trend, JsonFields{});
    CHECK(holds(text,
                R"({"type":"trend","date":"about","period":"1962",)"
                R"("from":"1962-01-01","to":"1962-12-31","passages":4,)"
                R"("articles":3,"of_passages":16,"of_articles":9,)"
                R"("share":0.25})"
                "\n"
                R"({"type":"trend","date":"about","period":null,"from":null,)"
                R"("to":null,"passages":1)"));
    CHECK(holds(
        text, R"("passages":5,"articles":4,"shown":2,"without_copies":null})"));
}

TEST_CASE("a pair of actors is a line, with its example") {
    Comentions made;
    Comention& pair = made.pairs.emplace_back();
    pair.first = {"CHN", "China", "country", {}};
    pair.second = {"RUS", "", "", {}};
    pair.count = {3, 2};
    pair.earliest = {2019, 0, 0};
    pair.example = sample::hit(5, "China met Russia.");
    const std::string text = json_lines(made, JsonFields{});
    CHECK(holds(text, R"({"type":"comention","actors":[{"id":"CHN",)"
                      R"("name":"China","kind":"country"},{"id":"RUS",)"
                      R"("name":null,"kind":null}],"passages":3,"articles":2,)"
                      R"("first":"2019","last":null,"article":{"id":)"));
    CHECK(holds(text, R"("text":"China met Russia.")"));
}
