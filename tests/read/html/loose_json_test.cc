#include "read/html/loose_json.h"

#include <string>

#include <doctest/doctest.h>

#include "read/html/article_data.h"

using ibid::Tree;
using namespace ibid::html;

namespace {

std::string in_words(const Tree& tree) {
    std::string words;
    switch (tree.type) {
        case Tree::Type::text:
            return tree.text;
        case Tree::Type::list:
            for (const Tree& item : tree.items) words += in_words(item) + ';';
            return '[' + words + ']';
        case Tree::Type::table:
            for (const auto& [name, value] : tree.fields)
                words += name + '=' + in_words(value) + ';';
            return '{' + words + '}';
    }
    return words;
}

std::string claims_of(std::string_view json) {
    Claims claims;
    claim_article_data(json, claims);
    std::string words;
    for (const Claim& claim : claims)
        words += std::string(claim.field) + '=' + claim.value + ';';
    return words;
}

}  // namespace

TEST_CASE("JSON as pages have it") {
    struct Case {
        std::string json;
        std::string words;
    };
    const Case cases[] = {
        {R"({"a": "b", "c": [1, true, null], "d": {}})",
         "{a=b;c=[1;true;null;];d={};}"},
        {R"(["a\"b\\\/\n\u00e9\ud83d\ude00"])", "[a\"b\\/ é😀;]"},
        {"{\"a\": \"one\ntwo\"}", "{a=one\ntwo;}"},
        {R"({"a": "b",, "c": "d",})", "{a=b;c=d;}"},
        {R"(// <![CDATA[ {"a": "b"} // ]]>)", "{a=b;}"},
        {R"({"a": "b)", "{a=b;}"},
        {R"({"a" "b"})", "{}"},
        {R"({"a": [[[)", "{a=[[[];];];}"},
        {R"({a: "b"})", "{}"},
        {R"(["\ud83d", "\u12", "\)", "[\uFFFD;\uFFFD;;]"},
        {"nothing", ""},
        {"", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.json);
        CHECK(in_words(parse_loose_json(c.json)) == c.words);
    }
}

TEST_CASE("deep nesting ends the reading") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "[{\"a\":";
    CHECK(in_words(parse_loose_json(deep)).size() < 1000);
}

TEST_CASE("an article's data are claims") {
    struct Case {
        std::string json;
        std::string claims;
    };
    const Case cases[] = {
        {R"({"@type": "NewsArticle", "headline": "Talks &amp; more"})",
         "title=Talks & more;"},
        {R"({"@type": ["Thing", "BlogPosting"], "author": ["Ann", {"name":
            "Bo"}]})",
         "authors=Ann;authors=Bo;"},
        {R"([{"@type": "Person", "@id": "#a", "name": "Ann"},
             {"@type": "Article", "author": {"@id": "#a"}}])",
         "authors=Ann;"},
        {R"({"@graph": [{"@type": "WebPage", "name": "Not a title",
             "datePublished": "2023-01-02"}]})",
         "date=2023-01-02;"},
        // the article goes before the page
        {R"({"@graph": [{"@type": "WebPage", "datePublished": "2020"},
             {"@type": "Article", "datePublished": "2023"}]})",
         "date=2023;"},
        {R"({"@type": "WebPage", "mainEntity": {"@type": "Article",
             "headline": "Inner"}})",
         "title=Inner;"},
        // what is listed is something else
        {R"({"@type": "ItemList", "itemListElement": [{"@type": "Article",
             "headline": "Another"}]})",
         ""},
        {R"({"@type": "Organization", "name": "Harbour Review"})", ""},
        {R"({"@type": "Article", "author": null, "publisher": {}})", ""},
        {R"({"headline": "No type"})", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.json);
        CHECK(claims_of(c.json) == c.claims);
    }
}
