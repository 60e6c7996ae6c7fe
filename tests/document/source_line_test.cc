#include "document/source_line.h"

#include <doctest/doctest.h>

#include <string>

using namespace ibid;

TEST_CASE("source lines name the publisher or give an address") {
    struct Row {
        std::string line;
        std::string source;  // "none": not a source line
        std::string url = "";
    };
    const Row rows[] = {
        {"Source: Harbour Review", "Harbour Review"},
        {"source: Harbour Review.", "Harbour Review"},
        {"*Source: Harbour Review*", "Harbour Review"},
        {"Source: This article was published by Harbour Review",
         "Harbour Review"},
        {"Source: This article was originally published in Harbour Review on "
         "3 March 2023.",
         "Harbour Review"},
        {"This article was first published by Harbour Review.",
         "Harbour Review"},
        {"This article first appeared in Harbour Review, a quarterly.",
         "Harbour Review"},
        {"This piece is republished from Harbour Review under a Creative "
         "Commons licence.",
         "Harbour Review"},
        {"Originally published at Harbour Review", "Harbour Review"},
        {"First published in Harbour Review (Oslo)", "Harbour Review"},
        {"Publisher: Harbour Press", "Harbour Press"},
        {"Published by Harbour Press", "Harbour Press"},
        {"Source: https://example.org/a", "", "https://example.org/a"},
        // No publisher
        {"Source:", "none"},
        {"", "none"},
        {"Sources say that the port is closed", "none"},
        {"The source: a harbour master who would not be named", "none"},
        {"This article is about ports", "none"},
        {"Source: [two lines missing]", "none"},
        {"Source: a long list of everything that the harbour master said on "
         "the record",
         "none"},
        {"Originally published", "none"},
        {"The report was published by Harbour Review", "none"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const auto line = parse_source_line(row.line);
        CHECK((line ? line->source : "none") == row.source);
        CHECK((line ? line->url : "") == row.url);
    }
    CHECK_FALSE(parse_source_line("Source: " + std::string(5000, 'x')));
}

TEST_CASE("names of papers") {
    for (const char* name :
         {"Harbour Review", "The Morning Post", "Oslo Times", "Port Affairs"}) {
        CAPTURE(name);
        CHECK(is_publication(name));
    }
    for (const char* name :
         {"New York", "Review", "Post", "", " ", "Review of Oslo"}) {
        CAPTURE(name);
        CHECK_FALSE(is_publication(name));
    }
}
