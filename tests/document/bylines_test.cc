#include "document/bylines.h"

#include <doctest/doctest.h>

#include <string>

#include "document/recognised.h"

using namespace ibid;

namespace {

std::string origin(const Document& document, const std::string& field) {
    const auto found = document.article.origins.find(field);
    return found == document.article.origins.end() ? "" : found->second;
}

Document page(std::string_view second_line) {
    return recognised(paragraphs(
        {"Why the quay stays closed", second_line, harbour, cranes}));
}

Document page_with_end(std::string_view last_line) {
    return recognised(paragraphs(
        {"Why the quay stays closed", harbour, cranes, river, last_line}));
}

}  // namespace

TEST_CASE("a by-line above the text") {
    const Document document = page("By Ann Lee and Bo Ek*");
    CHECK(authors(document) == "Ann Lee; Bo Ek");
    CHECK(origin(document, "authors") == "by-line in line 3");
    CHECK(kinds(document) == "title byline body body");
}

TEST_CASE("a by-line below the text") {
    const Document document =
        page_with_end("By: Ann Lee – a lecturer at Harbour University");
    CHECK(authors(document) == "Ann Lee");
    CHECK(origin(document, "authors") == "by-line in line 9");
    CHECK(document.blocks.back().kind == Kind::byline);
}

TEST_CASE("what begins like a by-line in the text is text") {
    const Document document = recognised(
        paragraphs({"Why the quay stays closed", harbour,
                    "By Ann Lee and Bo Ek", cranes, river, harbour, cranes}));
    CHECK(authors(document) == "");
    CHECK(document.blocks[2].kind != Kind::byline);
}

TEST_CASE("known metadata is never changed, and its lines are by-lines") {
    Article known;
    known.title = "Why the quay stays closed";
    known.authors = {"A. Lee"};
    known.date = {2023, 0, 0};
    known.source = "The Tide";
    known.url = "https://example.org/1";
    const Document document = recognised(
        paragraphs({"Why the quay stays closed", "By Ann Lee",
                    "Published: March 3, 2024", harbour, cranes,
                    "Source: Harbour Review", "Source: https://example.org"}),
        known);
    CHECK(kinds(document) == "title byline byline body body byline byline");
    CHECK(authors(document) == "A. Lee");
    CHECK(document.article.date == Date{2023, 0, 0});
    CHECK(document.article.source == "The Tide");
    CHECK(document.article.url == "https://example.org/1");
    CHECK(document.article.origins.empty());
}

