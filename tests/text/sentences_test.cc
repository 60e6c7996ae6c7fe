#include "text/sentences.h"

#include <string>

#include <doctest/doctest.h>

#include "random_text.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// The sentences with " | " between them.
std::string sentences_of(std::string_view text) {
    std::string out;
    for (const Span span : sentences(text)) {
        if (!out.empty()) out += " | ";
        out += text.substr(span.start, span.end - span.start);
    }
    return out;
}

}  // namespace

TEST_CASE("sentences") {
    // One text a row: the cuts are marked, and everything else must be whole.
    const std::string_view rows[] = {
        "",
        "No stop at all",
        "One stop.",
        "Talks began. | They failed.",
        "Why? | Nobody knows! | Really?! | Yes.",
        // abbreviations
        "Mr. Kim met Gen. Brown at 5 p.m. in the U.S. Embassy.",
        "Dr. No and Sen. Will Smith came. | They left.",
        "Talks, e.g. Those of May, i.e. The first ones, failed.",
        "China vs. India, cf. Ladakh.",
        "See No. 5 and pp. 12 ff. and vol. 3. | Then stop.",
        "He said no. | Then he left.",
        "This is art. | It stays.",
        "See vol. IV and vol. I, and no. V of it. | He said no. | I left.",
        "He said no. | Clara left. | He said no. | Icy it was.",
        "No.5 was sunk. | Fig. 7 shows it.",
        "It came on Jan. 5. | It left on Feb. 6.",
        "It came in Jan. | The ship left.",
        "Daewoo Co. Ltd. President Lee sold Acme Inc. | The firm is small.",
        "Missiles, ships, etc. | Russia has them.",
        "Missiles, ships, etc. were sold.",
        "Lee et al. Found it.",
        // initials
        "In the U.S. the talks went on.",
        "In the U.S. President Lee spoke.",
        "They met in the U.S. | The talks failed.",
        "They met at 5 p.m. | However, nobody spoke.",
        "J. F. Dulles met É. Zola and Т. Шевченко.",
        "The U.S. A. Smith knew is gone.",
        "He has a Ph.D. | She has none.",
        "Plan B. | They had no other.",
        "He read ibid.org. | Then he slept.",
        // numbers
        "Growth was 3.5 percent. | It fell.",
        "It was 1950. | Nobody knew.",
        "1. The first point. | 2. The second.",
        "A. The letter. | B. Another.",
        "It cost 5. | 3 people paid.",
        // what goes on in lower case
        "\"Why?\" he asked. | \"Why not?\" | She left.",
        "“Stop!” – she said. | He stopped.",
        "So it was... and so it is. | Fine.",
        "Wait… | What?",
        "Wait… for it.",
        "He said . . . that it ended. . . . | Then he left.",
        "Yahoo!, a firm, fell.",
        // what stays with the sentence
        "“They left.” | Nobody saw it.",
        "“They left.”[1] | Nobody saw it.[2][3] | Nobody.",
        "They left.[citation needed] | Nobody saw it.",
        "(They left.) | Nobody saw it.",
        "They left.12 | Nobody saw “it.”3 | Nobody.",
        "They left.¹ | Nobody* saw it.* | Nobody.",
        "'They left.' | «Nobody saw it.» | Nobody.",
        // no white space, no cut
        "Read www.example.org/a.b today.",
        "They left.Nobody saw it.",
        "They left.1234 Nobody",
        // scripts
        "Он ушёл. | Никто не видел.",
        "هل ذهب؟ | نعم.",
        "वह गया। | ठीक है।",
    };
    for (const std::string_view row : rows) {
        CAPTURE(row);
        std::string text(row);
        for (std::size_t at; (at = text.find("| ")) != std::string::npos;)
            text.erase(at, 2);
        CHECK(sentences_of(text) == row);
    }
}

TEST_CASE("ideographic stops need no space") {
    CHECK(sentences_of("会談は終わった。次は春だ。") ==
          "会談は終わった。 | 次は春だ。");
    CHECK(sentences_of("「終わった。」次は？春！") ==
          "「終わった。」 | 次は？ | 春！");
}

TEST_CASE("spans leave out the white space around them") {
    const std::string_view text = "  One.\u00A0 \n Two \t";
    CHECK(sentences(text) == std::vector<Span>{{2, 6}, {11, 14}});
    CHECK(sentences(" \n ").empty());
}

TEST_CASE("sentences cover all but white space, in order") {
    RandomText random(7);
    for (int round = 0; round < 50'000; ++round) {
        const std::string text = random.either();
        CAPTURE(text);
        std::uint32_t end = 0;
        std::string between;
        for (const Span span : sentences(text)) {
            REQUIRE(span.start >= end);
            REQUIRE(span.start < span.end);
            between += text.substr(end, span.start - end);
            end = span.end;
            const CodePoint first = code_point_at(text, span.start);
            REQUIRE_FALSE(is_space(first.value));
        }
        between += text.substr(end);
        for (std::size_t at = 0; at < between.size();) {
            const CodePoint c = code_point_at(between, at);
            REQUIRE(is_space(c.value));
            at += c.length;
        }
    }
}

TEST_CASE("hostile texts take linear time") {
    constexpr std::size_t size = 2'000'000;
    for (const std::string_view piece :
         {".", "?", ". ", ".)", ".(", ". (", ".[", ".[1]", ".1", ". a", " ",
          "\"", ". \"", "。", "U.S. ", "\xFF", "a"}) {
        CAPTURE(piece);
        std::string text = "a";
        while (text.size() < size) text += piece;
        CHECK(!sentences(text).empty());
    }
}

}  // namespace ibid
