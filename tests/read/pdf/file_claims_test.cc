#include "read/pdf/file_claims.h"

#include <doctest/doctest.h>

using namespace ibid;
using namespace ibid::pdf;

TEST_CASE("titles look like titles") {
    for (const char* text : {"The Harbour Question", "Über die Häfen"})
        CHECK(looks_like_title(text));
    for (const char* text :
         {"", "report", "Microsoft Word - draft 3", "harbour final.docx",
          "untitled document", "C:\\texts\\the harbour", "12 345 678 9"}) {
        CAPTURE(text);
        CHECK_FALSE(looks_like_title(text));
    }
}

TEST_CASE("names look like names") {
    for (const char* text : {"Ann Lee", "Ludwig van der Rohe", "Ö. Å. Berg"})
        CHECK(looks_like_name(text));
    for (const char* text : {"", "ann", "Office User", "a.lee@example.org x",
                             "user 12", "Ann of the many words in a line"}) {
        CAPTURE(text);
        CHECK_FALSE(looks_like_name(text));
    }
}

TEST_CASE("what the text shows goes before what the file says") {
    const FileClaims claims{"Another Title", "Somebody Else", {2020, 1, 2}};
    Document shown;
    shown.blocks = blocks_from_text(
        "The Harbour Question\n\nBy Ann Lee\n\n15 March 2022\n\n"
        "The two ports have shared a dredger since the spring, and the "
        "agreement that allows it runs out this winter. Nobody wants that.");
    fill_in(shown, claims);
    CHECK(shown.article.title == "The Harbour Question");
    CHECK(shown.article.authors == std::vector<std::string>{"Ann Lee"});
    CHECK(to_string(shown.article.date) == "2022-03-15");
}

TEST_CASE("what the text does not show is taken from the file") {
    Document bare;
    bare.blocks = blocks_from_text(
        "The two ports have shared a dredger since the spring, and the "
        "agreement that allows it runs out this winter. Nobody wants that, "
        "and so it is said that the two towns will have to come to terms.");
    Document odd = bare;
    fill_in(bare, {"Another Title", "Ann Lee; Bo Ek", {2020, 1, 2}});
    CHECK(bare.article.title == "Another Title");
    CHECK(bare.article.origins.at("title") ==
          "what the PDF file says of itself");
    CHECK(bare.article.authors == std::vector<std::string>{"Ann Lee", "Bo Ek"});
    CHECK(to_string(bare.article.date) == "2020-01-02");
    CHECK(bare.article.origins.at("date") ==
          "the day on which the PDF file was made");
    fill_in(odd, {"draft.doc", "user", {1970, 1, 1}});
    CHECK(odd.article.title == "");
    CHECK(odd.article.authors.empty());
    CHECK_FALSE(odd.article.date.known());
}
