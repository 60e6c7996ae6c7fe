#include "document/fragments.h"

#include <doctest/doctest.h>

#include <string>

using namespace ibid;

namespace {

std::vector<Block> bodies(std::initializer_list<std::string_view> texts,
                          Kind kind = Kind::body) {
    std::vector<Block> blocks;
    for (std::string_view text : texts) {
        blocks.emplace_back();
        blocks.back().text = text;
        blocks.back().kind = kind;
        blocks.back().line = blocks.size();
    }
    return blocks;
}

std::string joined(const std::vector<Block>& blocks) {
    std::string out;
    for (const JoinedBlock& each : join_fragments(blocks))
        out += (out.empty() ? "" : "|") + std::string(each.text());
    return out;
}

// "1 2 1": paragraphs of the source in each block
std::string counts(const std::vector<Block>& blocks) {
    std::string out;
    for (const JoinedBlock& each : join_fragments(blocks))
        out += (out.empty() ? "" : " ") + std::to_string(each.paragraphs);
    return out;
}

}  // namespace

TEST_CASE("lines that make no sense alone are joined") {
    struct Row {
        std::initializer_list<std::string_view> blocks;
        std::string joined;
    };
    const Row rows[] = {
        {{"One.", "Two."}, "One.|Two."},
        {{"The mayor said:", "“We wait.”"}, "The mayor said: “We wait.”"},
        {{"The mayor said:[3]", "“We wait.”", "Then he left."},
         "The mayor said:[3] “We wait.”|Then he left."},
        {{"The mayor said: [4]", "\"We wait.\""},
         "The mayor said: [4] \"We wait.\""},
        {{"The mayor said:", "that we wait."}, "The mayor said: that we wait."},
        {{"Three things:", "- a quay", "- a crane", "- a court", "The end."},
         "Three things: - a quay - a crane - a court|The end."},
        {{"the talks were about", "ports and quays."},
         "the talks were about ports and quays."},
        {{"The quay, the crane,", "and the court."},
         "The quay, the crane, and the court."},
        {{"12.", "The quay is closed."}, "12. The quay is closed."},
        {{"•", "The quay is closed."}, "• The quay is closed."},
        // These make sense alone.
        {{"The mayor said:", "Nothing was said."},
         "The mayor said:|Nothing was said."},
        {{"The mayor said.", "“We wait.”"}, "The mayor said.|“We wait.”"},
        {{"A risk: it is closed:", "Cost Risk: it is dear."},
         "A risk: it is closed:|Cost Risk: it is dear."},
        {{"Three things.", "- a quay", "- a crane"},
         "Three things.|- a quay|- a crane"},
        {{"The quay is closed.", "and so on."},
         "The quay is closed.|and so on."},
        {{"The quay", "The crane"}, "The quay|The crane"},
        {{}, ""},
        {{"12."}, "12."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.joined);
        CHECK(joined(bodies(row.blocks)) == row.joined);
    }
}

TEST_CASE("only blocks of one kind are joined") {
    std::vector<Block> blocks = bodies({"The mayor said:", "“We wait.”"});
    blocks[1].kind = Kind::caption;
    CHECK(joined(blocks) == "The mayor said:|“We wait.”");
    CHECK(joined(bodies({"[1]", "Same page."}, Kind::note)) ==
          "[1] Same page.");
    CHECK(joined(bodies({"1. [1]", "Same page.", "2. [2]", "Same."},
                        Kind::note)) == "1. [1] Same page.|2. [2] Same.");
    CHECK(joined(bodies({"The mayor", "of the town"}, Kind::boilerplate)) ==
          "The mayor|of the town");
}

TEST_CASE("a long introduction and a long text stay apart") {
    std::string introduction = "The mayor";
    for (int i = 0; i < 30; ++i) introduction += " of the town";
    CHECK(join_fragments(bodies({introduction + ":", "“We wait.”"})).size() ==
          2);
    std::string quotation = "“We wait";
    for (int i = 0; i < 80; ++i) quotation += " and wait";
    CHECK(join_fragments(bodies({"He said:", quotation + ".”"})).size() == 2);
}

TEST_CASE("the first of what is joined is kept") {
    const auto given = bodies({"One.", "He said:", "“No.”"});
    const auto blocks = join_fragments(given);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[1].first->line == 2);
}

TEST_CASE("a joined block knows how many paragraphs it was") {
    CHECK(counts(bodies({"One.", "Two."})) == "1 1");
    CHECK(counts(bodies({"One.", "He said:", "“No.”", "Two."})) == "1 2 1");
    CHECK(counts(bodies({"He said:", "that we wait."})) == "2");
    CHECK(counts(bodies({"Three:", "- one", "- two", "- three", "End."})) ==
          "4 1");
    // One paragraph that was broken off, and a number before its paragraph.
    CHECK(counts(bodies({"the talks were about", "ports."})) == "1");
    CHECK(counts(bodies({"12.", "The quay is closed."})) == "1");
    CHECK(counts(bodies({"[1]", "Same page."}, Kind::note)) == "1");
    CHECK(counts({}) == "");
}
