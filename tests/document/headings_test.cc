#include "document/headings.h"

#include <doctest/doctest.h>

#include <string>

#include "document/recognised.h"

using namespace ibid;

TEST_CASE("short lines above a paragraph are headings") {
    struct Row {
        std::string line;
        bool heading;
    };
    const Row rows[] = {
        {"Conclusion", true},
        {"Quays and cranes", true},
        {"A town without a quay?", true},
        {"Storm of the Century: A Warning or a Pretext?", true},
        {"THE COURT", true},
        {"2. The court", true},
        {"“The last contract”", true},
        {"2022", true},
        {"Çeşme’s quay", true},
        {"结论", true},
        {"The quay is closed.", false},
        {"The council said:", false},
        {"Dear Ann,", false},
        {"the quay", false},
        {"- The quay", false},
        {"“Shall we wait?”", false},
        {"The quay that was closed in March and that has not been opened "
         "again since",
         false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const Document document =
            recognised(paragraphs({"Title of it", harbour, row.line, cranes}));
        CHECK((document.blocks[2].kind == Kind::heading) == row.heading);
        CHECK((document.blocks[2].level > 0) == row.heading);
    }
}

TEST_CASE("a line at the end of a text heads nothing") {
    const Document document =
        recognised(paragraphs({"Title of it", harbour, cranes, "The end"}));
    CHECK(document.blocks.back().kind == Kind::body);
}

TEST_CASE("a heading may stand under a heading, a list may not") {
    Document document = recognised(
        paragraphs({"Title of it", harbour, "The court", "First day", cranes}));
    CHECK(kinds(document) == "title body heading heading body");
    CHECK(document.blocks[2].level < document.blocks[3].level);
    document = recognised(paragraphs(
        {"Title of it", harbour, "Ann Lee", "Bo Ek", "Cy Dahl", cranes}));
    CHECK(kinds(document) == "title body body body body body");
}

TEST_CASE("a caption may stand between a heading and its paragraph") {
    const Document document = recognised(paragraphs(
        {"Title of it", harbour, "The court", "Photo: Ann Lee", cranes}));
    CHECK(kinds(document) == "title body heading caption body");
}

TEST_CASE("headings that the format gives keep their level") {
    Document document;
    document.blocks = blocks_from_text(
        paragraphs({"Title of it", harbour, "the court.", cranes}));
    document.blocks[2].kind = Kind::heading;
    document.blocks[2].level = 4;
    recognise_structure(document);
    CHECK(kinds(document) == "title body heading body");
    CHECK(document.blocks[2].level == 4);
}
