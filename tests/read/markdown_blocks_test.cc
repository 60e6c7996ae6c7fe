#include "read/markdown_blocks.h"

#include <random>
#include <string>

#include <doctest/doctest.h>

#include "read/scratch_folder.h"
#include "text/utf8.h"

using ibid::markdown_blocks;
using ibid::test::in_words;

TEST_CASE("Markdown becomes blocks") {
    struct Case {
        std::string markdown;
        std::string blocks;
    };
    const Case cases[] = {
        {"", ""},
        {"\n \n", ""},
        {"One\ntwo\n\nthree", "One two / three"},
        // Headings of both styles.
        {"# A\n\n## B ##\nc", "heading1: A / heading2: B / c"},
        {"A\n===\nB\n---\nc", "heading1: A / heading2: B / c"},
        {"####### a", "####### a"},
        {"#hashtag", "#hashtag"},
        {"# *A* [b](c)", "heading1: A b"},
        // Markup is removed, its text stays.
        {"*a* **b** _c_ __d__ `e` ~~f~~", "a b c d e f"},
        {"[text](http://x.example \"t\")", "text"},
        {"[text][1]\n\n[1]: http://x.example", "text"},
        {"<http://x.example>", "http://x.example"},
        {"a\\*b\\*", "a*b*"},
        {"snake_case_word 2*3*4", "snake_case_word 234"},
        {"[not a link]", "[not a link]"},
        {"R&amp;D &mdash; caf&eacute;", "R&D \u2014 caf\u00E9"},
        // A hard line break parts lines that stand for themselves.
        {"**By Ann Lee**  \nMay 2020\\\nSeoul",
         "By Ann Lee / May 2020 / Seoul"},
        // Lists, quotations, code.
        {"- a\n- b\n  c\n\nd", "a / b c / d"},
        {"* a\n\n  second\n* b", "a / second / b"},
        {"- a\n  - b\n    - c\n- d", "a / b / c / d"},
        {"1. a\n2. b", "1. a / 2. b"},
        {"3) a\n3) b", "3. a / 4. b"},
        {"1. a\n\n   second\n2. b", "1. a / second / 2. b"},
        {"> a\n> b\n>\n> c", "a b / c"},
        {"> > a\n\nb", "a / b"},
        {"```c\nint x;\n# no heading\n```\na", "int x; # no heading / a"},
        {"    code *x*\n\na", "code *x* / a"},
        {"***\n\na\n\n---", "a"},
        // Pictures.
        {"![A ship](a.png)", "caption: A ship"},
        {"![](a.png)", ""},
        {"![A ship](a.png \"At sea\")", "caption: At sea / caption: A ship"},
        {"![A ship](a.png \"A ship\")", "caption: A ship"},
        {"See ![a *big* ship](a.png) here.", "See here. / caption: a big ship"},
        {"[![Logo](a.png)](http://x)", "caption: Logo"},
        {"![a ![b](b.png)](a.png)", "caption: a b"},
        {"# ![Logo](a.png)\n\nx", "caption: Logo / x"},
        // Tables, a block each row.
        {"| a | b |\n|---|---|\n| 1 | *2* |\n| 3 |\n", "a | b / 1 | 2 / 3 |"},
        // Raw HTML leaves what stands between its tags.
        {"a<br>b <b>c</b>d &lt;e&gt;", "a b cd <e>"},
        {"<div class=\"x\">\n<p>Words</p><p>more &amp; more</p>\n</div>\n\na",
         "Words more & more / a"},
        {"<!-- not\nshown -->\n\na", "a"},
        {"a < b and c > d", "a < b and c > d"},
        // Footnotes.
        {"a[^1] b\n\n[^1]: See *there*.", "a[1] b / note: [1] See there."},
        {"[^1]: One\n[^b]: Two\n\nc", "note: [1] One / note: [b] Two / c"},
        {"[^1]: One\n    goes on\n\n    second\n\nc",
         "note: [1] One goes on / note: second / c"},
        {"[^1]: One\nlazy\n\nc", "note: [1] One lazy / c"},
        {"a\n[^1]: One\n\nb", "a / note: [1] One / b"},
        {"[^1]: http://x.example/a_b_c", "note: [1] http://x.example/a_b_c"},
        {"[^*]: Star\n\na[^*]", "note: [*] Star / a[*]"},
        {"[^never]: Not referred to", "note: [never] Not referred to"},
        // Not a footnote but, oddly, the definition of a link.
        {"[^a b]: x", ""},
        {"[^]: x", ""},
        {"[^a b]: x y", "[^a b]: x y"},
        {"```\n[^1]: code\n```\n\na", "[1]: code / a"},
        {"[^1]: One\n```\ncode\n```", "note: [1] One / code"},
        // Broken or odd Markdown is text.
        {"**a", "**a"},
        {"[a](", "[a]("},
        {"`a", "`a"},
        {"```\nno end", "no end"},
        {"&nosuch; &", "&nosuch; &"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.markdown);
        CHECK(in_words(markdown_blocks(c.markdown, 1)) == c.blocks);
    }
}

