#include "read/rtf/rtf_text.h"

#include <random>
#include <string>

#include <doctest/doctest.h>

#include "read/rtf/tokens.h"
#include "read/scratch_folder.h"
#include "text/utf8.h"

using namespace ibid;

namespace {

std::string blocks_of(const std::string& rtf) {
    const test::Collected collected = test::collect("a.rtf", rtf);
    if (!collected.failures.empty()) return collected.failures.front();
    return test::in_words(collected.documents.at(0).blocks);
}

}  // namespace

TEST_CASE("what RTF text is made of") {
    const std::string sheet =
        "{\\stylesheet{\\s0 Normal;}{\\s1\\f0\\b heading 1;}"
        "{\\s2 Qu{o}te;}{\\*\\cs3 Title;}}";
    struct Case {
        const char* about;
        std::string rtf;
        std::string blocks;
    };
    const Case cases[] = {
        {"paragraphs", "One.\\par Two.\\par\\par{\\b Thr}ee.",
         "body: One. / body: Two. / body: Three."},
        {"line ends mean nothing", "One\r\n and\n two.", "body: One and two."},
        {"lines", "One.\\line Two.", "body: One. / body: Two."},
        {"signs", "A\\~b\\_c \\{d\\} e\\\\f\\emdash\\ldblquote g\\rdblquote.",
         "body: A b‑c {d} e\\f—“g”."},
        {"bytes", "caf\\'e9s.", "body: cafés."},
        {"a codepage", "\\ansicpg1251 \\'c6\\'f3\\'f0.", "body: Жур."},
        {"a font's",
         "{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}{\\f1 \\'c6}"
         "\\'c6.",
         "body: ЖÆ."},
        {"two bytes a character", "\\ansicpg932 \\'93\\'fa\\'96\\'7b.",
         "body: 日本."},
        {"numbers", "\\u1046?\\u8217's \\uc0\\u1046\\u1047x.",
         "body: Ж’s ЖЗx."},
        {"what stands in for them", "\\uc2\\u1046\\'c6\\'c6\\u-3913??x.",
         "body: Ж\uF0B7x."},
        {"pairs of surrogates", "\\u-10179?\\u-8704?x.", "body: 😀x."},
        {"half a pair", "\\u-8704?x.", "body: \uFFFDx."},
        {"unknown words", "\\nonsense12 A{\\*\\secret b}.", "body: A."},
        {"what is not text",
         "{\\pict 00ff}{\\header H}{\\object{\\*\\objdata 00}{\\result R.}}",
         "body: R."},
        {"binary", "A\\bin3 {}}b.", "body: Ab."},
        {"fields", "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt here}}.",
         "body: here."},
        {"hidden", "A{\\v secret}\\deleted gone\\deleted0 .", "body: A."},
        {"styles", sheet + "\\s1 Why\\par\\pard\\s2 Thus.\\par\\pard So.",
         "title1: Why / body: Thus. / body: So."},
        {"outline", "\\outlinelevel1 Why\\par\\pard So.",
         "heading2: Why / body: So."},
        {"lists",
         "{\\listtext\\pard 1.\\tab}One.\\par{\\listtext \\bullet\\tab}Two.",
         "body: 1. One. / body: Two."},
        {"tables",
         "\\trowd\\intbl A\\cell B\\cell\\row\\intbl C\\cell D\\cell"
         "\\row\\pard E.",
         "body: A | B / body: C | D / body: E."},
        {"a table without its end", "\\intbl A\\cell B\\cell\\pard E.",
         "body: A | B / body: E."},
        {"notes",
         "It ends{\\super\\chftn}{\\footnote\\pard \\chftn  See."
         "\\par There.}, alas.",
         "body: It ends[1], alas. / note: [1] See. / note: There."},
    };
    for (const Case& c : cases) {
        CAPTURE(c.about);
        CHECK(blocks_of("{\\rtf1\\ansi " + c.rtf + "}") == c.blocks);
    }
}

TEST_CASE("properties in RTF") {
    const test::Collected collected = test::collect(
        "a.doc",
        "{\\rtf1{\\info{\\title Tolls}{\\author Ann \\'c5s}{\\operator Bo}"
        "{\\creatim\\yr2023\\mo3\\dy5\\hr4}{\\revtim\\yr2024\\mo1\\dy1}}"
        "It begins and goes on for a while, and then it ends at last.}");
    REQUIRE(collected.documents.size() == 1);
    const Article& article = collected.documents[0].article;
    CHECK(article.title == "Tolls");
    CHECK(test::joined(article.authors) == "Ann Ås");
    CHECK(to_string(article.date) == "2023-03-05");
}

TEST_CASE("RTF that is not whole") {
    CHECK(blocks_of("{\\rtf1 One.\\par Tw") == "body: One. / body: Tw");
    CHECK(blocks_of("{\\rtf1 One.}}}}\\par Two.") == "body: One. / body: Two.");
    CHECK(blocks_of("{\\rtf1 One.\\") == "body: One.");
    CHECK(blocks_of("{\\rtf1 One.\\'") == "body: One.");
    CHECK(blocks_of("{\\rtf1 A\\bin999999999 b") == "body: A");
    CHECK(blocks_of("{\\rtf1 A\\bin-5 b.") == "body: Ab.");
    CHECK(blocks_of("{\\rtf1 A\\u99999999999999 b.") == "body: A.");
    CHECK(blocks_of("One.") == "a.rtf: is no RTF file, whatever its name says");
    CHECK(blocks_of("{\\rtf1 " + std::string(2000, '{')) ==
          "a.rtf: has RTF groups nested deeper than 1000");
}

TEST_CASE("any tokens do no harm") {
    const std::string_view pieces[] = {"{",
                                       "}",
                                       "\\par ",
                                       "\\cell ",
                                       "\\row ",
                                       "\\intbl ",
                                       "\\pard ",
                                       "{\\footnote ",
                                       "\\u-10179 ",
                                       "\\'9",
                                       "\\uc9 ",
                                       "\\s1 ",
                                       "{\\stylesheet ",
                                       "x;",
                                       "{\\info{\\author ",
                                       "\\bin2 ",
                                       "\\*",
                                       "{\\listtext ",
                                       "\\f1 ",
                                       "\\line ",
                                       "\xC3",
                                       "\\u55357 ",
                                       "\\"};
    std::mt19937 random(11);
    for (int run = 0; run < 2000; ++run) {
        std::string rtf = "{\\rtf1";
        for (int i = 0; i < 40; ++i)
            rtf += pieces[random() % std::size(pieces)];
        CAPTURE(rtf);
        Document document;
        BlockWriter writer;
        rtf::RtfText(writer).read(rtf);
        writer.finish(document);
        for (const Block& block : document.blocks)
            CHECK(is_valid_utf8(block.text));
    }
}

TEST_CASE("tokens are the source, and nothing is looked at twice") {
    rtf::Tokens tokens("{\\b1 Hi\\'e9}\r\n\\~");
    using Is = rtf::Token::Is;
    const Is expected[] = {Is::open,  Is::word,   Is::text, Is::byte,
                           Is::close, Is::symbol, Is::end};
    for (const Is is : expected) CHECK(tokens.next().is == is);
    CHECK(tokens.next().is == Is::end);
}