TEST_CASE("lines above the text that give the date") {
    struct Row {
        std::string line;
        std::string date;
        std::string origin;
    };
    const Row rows[] = {
        {"March 3, 2023", "2023-03-03", "date line in line 3"},
        {"Published: March 2023", "2023-03", "date line in line 3"},
        {"Date: 2022", "2022", "date line in line 3"},
        {"Updated 3 March 2023", "2023-03-03", "date line in line 3"},
        {"Oslo, 3 March 2023", "2023-03-03", "dateline in line 3"},
        {"By Ann Lee | 3 March 2023", "2023-03-03", "by-line in line 3"},
        {"March 3", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const Document document = page(row.line);
        CHECK(to_string(document.article.date) == row.date);
        CHECK(origin(document, "date") == row.origin);
        if (!row.date.empty()) CHECK(document.blocks[1].kind == Kind::byline);
    }
}

TEST_CASE("a dateline gives the date and leaves its paragraph body") {
    const Document document = page(
        "OSLO, 3 March 2023 — The cranes of the eastern quay were damaged by "
        "a storm last night, the harbour master said, and nobody was hurt.");
    CHECK(document.article.date == Date{2023, 3, 3});
    CHECK(document.blocks[1].kind == Kind::body);
}

TEST_CASE("dates that the text mentions never date the article") {
    for (const char* paragraph :
         {"The council signed the contract on March 3, 2023, and has waited "
          "since then for the cranes that it was promised by the maker.",
          "On 3 March 2023 the quay was closed.",
          "Delegates at the quay on Friday, March 3, 2023. (Photo by A. Lee)",
          "It was 3 March 2023, they say — a Friday."}) {
        CAPTURE(paragraph);
        CHECK_FALSE(page(paragraph).article.date.known());
    }
}

TEST_CASE("dates below the text never date the article") {
    CHECK_FALSE(page_with_end("March 3, 2023").article.date.known());
    CHECK_FALSE(page_with_end("Oslo, March 3, 2023").article.date.known());
}

TEST_CASE("the day of publication wins over updates and bare dates") {
    struct Row {
        std::string one;
        std::string two;
        std::string date;
    };
    const Row rows[] = {
        {"Updated: 5 March 2023", "Published: 3 March 2023", "2023-03-03"},
        {"Published: 3 March 2023", "Updated: 5 March 2023", "2023-03-03"},
        {"4 March 2023", "Published: 3 March 2023", "2023-03-03"},
        {"Updated: 5 March 2023", "4 March 2023", "2023-03-04"},
        {"4 March 2023", "Oslo, 3 March 2023", "2023-03-03"},
        {"3 March 2023", "4 March 2023", "2023-03-03"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.one);
        CAPTURE(row.two);
        const Document document = recognised(paragraphs(
            {"Why the quay stays closed", row.one, row.two, harbour, cranes}));
        CHECK(to_string(document.article.date) == row.date);
        CHECK(kinds(document) == "title byline byline body body");
    }
}

TEST_CASE("source lines") {
    const Document below =
        page_with_end("Source: This article was published by Harbour Review");
    CHECK(below.article.source == "Harbour Review");
    CHECK(origin(below, "source") == "source line in line 9");
    CHECK(below.blocks.back().kind == Kind::byline);
    CHECK(page("Source: Harbour Review").article.source == "Harbour Review");
    CHECK(page_with_end("Source: https://example.org/7").article.url ==
          "https://example.org/7");
    // In the middle it is the source of a table or a picture.
    const Document middle = recognised(paragraphs(
        {"Why the quay stays closed", harbour, "Source: Harbour Office", cranes,
         river, harbour, cranes, river}));
    CHECK(middle.article.source == "");
}

TEST_CASE("a name between the title and the date is the author's") {
    const Document document =
        recognised(paragraphs({"Why the quay stays closed", "Ann Lee",
                               "3 March 2023", harbour, cranes}));
    CHECK(authors(document) == "Ann Lee");
    CHECK(origin(document, "authors") == "name above the date in line 3");
    CHECK(kinds(document) == "title byline byline body body");
    // Without a date it may be anything.
    CHECK(authors(page("Ann Lee")) == "");
    // Capitals are as likely a heading.
    CHECK(authors(
              recognised(paragraphs({"Why the quay stays closed", "ACTION MEMO",
                                     "3 March 2023", harbour, cranes}))) == "");
}

TEST_CASE("a standfirst may stand above the by-line") {
    const Document document =
        recognised(paragraphs({"Why the quay stays closed", harbour,
                               "By: Ann Lee", "3 March 2023", cranes, river}));
    CHECK(authors(document) == "Ann Lee");
    CHECK(to_string(document.article.date) == "2023-03-03");
    CHECK(kinds(document) == "title body byline byline body body");
    // Further down a line like it belongs to the text.
    CHECK(authors(recognised(paragraphs({"Why the quay stays closed", harbour,
                                         cranes, "By: Ann Lee", river, harbour,
                                         cranes, river}))) == "");
}

TEST_CASE("a paper's name before the date is the source, a place is not") {
    CHECK(page("Harbour Review, 3 March 2023").article.source ==
          "Harbour Review");
    CHECK(origin(page("Harbour Review, 3 March 2023"), "source") ==
          "date line in line 3");
    CHECK(page("New York, 3 March 2023").article.source == "");
    CHECK(page("OSLO, 3 March 2023").article.source == "");
    CHECK(page("Harbour Review, 3 March 2023 — The quay is closed.")
              .article.source == "");
}
