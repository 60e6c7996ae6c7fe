#include "document/structure.h"

#include <doctest/doctest.h>

#include <chrono>
#include <random>
#include <string>

#include "document/recognised.h"
#include "text/utf8.h"

using namespace ibid;

TEST_CASE("a page with everything") {
    const Document document = recognised(paragraphs(
        {"Why the quay stays closed",
         "Paylaş",
         "By ANN LEE",
         "Published: 3 March 2023",
         "The mayor at the quay on Friday, June 2, 2022. (Photo by B. Ek)",
         harbour,
         "The cranes",
         cranes,
         "The maker asked to be paid before the first of the cranes left the "
         "yard, which the council refused to do",
         "The mayor told the council this:[1]",
         "“We shall wait.”",
         river,
         "The views expressed here are the author’s own.",
         "[1] The Tide, 4 March 2022.",
         "Ann Lee",
         "Ann Lee is a lecturer at Harbour University. She writes on ports.",
         "Source: This article was published by Harbour Review",
         "Share Article",
         "The Tide",
         "© 2024 The Tide",
         "facebook twitter"}));
    CHECK(kinds(document) ==
          "title boilerplate byline byline caption body heading body "
          "pull-quote body body body boilerplate note biography biography "
          "byline boilerplate boilerplate boilerplate boilerplate");
    const Article& article = document.article;
    CHECK(article.title == "Why the quay stays closed");
    CHECK(authors(document) == "Ann Lee");
    CHECK(article.date == Date{2023, 3, 3});
    CHECK(article.source == "Harbour Review");
    CHECK(article.origins.size() == 4);
}

TEST_CASE("numbered paragraphs of a telegram stay body") {
    Article known;
    known.title = "Telegram to the Harbour Office";
    known.authors = {"Ann Lee"};
    const Document document = recognised(
        paragraphs({"Oslo, March 3, 1952.",
                    "1. The quay was closed on Monday after the storm.",
                    "2. The council met and heard the harbour master.",
                    "3. [2 lines missing] The makers ask to be paid.",
                    "4. Comment: The Office should share this with the maker.",
                    "Lee"}),
        known);
    CHECK(kinds(document) == "byline body body body body body");
    CHECK(document.article.date == Date{1952, 3, 3});
}

TEST_CASE("a page without paragraphs is harmless") {
    CHECK(kinds(recognised("")) == "");
    CHECK(kinds(recognised("Share")) == "boilerplate");
    CHECK(kinds(recognised("Hm.")) == "body");
    Document empty;
    empty.blocks.resize(3);
    recognise_structure(empty);
    for (const Block& block : empty.blocks) CHECK(block.kind.has_value());
}

TEST_CASE("a block's kind is kept when the format gives it") {
    std::mt19937 random(23);
    for (int round = 0; round < 100; ++round) {
        Document document;
        document.blocks = blocks_from_text(paragraphs(
            {"Share Article", harbour, "Conclusion", "[1] Same page.",
             "By Ann Lee", cranes, "© 2024", "Photo: Ann Lee"}));
        std::vector<std::optional<Kind>> given;
        for (Block& block : document.blocks) {
            if (random() % 2 == 0)
                block.kind = static_cast<Kind>(random() % kind_count);
            given.push_back(block.kind);
        }
        recognise_structure(document);
        for (std::size_t i = 0; i < given.size(); ++i) {
            REQUIRE(document.blocks[i].kind.has_value());
            // A heading that bears the title is the one exception.
            if (given[i] && given[i] != Kind::heading)
                CHECK(document.blocks[i].kind == given[i]);
        }
    }
}

namespace {

// Lines that some recogniser or other looks for, and text between them.
std::string random_page(std::mt19937& random) {
    const std::string_view lines[] = {
        harbour,
        cranes,
        river,
        "By Ann Lee",
        "Ann Lee",
        "3 March 2023",
        "Share Article",
        "[1]",
        "[2] Same page.",
        "1. [1]",
        "About the author",
        "Notes",
        "03:05",
        "Photo: A",
        "Source: The Tide",
        "Conclusion",
        "The quay said:",
        "“Wait.”",
        "She is a professor.",
        "OSLO — ",
        "Ann Lee is a fellow.",
        "facebook twitter",
        "\xFF\xC3",
        "*",
        "—",
        "李",
        "the maker asked to be paid before the first of them left the yard"};
    std::string page;
    for (std::size_t i = random() % 25; i > 0; --i) {
        page += lines[random() % std::size(lines)];
        page += random() % 3 == 0 ? "\n" : "\n\n";
    }
    return page;
}

}  // namespace

TEST_CASE("every block gets a kind, no text changes, twice is once") {
    std::mt19937 random(29);
    for (int round = 0; round < 400; ++round) {
        Document document;
        document.blocks = blocks_from_text(random_page(random));
        const std::vector<Block> before = document.blocks;
        recognise_structure(document);
        REQUIRE(document.blocks.size() == before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            CHECK(document.blocks[i].kind.has_value());
            CHECK(document.blocks[i].text == before[i].text);
            CHECK(document.blocks[i].line == before[i].line);
        }
        Document again = document;
        recognise_structure(again);
        CHECK(kinds(again) == kinds(document));
        CHECK(again.article.title == document.article.title);
        CHECK(again.article.date == document.article.date);
    }
}

TEST_CASE("broken bytes in blocks are repaired and remarked upon") {
    Document document;
    document.blocks.resize(2);
    document.blocks[0].text = "Why the quay \xFF stays closed";
    document.blocks[1].text = harbour;
    recognise_structure(document);
    CHECK(is_valid_utf8(document.blocks[0].text));
    CHECK(document.remarks.size() == 1);
}

TEST_CASE("hostile pages take time in proportion to their size") {
    const auto seconds = [](const std::string& text) {
        const auto begin = std::chrono::steady_clock::now();
        recognised(text);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() -
                                             begin)
            .count();
    };
    std::string lines;
    std::string quotes;
    std::string notes;
    for (int i = 0; i < 150000; ++i) {
        lines += "X\n";
        quotes += "The quay of the town of the quay of the town of the quay\n";
        notes += "[1]\n[2] Ann Lee\n";
    }
    std::string long_line(2000000, 'x');
    std::string brackets(500000, '[');
    // Seconds where a quadratic step would take minutes.
    for (const std::string& text :
         {lines, quotes, notes, long_line, brackets, quotes + long_line})
        CHECK(seconds(text) < 20);
}
