#include "document/footnotes.h"

#include <doctest/doctest.h>

#include "document/recognised.h"

using namespace ibid;

namespace {

// The kinds of the blocks after the title and two paragraphs, the first of
// which refers to notes 1 and 7.
std::string kinds_after_text(std::initializer_list<std::string_view> blocks) {
    const std::string first = std::string(harbour) + "[1] And so on.[7]";
    const Document document =
        recognised(paragraphs({"Why the quay stays closed", first, cranes}) +
                   paragraphs(blocks));
    const std::string all = kinds(document);
    const std::string_view known = "title body body ";
    REQUIRE(all.starts_with(known));
    return all.substr(known.size());
}

}  // namespace

TEST_CASE("notes after the text") {
    struct Row {
        std::initializer_list<std::string_view> blocks;
        std::string kinds;
    };
    const Row rows[] = {
        {{"[1] Report of the council, p. 4."}, "note"},
        {{"[7] Same page."}, "note"},
        // Nothing refers to 5, but a list of notes runs on.
        {{"[5] Same page.", "[6] Same place."}, "note note"},
        {{"[5] Same page."}, "body"},
        // Number and text are blocks of their own.
        {{"1. [1]", "Report of the council, p. 4."}, "note note"},
        {{"[1]", "Report of the council, p. 4.", "[7]", "Same page."},
         "note note note note"},
        {{"¹ Report of the council, p. 4."}, "note"},
        {{"Notes", "1. Report of the council.", "2. Same page."},
         "heading note note"},
        {{"REFERENCES:", "Lee, A. (2020). Quays.", "Ek, B. (2021). Cranes."},
         "heading note note"},
        {{"Kaynakça", "Lee, A. (2020). Quays."}, "heading note"},
        {{"Notes", "1. Report of the council.", "The end is near."},
         "heading note body"},
        // Numbered paragraphs are text.
        {{"1. The council shall pay.", "2. The maker shall deliver."},
         "body body"},
        {{"(1) The council shall pay."}, "body"},
        {{"[sic] The council shall pay."}, "body"},
        {{"[1990] was a good year for the quay and for the town."}, "body"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.kinds);
        CHECK(kinds_after_text(row.blocks) == row.kinds);
    }
}

TEST_CASE("a list under a heading at the top is no list of notes") {
    const Document document = recognised(
        paragraphs({"Why the quay stays closed", "Notes",
                    "1. The council met twice in the spring of the year.",
                    harbour, cranes, river}));
    CHECK(document.blocks[2].kind == Kind::body);
}

TEST_CASE("a very long block is text even with a number in brackets") {
    std::string text = "[1] ";
    for (int i = 0; i < 60; ++i) text += "The council met again. ";
    CHECK(kinds_after_text({text}) == "body");
}
