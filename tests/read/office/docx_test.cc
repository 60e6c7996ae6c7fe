// Word files made here, of a paragraph or two each.
#include <string>

#include <doctest/doctest.h>

#include "read/archive_input.h"
#include "read/scratch_folder.h"
#include "read/zip_file.h"

using namespace ibid;
using test::collect;

namespace {

const std::string head =
    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/"
    "2006/main' xmlns:mc='http://schemas.openxmlformats.org/"
    "markup-compatibility/2006'><w:body>";
const std::string word =
    " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";

std::string document_of(const std::string& body) {
    return head + body + "</w:body></w:document>";
}

std::string run(const std::string& text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

std::string paragraph(const std::string& text,
                      const std::string& properties = "") {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
}

std::string blocks_of(const std::string& body, test::ZipParts others = {}) {
    others.emplace_back("word/document.xml", document_of(body));
    const test::Collected collected = collect("a.docx", test::zip_of(others));
    if (!collected.failures.empty()) return collected.failures.front();
    return test::in_words(collected.documents.at(0).blocks);
}

}  // namespace

TEST_CASE("what a Word file's text is made of") {
    struct Case {
        const char* about;
        std::string body;
        std::string blocks;
    };
    const Case cases[] = {
        {"runs", "<w:p>" + run("Hal") + run("lo there.") + "</w:p>",
         "body: Hallo there."},
        {"white space between tags",
         "<w:p>\n <w:r>\n  <w:t>One.</w:t>\n </w:r>\n</w:p>", "body: One."},
        {"tabs and breaks",
         "<w:p><w:r><w:t>A one,</w:t><w:tab/><w:t>two.</w:t><w:br/>"
         "<w:t>Three.</w:t></w:r></w:p>",
         "body: A one, two. / body: Three."},
        {"a tab stop is no tab",
         paragraph("One.", "<w:tabs><w:tab w:pos='9'/></w:tabs>"),
         "body: One."},
        {"what was deleted",
         "<w:p>" + run("It") +
             "<w:del><w:r><w:delText> was</w:delText></w:r></w:del><w:ins>" +
             run(" is.") + "</w:ins></w:p>",
         "body: It is."},
        {"what is hidden",
         "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not </w:t></w:r>" +
             run("seen.") + "</w:p>",
         "body: seen."},
        {"fields",
         "<w:p><w:r><w:instrText> PAGE </w:instrText></w:r>" + run("12.") +
             "</w:p>",
         "body: 12."},
        {"a drawing and its older twin",
         "<w:p><mc:AlternateContent><mc:Choice>" + paragraph("In a box.") +
             "</mc:Choice><mc:Fallback>" + paragraph("In a box.") +
             "</mc:Fallback></mc:AlternateContent>" + run("Around.") + "</w:p>",
         "body: In a box. / body: Around."},
        {"an outline without styles",
         paragraph("Why", "<w:outlineLvl w:val='1'/>") + paragraph("So."),
         "heading2: Why / body: So."},
        {"a table",
         "<w:tbl><w:tr><w:tc>" + paragraph("A") + "</w:tc><w:tc>" +
             paragraph("B") + "</w:tc></w:tr></w:tbl>",
         "body: A | B"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.about);
        CHECK(blocks_of(c.body) == c.blocks);
    }
}

TEST_CASE("styles, lists and notes are in other parts") {
    const std::string styles =
        "<w:styles" + word +
        "<w:style w:styleId='b1'><w:name w:val='heading 1'/></w:style>"
        "<w:style w:styleId='own'><w:name w:val='House head'/>"
        "<w:basedOn w:val='b1'/></w:style>"
        "<w:style w:styleId='loop'><w:name w:val='x'/>"
        "<w:basedOn w:val='loop'/></w:style></w:styles>";
    const std::string numbering =
        "<w:numbering" + word +
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start "
        "w:val='3'/><w:numFmt w:val='upperRoman'/></w:lvl></w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
        "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride "
        "w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>"
        "</w:numbering>";
    const std::string footnotes =
        "<w:footnotes" + word + "<w:footnote w:id='0'>" + paragraph("-----") +
        "</w:footnote><w:footnote w:id='5'>" + paragraph("See there.") +
        "</w:footnote></w:footnotes>";
    const auto in_style = [](const std::string& id) {
        return "<w:pStyle w:val='" + id + "'/>";
    };
    const auto in_list = [](const std::string& id) {
        return "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='" + id +
               "'/></w:numPr>";
    };
    CHECK(blocks_of(paragraph("Why", in_style("own")) +
                        paragraph("A loop.", in_style("loop")) +
                        paragraph("Three.", in_list("1")) +
                        paragraph("Four.", in_list("1")) +
                        paragraph("One.", in_list("2")) +
                        paragraph("Two.", in_list("1")) +
                        paragraph("None.", in_list("9")) + "<w:p>" +
                        run("It ends") +
                        "<w:r><w:footnoteReference w:id='5'/></w:r></w:p>",
                    {{"word/styles.xml", styles},
                     {"word/numbering.xml", numbering},
                     {"word/footnotes.xml", footnotes}}) ==
          "title1: Why / body: A loop. / body: III. Three. / "
          "body: IV. Four. / body: I. One. / body: II. Two. / body: None. / "
          "body: It ends[1] / note: [1] See there.");
}

TEST_CASE("the text may be in another part") {
    const std::string relations =
        "<R><Relationship Type='http://x/officeDocument' "
        "Target='/word/document2.xml'/></R>";
    const test::Collected collected = collect(
        "a.docx",
        test::zip_of({{"_rels/.rels", relations},
                      {"word/document2.xml", document_of(paragraph("One."))}}));
    REQUIRE(collected.documents.size() == 1);
    CHECK(test::in_words(collected.documents[0].blocks) == "body: One.");
}

TEST_CASE("what is no Word file says so") {
    struct Case {
        std::string name;
        std::string bytes;
        std::string failure;
    };
    const Case cases[] = {
        {"a.docx", "Just words",
         "a.docx: is no Word file, whatever its name says"},
        {"a.docx", "", "a.docx: is no Word file, whatever its name says"},
        {"a.docx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....",
         "a.docx: is encrypted, or in the format of Word before 2007; save it "
         "as .docx, without a password"},
        {"a.docx", test::zip_of({{"xl/workbook.xml", "<a/>"}}),
         "a.docx: is an Office file, but has no text of Word's"},
        {"a.doc", "\xD0\xCF\x11\xE0....",
         "a.doc: is an old Word file, which this version does not read"},
        {"a.xlsx", test::zip_of({{"xl/workbook.xml", "<a/>"}}),
         "a.xlsx: is a spreadsheet file, which this version does not read"},
        {"a.docx",
         test::zip_of({{"word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b 'bb'>"
                        "]><a>&b;</a>"}}),
         "a.docx: declares XML entities of its own, which can blow a small "
         "file up to any size"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.bytes);
        const test::Collected collected = collect(c.name, c.bytes);
        CHECK(test::joined(collected.failures) == c.failure);
    }
}

TEST_CASE("a Word file is known by its content") {
    const std::string bytes =
        test::zip_of({{"word/document.xml", document_of(paragraph("One."))}});
    CHECK(begins_as_docx(bytes));
    for (const char* name : {"a", "a.doc", "a.txt", "a.zip"})
        CHECK(collect(name, bytes).documents.size() == 1);
}
