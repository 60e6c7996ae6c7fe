#include "document/print.h"

#include <doctest/doctest.h>

#include "document/recognised.h"

using namespace ibid;

TEST_CASE("a document prints its metadata and one block a line") {
    Article known;
    known.id = "quay.txt";
    known.path = "quay.txt";
    Document document = recognised(
        paragraphs({"Why the quay stays closed", "By Ann Lee and Bo Ek",
                    "We wait.", "The cranes", harbour}),
        known);
    document.remarks.push_back("line 7: 3 bytes were replaced");
    CHECK(to_string(document) ==
          "id: quay.txt\n"
          "title: Why the quay stays closed (first line)\n"
          "authors: Ann Lee; Bo Ek (by-line in line 3)\n"
          "date: undated\n"
          "source: unknown\n"
          "url: none\n"
          "language: unknown\n"
          "path: quay.txt\n"
          "remark: line 7: 3 bytes were replaced\n"
          "\n"
          "title 1, line 1: Why the quay stays closed\n"
          "byline 1, line 3: By Ann Lee and Bo Ek\n"
          "body 1, line 5: We wait.\n"
          "heading 1, level 2, line 7: The cranes\n"
          "body 2, line 9: " +
              std::string(harbour) + "\n");
}

TEST_CASE("an undecided block says so") {
    Document document;
    document.blocks.resize(1);
    document.blocks[0].text = "We wait.";
    CHECK(to_string(document).ends_with("\nundecided: We wait.\n"));
}

TEST_CASE("a passage prints on one line") {
    Passage passage;
    passage.id = "0123456789ab";
    passage.number = 3;
    passage.text = "Oslo waited in 2018 and in the 1990s.";
    CHECK(to_string(passage) == "body 3 <0123456789ab> " + passage.text);
    passage.part = 2;
    passage.headings = {"Quays", "Cranes"};
    passage.actors = {{"NOR", {0, 4}, true}, {"X", {5, 6}, false}};
    passage.dates = {{{2018, 0, 0}, {2018, 0, 0}, {15, 19}},
                     {{1990, 0, 0}, {1999, 0, 0}, {31, 36}}};
    CHECK(to_string(passage) ==
          "body 3 part 2 <0123456789ab> [Quays > Cranes] " + passage.text +
              " {NOR Oslo, inferred} {X w} {2018} {1990..1999}");
    // A span that lies outside of the text is shown, not followed.
    passage.actors = {{"NOR", {30, 900}, false}};
    passage.dates.clear();
    CHECK(to_string(passage).ends_with("{NOR ?}"));
}
