#include "query/requote.h"

#include <doctest/doctest.h>

#include "indexed_articles.h"

using namespace ibid::test;

TEST_CASE("a value that lost its quotation marks gets them back") {
    struct Case {
        std::vector<std::string> words;
        std::string_view query;  // "": nothing to do
    };
    const Case cases[] = {
        {{"actor:North Korea"}, "actor:\"North Korea\""},
        {{"missile", "actor:North Korea", "x"},
         "missile actor:\"North Korea\" x"},
        {{"-author:Ann Lee"}, "-author:\"Ann Lee\""},
        {{"title:asian nato", "source:Harbour Review"},
         "title:\"asian nato\" source:\"Harbour Review\""},
        {{"actor:DPRK"}, ""},
        {{"actor:\"North Korea\""}, ""},
        {{"asian nato"}, ""},
        // Not one name, whatever it is.
        {{"actor:DPRK author:Lee"}, ""},
        {{"actor:DPRK (a OR b)"}, ""},
        // Fields whose values have no spaces, and no fields.
        {{"date:2022 nato"}, ""},
        {{"in:note nato"}, ""},
        {{"note: nato"}, ""},
        {{":a b"}, ""},
        {{"-"}, ""},
        {{}, ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.query);
        CHECK(ibid::requote(c.words).value_or("") == c.query);
    }
}

TEST_CASE("a query is read so only when it finds nothing else, and told so") {
    const Ended korea = run_ibid({"actor:North Korea", "sanctions"});
    CHECK(korea.status == 0);
    CHECK(korea.out.starts_with("asia/quad.md:3\t"));
    CHECK(holds(korea.err, "note: read as actor:\"North Korea\" sanctions"));
    CHECK(run_ibid({"-c", "author:Mary Holt"}).out ==
          "2 passages in 1 article\n");
    CHECK(holds(run_ibid({"actor:North Korea", "--json"}).out,
                "{\"start\":null,\"end\":null,\"text\":\"read as actor:"));

    // What finds something is left alone, and so is what still finds nothing.
    const Ended whole = run_ibid({"actor:DPRK sanctions"});
    CHECK(whole.out.starts_with("asia/quad.md:3\t"));
    CHECK(whole.err == "");
    const Ended none = run_ibid({"actor:Nobody Here"});
    CHECK(none.status == 1);
    CHECK(!holds(none.err, "read as"));
    CHECK(run_ibid({"--strict", "actor:North Korea"}).status == 2);
}
