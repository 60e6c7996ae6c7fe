#include "present/excerpt.h"

#include <random>

#include <doctest/doctest.h>

#include "present/sample.h"
#include "text/utf8.h"

using namespace ibid;

namespace {

std::string shown(std::string_view text, std::vector<std::string_view> words,
                  std::size_t columns) {
    const Span span =
        excerpt(text, sample::spans_of(text, std::move(words)), columns);
    return std::string(text.substr(span.start, span.end - span.start));
}

constexpr std::string_view speech =
    "The envoy spoke first. China vetoed the draft. Nobody was surprised. "
    "New sanctions were vetoed again in May. The hall was empty by then.";

}  // namespace

TEST_CASE("excerpt keeps the sentences with most different words") {
    struct Case {
        std::vector<std::string_view> words;
        std::size_t columns;
        std::string_view part;
    };
    const Case cases[] = {
        {{"envoy"}, 1000, speech},
        {{"envoy"}, 30, "The envoy spoke first."},
        {{"China"}, 30, "China vetoed the draft."},
        // Neighbouring sentences come along while there is room.
        {{"China"}, 50, "The envoy spoke first. China vetoed the draft."},
        {{"China", "sanctions"},
         90,
         "China vetoed the draft. Nobody was surprised. New sanctions were "
         "vetoed again in May."},
        // No room for both: two words in a sentence beat one.
        {{"envoy", "sanctions", "May"},
         45,
         "New sanctions were vetoed again in May."},
        // Nothing highlighted: the beginning.
        {{}, 50, "The envoy spoke first. China vetoed the draft."},
    };
    for (const Case& c : cases) {
        CAPTURE(c.part);
        CHECK(shown(speech, c.words, c.columns) == c.part);
    }
}

TEST_CASE("excerpt cuts a sentence that is too long at words") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "word" + std::to_string(i) + ' ';
    text += "end";
    const std::string part = shown(text, {"word50"}, 40);
    CHECK(part == "word49 word50 word51 word52 word53");
    CHECK(shown(text, {}, 12) == "word0 word1");
    CHECK(shown(text, {"word0"}, 12) == "word0 word1");
    CHECK(shown(text, {"end"}, 12) == "end");
    // No space anywhere.
    CHECK(shown(std::string(500, 'x'), {}, 12) == "xxxxxxxxxxxx");
}

TEST_CASE("excerpt fits and holds a highlight, whatever the text") {
    std::mt19937 random(3);
    const std::string_view pieces[] = {"Quad ", "veto ",  "北京",   ". ", "of ",
                                       "é",     "Talks ", ". The ", "— "};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        std::vector<Span> highlights;
        for (auto n = 1 + random() % 60; n > 0; --n) {
            const std::string_view piece = pieces[random() % std::size(pieces)];
            const auto at = static_cast<std::uint32_t>(text.size());
            text += piece;
            if (piece == "veto " && random() % 4 == 0)
                highlights.push_back({at, at + 4});
        }
        const std::size_t columns = 8 + random() % 60;
        const Span part = excerpt(text, highlights, columns);
        CAPTURE(text);
        CAPTURE(columns);
        CHECK(part.start <= part.end);
        CHECK(part.end <= text.size());
        const std::string shown =
            text.substr(part.start, part.end - part.start);
        CHECK(is_valid_utf8(shown));
        CHECK(display_width(shown) <= columns);
        bool holds_one = highlights.empty();
        for (const Span& span : highlights)
            holds_one |= span.start >= part.start && span.end <= part.end;
        CHECK(holds_one);
    }
}
