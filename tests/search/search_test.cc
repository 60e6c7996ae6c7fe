#include "search/search.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

#include "search/sample_index.h"

namespace ibid {

TEST_CASE("what queries find") {
    const SampleIndex sample;
    const struct {
        std::string query;
        std::string places;
    } rows[] = {
        {"", "nato/1 nato/2 quad/1 quad/2 quad/3 veto/1 veto/2 veto/3"},
        {"nato", "nato/1 nato/2"},
        {"NATO", "nato/1 nato/2"},
        {"vetoes", "veto/1 veto/2"},
        {"=vetoed", "veto/1"},
        {"=veto", ""},
        {"veto*", "veto/1 veto/2"},
        {"quad", "quad/1 quad/2 quad/3"},
        {"quad*", "quad/1 quad/2 quad/3"},
        {"quadr*", "quad/3"},
        {"quadrantss*", ""},
        {"\"asian nato\"", "nato/1"},
        {"\"vetoes the sanction\"", "veto/1"},  // in any of their forms
        {"=\"vetoes the sanction\"", ""},
        {"\"the sea was\"", "quad/1"},
        {"\"the quad sea\" fleets -fleets", ""},
        {"U.S.-ROK", ""},  // only in a heading
        {"rok", "quad/3"},
        {"nato OR calm", "nato/1 nato/2 quad/1"},
        {"nato -asian", "nato/2"},  // titles leave nothing out
        {"sea -\"quad met\"", "quad/2"},
        {"-quad", "nato/1 nato/2 veto/1 veto/2 veto/3"},
        {"-quad -veto -nato", "veto/3"},
        {"-(quad OR veto OR nato)", "veto/3"},
        {"NOT actor:China title:vetoes", "veto/2 veto/3"},
        {"actor:DPRK", "veto/1 veto/3"},
        {"actor:\"North Korea\"", "veto/1 veto/3"},
        {"actor:PRK", "veto/1 veto/3"},
        {"actor:China,Russia", "veto/1 veto/2"},
        {"actor:DPRK,!China", "veto/3"},
        {"author:lee", "nato/1 nato/2 veto/1 veto/2 veto/3"},
        {"author:howe", "veto/1 veto/2 veto/3"},
        {"author:\"ben howe\"", "veto/1 veto/2 veto/3"},
        {"author:how", ""},
        {"author:how*", "veto/1 veto/2 veto/3"},
        {"source:sea", "nato/1 nato/2"},
        {"sea source:sea", ""},
        {"title:sanctioning", "veto/1 veto/2 veto/3"},
        {"title:=sanctions", "veto/1 veto/2 veto/3"},
        {"title:=sanction", ""},
        {"title:sanct*", "veto/1 veto/2 veto/3"},
        {"title:\"asian nato\"", "nato/1 nato/2"},
        {"title:\"nato asian\"", ""},
        {"date:2022-03-15", "nato/1 nato/2 veto/1 veto/2 veto/3"},
        {"date:2022-04", "veto/1 veto/2 veto/3"},
        {"date:2022-03-16..", "veto/1 veto/2 veto/3"},
        {"date:..2021", ""},
        {"date:2023..", ""},
        {"-date:2022", "quad/1 quad/2 quad/3"},  // undated
        {"year:2022 nato", "nato/1 nato/2"},
        // Other kinds on request.
        {"in:note", "nato/note/1"},
        {"in:note nato", "nato/note/1"},
        {"in:heading drill", "quad/heading/1"},
        {"kind:title", "nato/title/1 quad/title/1 veto/title/1"},
        {"in:all drill", "quad/heading/1"},
        {"in:all asian nato", "nato/title/1 nato/1 nato/2 nato/note/1"},
        {"in:body,note asian nato", "nato/1 nato/2 nato/note/1"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        const Results results = sample.search(row.query);
        CHECK((results.query.relaxed ? "" : sample.found(row.query)) ==
              row.places);
    }
}

TEST_CASE("filters are joined to the query by AND") {
    const SampleIndex sample;
    const struct {
        std::string query;
        std::vector<Filter> filters;
        std::string places;
    } rows[] = {
        {"", {{"actor", "DPRK"}}, "veto/1 veto/3"},
        {"", {{"actor", "DPRK,!China"}}, "veto/3"},
        {"", {{"actor", "!China"}, {"author", "Howe"}}, "veto/2 veto/3"},
        {"vetoed OR nato", {{"author", "Howe"}}, "veto/1 veto/2"},
        {"vetoed again", {{"actor", "!China"}}, "veto/2"},
        {"-vetoed", {{"author", "Howe"}}, "veto/3"},
        {"", {{"date", "2022-03-15"}, {"source", "sea"}}, "nato/1 nato/2"},
        {"nato", {{"in", "note"}}, "nato/note/1"},
        {"the sea", {{"title", "ships"}}, "quad/1 quad/2"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        SearchOptions options;
        options.filters = row.filters;
        options.sort = Sort::path;
        CHECK(places_of(sample.search(row.query, options).hits) == row.places);
    }
}

TEST_CASE("the query is echoed as it was resolved") {
    const SampleIndex sample;
    const struct {
        std::string query;
        std::string words;
    } rows[] = {
        {"", "all passages"},
        {"actor:dprk", "passages naming North Korea"},
        {"author:howe", "passages from articles by Ben Howe"},
        {"in:all", "passages of any kind"},
        {"in:note,caption", "passages of the kind caption or note"},
        {"-in:all", "passages not of any kind"},
        {"actor:nobody", "passages naming nobody"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(sample.search(row.query).query.words == row.words);
        CHECK(sample.search(row.query).query.text == row.query);
    }
}

TEST_CASE("with explain the query is shown as a tree") {
    const SampleIndex sample;
    SearchOptions options;
    options.explain = true;
    const QueryEcho echo = sample.search("vetoed actor:DPRK", options).query;
    CHECK(echo.tree == "all\n  word vetoed\n  field actor = North Korea [PRK]");
}

TEST_CASE("a strict search refuses doubts and nothing else") {
    const SampleIndex sample;
    const struct {
        std::string query;
        bool refused;
    } rows[] = {
        {"nato", false},
        {"\"asian nato", true},  // never closed
        {"(nato", true},
        {"nato OR", true},
        {"actor:nobody", true},
        {"author:nobody", true},
        {"n* nato", true},
        // Common words are left to weigh little: that is no doubt.
        {"the sea", false},
        {"calm spring", false},  // nor is a relaxed query
        {"sancton", false},      // nor a suggestion
        {"-nato", false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        SearchOptions options;
        CHECK_NOTHROW(sample.search(row.query, options));
        options.strict = true;
        if (row.refused)
            CHECK_THROWS_WITH_AS(sample.search(row.query, options),
                                 doctest::Contains("the query is not clear: "),
                                 Error);
        else
            CHECK_NOTHROW(sample.search(row.query, options));
    }
    CHECK(sample.search("the sea").query.remarks.size() == 1);
}

TEST_CASE("counts do not depend on how many hits are wanted") {
    const SampleIndex sample;
    for (const char* query : {"", "nato", "the sea", "nowhere", "-quad"}) {
        CAPTURE(query);
        SearchOptions none;
        none.limit = 0;
        const Results counted = sample.search(query, none);
        CHECK(counted.count == sample.search(query).count);
        CHECK(counted.hits.empty());
    }
}

TEST_CASE("a prefix of hundreds of words") {
    std::vector<std::string> paragraphs;
    std::string all;
    for (int i = 0; i < 600; ++i) {
        const std::string word = "pre" + std::to_string(1000 + i);
        paragraphs.push_back("Word " + word + " of many.");
        if (i < 200) all += word + ' ';
    }
    paragraphs.push_back(all);
    const SampleIndex sample({sample_article("a", "", paragraphs)});
    CHECK(sample.search("pre*").count == Count{601, 1});
    CHECK(sample.search("pre10*").count == Count{101, 1});
    CHECK(sample.search("-pre*").count == Count{0, 0});
    CHECK(sample.search("pre10* -pre100*").count == Count{90, 1});
}

}  // namespace ibid
