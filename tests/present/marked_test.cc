#include "present/marked.h"

#include <random>

#include <doctest/doctest.h>

using namespace ibid;

namespace {

// Red for matches as brackets, to read the cases more easily.
std::string bracketed(std::string_view text, Span part,
                      const std::vector<Span>& spans) {
    std::string out = marked(text, part, tidy(spans, text.size()), true);
    const auto replace = [&](std::string_view from, std::string_view to) {
        for (std::size_t at; (at = out.find(from)) != out.npos;)
            out.replace(at, from.size(), to);
    };
    replace("\33[1;31m", "<");
    replace("\33[0m", ">");
    return out;
}

}  // namespace

TEST_CASE("marked paints the spans") {
    struct Case {
        Span part;
        std::vector<Span> spans;
        std::string_view result;
    };
    // Of the text "the Quad met":
    const Case cases[] = {
        {{0, 12}, {}, "the Quad met"},
        {{0, 12}, {{4, 8}}, "the <Quad> met"},
        {{0, 12}, {{0, 3}, {9, 12}}, "<the> Quad <met>"},
        {{0, 12}, {{0, 12}}, "<the Quad met>"},
        // Part of the text, as a wrapped line is.
        {{4, 8}, {{4, 8}}, "<Quad>"},
        {{4, 12}, {{0, 3}}, "Quad met"},
        {{4, 12}, {{0, 6}}, "<Qu>ad met"},
        {{0, 6}, {{4, 8}}, "the <Qu>"},
        {{8, 8}, {{4, 8}}, ""},
        // Spans that are out of order, overlap, or lie outside.
        {{0, 12}, {{9, 12}, {0, 3}}, "<the> Quad <met>"},
        {{0, 12}, {{4, 8}, {4, 6}, {6, 9}}, "the <Qu><ad>< >met"},
        {{0, 12}, {{9, 99}}, "the Quad <met>"},
        {{0, 12}, {{50, 99}, {8, 4}}, "the Quad met"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.result);
        CHECK(bracketed("the Quad met", c.part, c.spans) == c.result);
    }
}

TEST_CASE("tidy spans are in order, apart, and within the text") {
    std::mt19937 random(4);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Span> spans;
        for (auto n = random() % 8; n > 0; --n)
            spans.push_back({static_cast<std::uint32_t>(random() % 30),
                             static_cast<std::uint32_t>(random() % 30)});
        std::uint32_t last = 0;
        for (const Span& span : tidy(spans, 20)) {
            CHECK(span.start >= last);
            CHECK(span.start < span.end);
            CHECK(span.end <= 20);
            last = span.end;
        }
    }
}

TEST_CASE("without colour the text is as it was") {
    CHECK(marked("the Quad met", {0, 12}, {{4, 8}}, false) == "the Quad met");
    CHECK(paint(Tone::title, "Quad", false) == "Quad");
    CHECK(paint(Tone::title, "", true).empty());
    CHECK(paint(Tone::plain, "Quad", true) == "Quad");
    CHECK(paint(Tone::title, "Quad", true) == "\33[1mQuad\33[0m");
}