TEST_CASE("blocks know the lines that they began in") {
    const std::string markdown =
        "# A\n\nb\nb\n\n- c\n- d\n\n| e |\n|---|\n| f |\n\n"
        "g[^1]\n[^1]: h\n[^2]: i\n\n    j\n\nk  \nl\n\n"
        "```\nm\n```\n\n![n](x)\n\n&amp;o\n";
    std::string lines;
    for (const ibid::Block& block : markdown_blocks(markdown, 11))
        lines += block.text.substr(block.text.size() - 1) +
                 std::to_string(block.line) + ' ';
    CHECK(lines ==
          "A11 b13 c16 d17 e19 f21 ]23 h24 i25 j27 k29 l30 m33 n36 o38 ");
}

TEST_CASE("hostile Markdown takes linear time and space") {
    const std::size_t size = 400'000;
    const char* const units[] = {
        "[",     "![",      "*a ",      "`",         "<",     "> ",
        "- ",    "[a](",    "*_",       "[^1]: a\n", "[^",    "|a",
        "<!--",  "&#",      "\n",       "a\n",       "# a\n", "1. ",
        "~~~\n", "    a\n", "[a]: b\n", "&amp;"};
    for (const char* unit : units) {
        CAPTURE(unit);
        std::string markdown;
        while (markdown.size() < size) markdown += unit;
        CHECK(markdown_blocks(markdown, 1).size() <= size);
    }
}

TEST_CASE("a table of many columns and short rows is read as text") {
    std::string markdown, rule;
    for (int i = 0; i < 10'000; ++i) {
        markdown += "|a";
        rule += "|-";
    }
    markdown += "\n" + rule + "\n";
    for (int i = 0; i < 10'000; ++i) markdown += "|b\n";
    const std::vector<ibid::Block> blocks = markdown_blocks(markdown, 1);
    std::size_t bytes = 0;
    for (const ibid::Block& block : blocks) bytes += block.text.size();
    CHECK(bytes > 20'000);
    CHECK(bytes < 2 * markdown.size());
}

TEST_CASE("every word of random Markdown is in a block") {
    const char* const pieces[] = {"word", "\n",     "\n\n", " ",      "*",
                                  "_",    "# ",     "- ",   "> ",     "1. ",
                                  "  \n", "\n    ", "---",  "\n===\n"};
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        std::string markdown;
        for (auto left = random() % 60; left > 0; --left)
            markdown += pieces[random() % std::size(pieces)];
        std::size_t wanted = 0, found = 0;
        const auto count = [](const std::string& text) {
            std::size_t words = 0;
            for (std::size_t at = 0; (at = text.find("word", at)) != text.npos;
                 at += 4)
                ++words;
            return words;
        };
        wanted = count(markdown);
        std::size_t line = 0;
        for (const ibid::Block& block : markdown_blocks(markdown, 1)) {
            found += count(block.text);
            CHECK(block.line >= line);
            CHECK(block.text == ibid::fold_space(block.text));
            line = block.line;
        }
        CAPTURE(markdown);
        CHECK(found == wanted);
    }
}
