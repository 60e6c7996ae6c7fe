#include "search/facets.h"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include <ibid/error.h>

#include "search/random_index.h"

namespace ibid {

namespace {

// "PRK=North Korea 2/1, =no actor 1/1": value, label, passages, articles.
std::string line_of(const Facet& facet) {
    std::string line;
    for (const FacetValue& value : facet.values)
        line += (line.empty() ? "" : ", ") + value.value + '=' + value.label +
                ' ' + std::to_string(value.count.passages) + '/' +
                std::to_string(value.count.articles);
    return line;
}

std::string facet(const SampleIndex& sample, const std::string& query,
                  const FacetRequest& request) {
    SearchOptions options;
    options.facets = {request};
    const Results results = sample.search(query, options);
    REQUIRE(results.facets.size() == 1);
    CHECK(results.facets[0].field == request.field);
    return line_of(results.facets[0]);
}

// The values of a hit that a facet counts.
std::set<std::string> values_of(const Hit& hit, const std::string& field) {
    std::set<std::string> values;
    if (field == "actor")
        for (const ActorMention& mention : hit.passage.actors)
            values.insert(mention.actor);
    if (field == "author")
        values.insert(hit.article.authors.begin(), hit.article.authors.end());
    if (field == "source") values = {hit.article.source};
    if (field == "lang") values = {hit.article.language};
    if (field == "kind") values = {std::string(kind_name(hit.passage.kind))};
    if (field == "year" && hit.article.date.known())
        values = {std::to_string(hit.article.date.year)};
    if (field == "about")
        for (const DateMention& date : hit.passage.dates)
            for (int year = date.from.year; year <= date.to.year; ++year)
                values.insert(std::to_string(year));
    if (values.empty()) values = {""};
    return values;
}

std::map<std::string, Count> recount(const std::vector<Hit>& hits,
                                     const std::string& field) {
    std::map<std::string, Count> counts;
    std::map<std::string, std::set<std::string>> articles;
    for (const Hit& hit : hits)
        for (const std::string& value : values_of(hit, field)) {
            ++counts[value].passages;
            articles[value].insert(hit.article.id);
            counts[value].articles = articles[value].size();
        }
    return counts;
}

}  // namespace

TEST_CASE("facets of the sample") {
    const SampleIndex sample;
    const struct {
        std::string query;
        FacetRequest request;
        std::string line;
    } rows[] = {
        {"", {"year"}, "2022=2022 5/2, =undated 3/1"},
        {"",
         {"author"},
         "Ann Lee=Ann Lee 5/2, =no author 3/1, "
         "Ben Howe=Ben Howe 3/1"},
        {"",
         {"source"},
         "=no source 3/1, East Desk=East Desk 3/1, "
         "Sea Review=Sea Review 2/1"},
        {"", {"lang"}, "=no language 8/3"},
        {"", {"kind"}, "body=body 8/3"},
        {"in:all",
         {"kind"},
         "body=body 8/3, title=title 3/3, "
         "heading=heading 2/2, note=note 1/1"},
        {"title:vetoes",
         {"actor"},
         "PRK=North Korea 2/1, CHN=China 1/1, "
         "RUS=Russia 1/1"},
        {"calm", {"actor"}, "QUAD=Quad 1/1"},
        {"calm", {"about"}, "=no date 1/1"},
        {"doubt", {"year", 1}, "2022=2022 1/1"},
        {"", {"author", 1}, "Ann Lee=Ann Lee 5/2"},
        {"nowhere", {"year"}, ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CAPTURE(row.request.field);
        CHECK(facet(sample, row.query, row.request) == row.line);
    }
}

TEST_CASE("a limit does not hide how many values there are") {
    const SampleIndex sample;
    SearchOptions options;
    options.facets = {{"author", 1}, {"author", 0}};
    const Results results = sample.search("", options);
    REQUIRE(results.facets.size() == 2);
    CHECK(results.facets[0].values.size() == 1);
    CHECK(results.facets[0].distinct == 3);
    CHECK(results.facets[1].values.size() == 3);
}

TEST_CASE("spellings of one name are one value, shown as most write it") {
    const SampleIndex sample(
        {dated_article("a", "", "", {"Lee Min-Yong"}, "", {"One.", "Two."}),
         dated_article("b", "", "", {"LEE MIN YONG"}, "", {"Three."})});
    CHECK(facet(sample, "", {"author"}) == "Lee Min-Yong=Lee Min-Yong 3/2");
}

TEST_CASE("what is no facet is refused with those that are") {
    const SampleIndex sample;
    for (const char* field : {"title", "date", "in", "", "Actor", "actors"}) {
        CAPTURE(field);
        SearchOptions options;
        options.facets = {{field}};
        try {
            sample.search("", options);
            FAIL("no error");
        } catch (const Error& error) {
            CHECK(error.hint() ==
                  "facets are actor, inferred, author, source, about, year, "
                  "kind, lang");
        }
    }
}

TEST_CASE("facets and counts equal a recount of the hits") {
    Random random(74);
    for (int round = 0; round < 8; ++round) {
        const TempDir dir;
        for (const char* name : {"a", "b"})
            write_random_index(random, dir / name, name);
        Index index(std::vector{dir / "a", dir / "b"});
        SearchOptions options;
        options.limit = 1000;
        for (const char* field :
             {"actor", "author", "source", "about", "year", "kind", "lang"})
            options.facets.push_back({field, 0});
        for (int i = 0; i < 60; ++i) {
            const std::string text = random_query(random, {});
            CAPTURE(text);
            const Results results = index.search(text, options);
            std::set<std::string> articles;
            for (const Hit& hit : results.hits) articles.insert(hit.article.id);
            CHECK(results.count == Count{results.hits.size(), articles.size()});
            for (const Facet& one : results.facets) {
                std::map<std::string, Count> counts;
                for (const FacetValue& value : one.values)
                    counts[value.value] = value.count;
                CHECK(counts == recount(results.hits, one.field));
                CHECK(one.distinct == counts.size());
            }
        }
    }
}

}  // namespace ibid
