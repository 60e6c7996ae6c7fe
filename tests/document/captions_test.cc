#include "document/captions.h"

#include <doctest/doctest.h>

#include "document/recognised.h"

using namespace ibid;

TEST_CASE("blocks that describe a picture, a video or a table") {
    struct Row {
        std::string block;
        bool caption;
    };
    const Row rows[] = {
        {"The mayor poses at the quay on Friday, 3 March 2023, in Oslo. "
         "(Official City Photo by A. Lee)",
         true},
        {"The quay at night. (AP Photo/A. Lee)", true},
        {"The quay at night (Getty Images)", true},
        {"The quay at night. (Image: Harbour Institute).", true},
        {"Photo: Ann Lee", true},
        {"Photo by Ann Lee", true},
        {"Image credit: Harbour Institute", true},
        {"Illustration: Ann Lee", true},
        {"Figure 2: Trade at the quay in 2022", true},
        {"Table 11. Trade at the quay", true},
        {"[Image: The quay at night]", true},
        {"(Photo: Ann Lee)", true},
        {"[Image: the quay] is what the page says instead of it", false},
        {"[Images of the quay are missing]", false},
        {"03:05", true},
        {"1:02:33", true},
        {"3:05", false},
        {"12:30", false},
        {"03:5", false},
        {"2:1", false},
        {"Figure it out", false},
        {"Figure 2 shows that the trade fell in 2022.", false},
        {"Photographs of the quay were burnt.", false},
        {"A call to the council (Gettysburg)", false},
        {"The quay at night (see below)", false},
        {"The photo (by Ann Lee) hung in the office for years.", false},
        {std::string(harbour) + std::string(cranes) + " (Photo by A. Lee)",
         false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.block);
        const Document document = recognised(
            paragraphs({"Title of it", harbour, row.block, cranes, river}));
        CHECK((document.blocks[2].kind == Kind::caption) == row.caption);
    }
}

TEST_CASE("a line that stands twice is a caption and its hidden text") {
    const std::string_view line = "Mayor and maker sign their ‘last’ contract";
    const Document document = recognised(
        paragraphs({"Title of it", harbour, "03:05", line, line, cranes}));
    CHECK(kinds(document) == "title body caption caption caption body");
}

TEST_CASE("repeated words of the text are no captions") {
    for (std::string_view line :
         {"The quay is closed.", "The quay", "[five lines of it are missing]",
          "- the quay is closed again today", "(the quay is closed again)",
          "The council declares the following once more:"}) {
        CAPTURE(line);
        const Document document = recognised(
            paragraphs({"Title of it", harbour, line, line, cranes}));
        CHECK(document.blocks[2].kind != Kind::caption);
        CHECK(document.blocks[3].kind != Kind::caption);
    }
}
