#include "document/title.h"

#include <doctest/doctest.h>

#include <string>

#include "document/recognised.h"

using namespace ibid;

TEST_CASE("the first line that reads like a title is the title") {
    struct Row {
        std::string first;
        bool is_title;
    };
    const Row rows[] = {
        {"Why the quay stays closed", true},
        {"Will the cranes ever come?", true},
        {"The cranes are coming!", true},
        {"Cranes, courts and the council – Analysis", true},
        {"The quay: a history", true},
        {"Council signs a contract with the U.S.", true},
        {"2022 in review", true},
        {"“We shall wait”", true},
        {"Quay", true},
        {"The quay is closed.", false},
        {"The quay is closed,", false},
        {"The quay is closed;", false},
        {"In this article:", false},
        {"- The quay is closed", false},
        {"12:30", false},
        {"2023", false},
        {"By Ann Lee", false},
        {"3 March 2023", false},
        {"Share this article", false},
        {std::string(harbour), false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.first);
        const Document document =
            recognised(paragraphs({row.first, cranes, river}));
        CHECK((document.article.title == row.first) == row.is_title);
        CHECK((document.blocks[0].kind == Kind::title) == row.is_title);
        const auto origin = document.article.origins.find("title");
        CHECK((origin != document.article.origins.end()) == row.is_title);
    }
}

TEST_CASE("lines that stand above a title are passed over") {
    for (const char* above :
         {"Share this article", "OPINION", "Analysis", "3 March 2023",
          "By Ann Lee", "Published: 3 March 2023", "Source: Harbour Review",
          "This post is also available in: Deutsch", "HOME > PORTS > QUAYS",
          "PORTS | THE EASTERN QUAY", "Opinion | Ports", "4 min read",
          "We use cookies. Accept · Refuse"}) {
        CAPTURE(above);
        const Document document = recognised(
            paragraphs({above, "Why the quay stays closed", harbour}));
        CHECK(document.article.title == "Why the quay stays closed");
        CHECK(document.blocks[1].kind == Kind::title);
    }
}

TEST_CASE("a row of sections with no title below it is the title") {
    for (const char* below : {"By Ann Lee", "3 March 2023"}) {
        CAPTURE(below);
        const Document document =
            recognised(paragraphs({"PORTS | CRANES", below, harbour}));
        CHECK(document.article.title == "PORTS | CRANES");
    }
}

TEST_CASE("one line alone is no title") {
    CHECK(recognised("Why the quay stays closed").article.title == "");
    CHECK(recognised("").article.title == "");
}

TEST_CASE("the title of a page that opens with a summary is below it") {
    const Document document = recognised(paragraphs(
        {"Summary by Harbour Watch | Institute for Ports:",
         "The article of the Morning Tide makes these points:",
         "Closed Quay: The quay has been closed since the storm in March.",
         "Court: The parties wait for a court, which is slow in the summer.",
         "Read more below.", "Why the quay stays closed and what it costs",
         harbour, cranes}));
    CHECK(document.article.title ==
          "Why the quay stays closed and what it costs");
    CHECK(kinds(document) ==
          "heading summary summary summary boilerplate title body body");
    CHECK(document.article.origins.at("title") ==
          "title below a summary in line 11");
    // Who wrote the summary need not be who published the article.
    CHECK(document.article.source == "");
}

TEST_CASE("a known title is found again and stays as it is") {
    Article known;
    known.title = "Why the Quay Stays Closed";
    known.origins["title"] = "metadata.csv";
    const Document document = recognised(
        paragraphs({"WHY THE QUAY STAYS CLOSED", harbour, cranes}), known);
    CHECK(document.blocks[0].kind == Kind::title);
    CHECK(document.article.title == known.title);
    CHECK(document.article.origins.at("title") == "metadata.csv");
}

TEST_CASE("another first line is no title when the title is known") {
    Article known;
    known.title = "Why the quay stays closed";
    const Document document =
        recognised(paragraphs({"Background", harbour, cranes}), known);
    CHECK(kinds(document) == "heading body body");
    CHECK(document.article.title == known.title);
}

TEST_CASE("a heading of the first level is the title") {
    Document document;
    document.blocks = blocks_from_text(
        paragraphs({"Why the quay stays closed.", harbour, "Court", cranes}));
    document.blocks[0].kind = Kind::heading;
    document.blocks[0].level = 1;
    document.blocks[2].kind = Kind::heading;
    document.blocks[2].level = 2;
    recognise_structure(document);
    CHECK(document.article.title == "Why the quay stays closed.");
    CHECK(kinds(document) == "title body heading body");
    CHECK(document.article.origins.at("title") == "heading in line 1");
}

TEST_CASE("a block that the format calls the title gives the title") {
    Document document;
    document.blocks = blocks_from_text(paragraphs({harbour, "Quay", cranes}));
    document.blocks[1].kind = Kind::title;
    recognise_structure(document);
    CHECK(document.article.title == "Quay");
}
