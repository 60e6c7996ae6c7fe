#include "document/passages.h"

#include <doctest/doctest.h>

#include <random>
#include <set>
#include <string>

#include "document/recognised.h"

using namespace ibid;

namespace {

Block block(Kind kind, std::string_view text, int level = 0) {
    Block made;
    made.kind = kind;
    made.text = text;
    made.level = level;
    return made;
}

Document document_of(std::vector<Block> blocks, std::string_view title = {}) {
    Document document;
    document.article.id = "a";
    document.article.title = title;
    document.blocks = std::move(blocks);
    return document;
}

// "body 1.2 [Heading > Lower] text" for each passage
std::string outline(const Document& document) {
    std::string out;
    for (const Passage& passage : split(document)) {
        if (!out.empty()) out += '\n';
        out += std::string(kind_name(passage.kind)) + ' ' +
               std::to_string(passage.number);
        if (passage.part > 0) out += '.' + std::to_string(passage.part);
        std::string headings;
        for (const std::string& heading : passage.headings)
            headings += (headings.empty() ? "" : " > ") + heading;
        if (!headings.empty()) out += " [" + headings + "]";
        out += ' ' + passage.text.substr(0, 20);
    }
    return out;
}

std::vector<std::string> ids(const Document& document) {
    std::vector<std::string> out;
    for (const Passage& passage : split(document)) out.push_back(passage.id);
    return out;
}

}  // namespace

TEST_CASE("passages know their pages") {
    std::string sentence;
    for (int i = 0; i < 20; ++i) sentence += "word ";
    sentence += "end. ";
    std::string longest;
    for (int i = 0; i < 20; ++i) longest += sentence;
    longest.pop_back();
    Document document =
        document_of({block(Kind::body, "He said:"), block(Kind::body, "“No.”"),
                     block(Kind::body, longest), block(Kind::body, "End.")});
    document.blocks[0].pages = {{0, "6"}};
    document.blocks[1].pages = {{0, "7"}};
    document.blocks[2].pages = {{0, "7"}, {longest.size() - 4, "8"}};
    std::string pages;
    for (const Passage& passage : split(document)) pages += passage.page + ' ';
    CHECK(pages == "6–7 7 7–8  ");
}

TEST_CASE("each kind is numbered from 1") {
    CHECK(outline(document_of(
              {block(Kind::title, "Quay"), block(Kind::byline, "By Ann Lee"),
               block(Kind::body, "One."), block(Kind::caption, "Photo: A"),
               block(Kind::body, "Two."), block(Kind::note, "[1] Same."),
               block(Kind::note, "[2] Same.")},
              "Quay")) ==
          "title 1 Quay\nbyline 1 By Ann Lee\nbody 1 One.\n"
          "caption 1 Photo: A\nbody 2 Two.\nnote 1 [1] Same.\n"
          "note 2 [2] Same.");
}

TEST_CASE("a lead-in and its quotation count as two paragraphs") {
    CHECK(outline(document_of(
              {block(Kind::body, "One."), block(Kind::body, "He said:"),
               block(Kind::body, "“No.”"), block(Kind::note, "[1]"),
               block(Kind::note, "Same."), block(Kind::body, "Four."),
               block(Kind::note, "[2] Same.")})) ==
          "body 1 One.\nbody 2 He said: “No.”\nnote 1 [1] Same.\n"
          "body 4 Four.\nnote 2 [2] Same.");
}

TEST_CASE("headings are the context of what stands below them") {
    CHECK(outline(document_of(
              {block(Kind::body, "Zero."), block(Kind::heading, "One", 2),
               block(Kind::body, "A."), block(Kind::heading, "One One", 3),
               block(Kind::body, "B."), block(Kind::heading, "One Two", 3),
               block(Kind::body, "C."), block(Kind::heading, "Two", 2),
               block(Kind::body, "D.")})) ==
          "body 1 Zero.\n"
          "heading 1 One\n"
          "body 2 [One] A.\n"
          "heading 2 [One] One One\n"
          "body 3 [One > One One] B.\n"
          "heading 3 [One] One Two\n"
          "body 4 [One > One Two] C.\n"
          "heading 4 Two\n"
          "body 5 [Two] D.");
}

