#include "search/resolve.h"

#include <doctest/doctest.h>

#include "search/one_line.h"
#include "search/sample_index.h"

namespace ibid {

TEST_CASE("values as the index calls them") {
    std::vector<Document> documents = sample_documents();
    documents.push_back(dated_article("names", "", "", {"Lee, Min-Yong"},
                                      "The Sea Review", {"One."}));
    const SampleIndex sample(documents);
    const Shards shards = sample.shards();
    const struct {
        std::string query;
        std::string tree;
        std::string remarks;
    } rows[] = {
        {"nato", "word nato", ""},
        {"actor:dprk", "field actor = North Korea [PRK]", ""},
        {"actor:\"north korea\"", "field actor = North Korea [PRK]", ""},
        {"actor:DPRK,PRK", "field actor = North Korea [PRK]", ""},
        {"actor:nobody", "field actor = nobody",
         "[nobody] no actor here is called \"nobody\""},
        {"actor:nobody,PRK", "field actor = North Korea [PRK]",
         "[nobody,PRK] no actor here is called \"nobody\""},
        // A run of whole words of a name; a star leaves the last one open.
        {"author:lee",
         "field author = Ann Lee | Lee, Min-Yong [ann lee | lee min yong]", ""},
        {"author:\"Min Yong\"", "field author = Lee, Min-Yong [lee min yong]",
         ""},
        {"author:\"yong lee\"", "field author = yong lee",
         "[\"yong lee\"] no author here is called \"yong lee\""},
        {"author:le", "field author = le",
         "[le] no author here is called \"le\""},
        {"author:le*",
         "field author = Ann Lee | Lee, Min-Yong [ann lee | lee min yong]", ""},
        {"source:\"sea review\"",
         "field source = Sea Review | The Sea Review "
         "[sea review | the sea review]",
         ""},
        {"lang:EN", "field lang = EN [en]", ""},
        {"in:note", "field in = note [note]", ""},
        {"in:all",
         "field in = all [biography | body | boilerplate | byline | caption | "
         "heading | note | pull-quote | summary | title]",
         ""},
        {"year:2022", "year 2022-01-01..2022-12-31", ""},
        // However deep it stands.
        {"sea -(nato OR actor:DPRK)",
         "all(word sea, not(any(word nato, field actor = North Korea [PRK])))",
         ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        ParsedQuery parsed = parse(row.query);
        std::vector<Remark> remarks;
        resolve(parsed.query, shards, remarks);
        CHECK(one_line(parsed.query) == row.tree);
        CHECK(lines_of(remarks, row.query) == row.remarks);
    }
}

TEST_CASE("whether a query names kinds") {
    const struct {
        std::string query;
        bool names;
    } rows[] = {
        {"", false},
        {"nato", false},
        {"in:note", true},
        {"-in:note", true},
        {"nato in:all", true},
        {"actor:DPRK", false},
        {"kind:title x", true},
        {"a OR (b in:note)", true},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(names_kinds(parse(row.query).query) == row.names);
    }
}

TEST_CASE("an actor is called by the name that an index has for it") {
    const SampleIndex sample;
    CHECK(actor_name(sample.shards(), "PRK") == "North Korea");
    CHECK(actor_name(sample.shards(), "nobody") == "nobody");
    CHECK(actor_name({}, "PRK") == "PRK");
}

}  // namespace ibid
