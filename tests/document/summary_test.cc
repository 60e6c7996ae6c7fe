#include "document/summary.h"

#include <doctest/doctest.h>

#include <string>

#include "document/passages.h"
#include "document/recognised.h"

using namespace ibid;

TEST_CASE("lines that head a digest") {
    struct Row {
        std::string line;
        bool opens;
    };
    const Row rows[] = {
        {"Summary by Harbour Watch:", true},
        {"Summary by Harbour Watch | Institute for Ports", true},
        {"Summarised by the night desk", true},
        {"Summary", true},
        {"SUMMARY:", true},
        {"In brief", true},
        {"Key points", true},
        {"Key takeaways:", true},
        {"A summary of the column:", true},
        {"Zusammenfassung", true},
        {"Özet:", true},
        // Titles and sentences
        {"Summary of a conversation in the harbour", false},
        {"In brief dispatches the clerk reported home", false},
        {"Key points of law", false},
        {"In this article:", false},
        {"Summary by the desk of what it had read.", false},
        {"", false},
        {":", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(opens_summary(shape_of(row.line)) == row.opens);
    }
}

TEST_CASE("what stands between the heading and the title is the summary") {
    for (const char* heading :
         {"Summary by Harbour Watch:", "In brief", "KEY POINTS"}) {
        CAPTURE(heading);
        const Document document = recognised(paragraphs(
            {heading, "The quay has been closed since the storm in March.",
             "The parties wait for a court, which is slow in summer.",
             "Why the quay stays closed and what it costs", harbour, cranes}));
        CHECK(kinds(document) == "heading summary summary title body body");
        CHECK(document.article.title ==
              "Why the quay stays closed and what it costs");
    }
}

TEST_CASE("the author's first paragraph is paragraph 1 below a summary") {
    const Document document = recognised(
        paragraphs({"In brief", "The quay is closed, and it will be for years.",
                    "Why the quay stays closed and what it costs", harbour}));
    const std::vector<Passage> passages = split(document);
    CHECK(passages.back().kind == Kind::body);
    CHECK(passages.back().number == 1);
    CHECK(passages[1].headings == std::vector<std::string>{"In brief"});
}

TEST_CASE("a summary above a title that is known") {
    Article known;
    known.title = "Why the quay stays closed";
    std::string page = paragraphs({"Key points:"});
    // More than a title may otherwise stand below.
    for (int i = 0; i < 20; ++i)
        page += "Point " + std::to_string(i) + ": the quay is closed.\n\n";
    page += paragraphs({"Why the Quay Stays Closed", harbour});
    const Document document = recognised(page, known);
    CHECK(document.blocks[20].kind == Kind::summary);
    CHECK(document.blocks[21].kind == Kind::title);
    CHECK(document.blocks[22].kind == Kind::body);
}

TEST_CASE("there is no summary without a title below it") {
    const Document below = recognised(
        paragraphs({"Why the quay stays closed", harbour, "Summary", cranes}));
    CHECK(kinds(below) == "title body heading body");
    const Document alone =
        recognised(paragraphs({"Summary:", harbour, cranes}));
    CHECK(kinds(alone) == "heading body body");
}

TEST_CASE("lines above a title that announce no digest stay body") {
    const Document document = recognised(paragraphs(
        {"In this article:", "The quay has been closed since the storm.",
         "Why the quay stays closed and what it costs", harbour}));
    CHECK(kinds(document) == "heading body title body");
}