TEST_CASE("the title is nobody's heading and ends those above it") {
    CHECK(outline(document_of(
              {block(Kind::heading, "Summary:", 2), block(Kind::body, "A."),
               block(Kind::title, "Quay"), block(Kind::body, "B.")},
              "Quay")) ==
          "heading 1 Summary:\nbody 1 [Summary:] A.\ntitle 1 Quay\n"
          "body 2 B.");
    // A format may call the title a heading further down as well.
    CHECK(outline(document_of(
              {block(Kind::heading, "Quay", 1), block(Kind::body, "B.")},
              "Quay")) == "title 1 Quay\nheading 1 Quay\nbody 1 B.");
}

TEST_CASE("a title without a block is a passage all the same") {
    CHECK(outline(document_of({block(Kind::body, "A.")}, "  The\nQuay ")) ==
          "title 1 The Quay\nbody 1 A.");
    CHECK(outline(document_of({}, "Quay")) == "title 1 Quay");
    CHECK(outline(document_of({})) == "");
}

TEST_CASE("parts of a long paragraph share its number") {
    std::string text;
    for (int i = 0; i < 60; ++i) text += "The quay is closed. Then we wait. ";
    text.pop_back();
    const auto passages =
        split(document_of({block(Kind::body, "A."), block(Kind::body, text),
                           block(Kind::body, "B.")}));
    REQUIRE(passages.size() == 4);
    CHECK(passages[0].part == 0);
    CHECK(passages[1].number == 2);
    CHECK(passages[1].part == 1);
    CHECK(passages[2].number == 2);
    CHECK(passages[2].part == 2);
    CHECK(passages[3].number == 3);
    CHECK(passages[3].part == 0);
}

TEST_CASE("an undecided block counts as body") {
    Document document = document_of({Block{}});
    document.blocks[0].text = "A.";
    CHECK(outline(document) == "body 1 A.");
}

TEST_CASE("ids are twelve characters and differ") {
    const auto all =
        ids(document_of({block(Kind::body, "A."), block(Kind::body, "B."),
                         block(Kind::body, "A."), block(Kind::body, "A."),
                         block(Kind::body, "A.\n2")}));
    CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
    for (const std::string& id : all) CHECK(id.size() == 12);
}

TEST_CASE("an id survives edits elsewhere and better recognisers") {
    const auto before =
        ids(document_of({block(Kind::body, "A."), block(Kind::body, "B."),
                         block(Kind::body, "A.")}));
    const auto after =
        ids(document_of({block(Kind::body, "New."),
                         block(Kind::heading, "A.", 2), block(Kind::body, "B."),
                         block(Kind::body, "More."), block(Kind::note, "A.")}));
    CHECK(after[1] == before[0]);
    CHECK(after[2] == before[1]);
    CHECK(after[4] == before[2]);
}

TEST_CASE("an id belongs to one article") {
    Document one = document_of({block(Kind::body, "A.")});
    Document other = one;
    other.article.id = "b";
    CHECK(ids(one) != ids(other));
    CHECK(ids(one) == ids(one));
}

TEST_CASE("an id is made of the article, the text and its occurrence") {
    Document document;
    document.article.id = "a";
    for (const char* text : {"Said twice.", "Said once.", "Said twice."})
        document.blocks.push_back({text, Kind::body});
    const auto passages = split(document);
    REQUIRE(passages.size() == 3);
    CHECK(passages[0].id == passage_id("a", "Said twice.", 1));
    CHECK(passages[1].id == passage_id("a", "Said once.", 1));
    CHECK(passages[2].id == passage_id("a", "Said twice.", 2));
}

TEST_CASE("no word is lost and none changes its place") {
    std::mt19937 random(37);
    const std::string_view texts[] = {
        harbour,          cranes,       river,       "By Ann Lee",
        "The quay said:", "“Wait.”",    "[1]",       "[2] Same page.",
        "Share Article",  "Conclusion", "- a crane", "and so on",
        "03:05",          "李",         "The quay",  "About the author"};
    for (int round = 0; round < 300; ++round) {
        std::string page;
        for (std::size_t i = random() % 20; i > 0; --i) {
            std::string text(texts[random() % std::size(texts)]);
            for (std::size_t k = random() % 12 == 0 ? 10 : 1; k > 0; --k)
                page += text + ' ';
            page += "\n\n";
        }
        Document document = recognised(page);
        std::string source;
        for (const Block& part : document.blocks) source += part.text + ' ';
        std::string found;
        std::set<std::string> seen;
        for (const Passage& passage : split(document)) {
            found += passage.text + ' ';
            CHECK(seen.insert(passage.id).second);
            CHECK_FALSE(passage.text.empty());
        }
        CHECK(found == source);
    }
}
