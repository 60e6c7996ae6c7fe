#include "search/any_words.h"

#include <doctest/doctest.h>

namespace ibid {

namespace {

std::string words_of(const Query& query) {
    if (query.type == Query::Type::word) return query.words.front();
    std::string all;
    for (const Query& part : query.parts)
        all += (all.empty() ? "" : " ") + words_of(part);
    return all;
}

}  // namespace

TEST_CASE("plain words of a text") {
    const struct {
        const char* text;
        const char* words;
    } rows[] = {
        {"What is the law of the sea?", "law sea"},
        {"nato", "nato"},
        // Operators, fields and quotation marks are no more than text.
        {"title:nato -quad (\"asian NATO\" OR veto*",
         "title nato quad asian nato veto"},
        {"Laos: Communist activities in", "laos communist activities"},
        // How people ask says nothing about the matter.
        {"I am interested in articles that discuss the use of sanctions",
         "sanctions"},
        // Where there is nothing else, it has to do.
        {"to be or not to be", "not"},
        {"who is the one", "who one"},
        {"the of", "the of"},
        {"papers describing", "papers describing"},
        {"\xff nato \xc3", "nato"},
        {"?!", ""},
        {"", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const Query query = any_words(row.text);
        CHECK(words_of(query) == row.words);
        if (!query.parts.empty()) CHECK(query.type == Query::Type::any);
    }
}

TEST_CASE("a repeated word counts each time") {
    CHECK(words_of(any_words("sanction veto sanctions")) ==
          "sanction veto sanctions");
}

TEST_CASE("words keep their places in the text") {
    const Query query = any_words("the law of the sea");
    REQUIRE(query.parts.size() == 2);
    CHECK(query.parts[0].span == Span{4, 7});
    CHECK(query.parts[1].span == Span{15, 18});
}

}  // namespace ibid
