// OpenDocument texts made here, of a paragraph or two each.
#include <string>

#include <doctest/doctest.h>

#include "read/scratch_folder.h"
#include "read/zip_file.h"

using namespace ibid;

namespace {

const std::string names =
    " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
    " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
    " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
    " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'";

const std::string styles =
    "<office:automatic-styles>"
    "<style:style style:name='P1' style:family='paragraph' "
    "style:parent-style-name='Quotations'/>"
    "<style:style style:name='P2' style:family='paragraph' "
    "style:parent-style-name='P3'/>"
    "<style:style style:name='P3' style:family='paragraph' "
    "style:parent-style-name='Caption'/>"
    "<style:style style:name='P4' style:family='paragraph' "
    "style:parent-style-name='P4'/>"
    "<text:list-style style:name='L1'><text:list-level-style-number "
    "text:level='1' style:num-format='1'/><text:list-level-style-number "
    "text:level='2' style:num-format='a'/></text:list-style>"
    "</office:automatic-styles>";

std::string blocks_of(const std::string& body, test::ZipParts others = {}) {
    others.emplace_back("content.xml", "<office:document-content" + names +
                                           ">" + styles +
                                           "<office:body><office:text>" + body +
                                           "</office:text></office:body>"
                                           "</office:document-content>");
    const test::Collected collected =
        test::collect("a.odt", test::zip_of(others));
    if (!collected.failures.empty()) return collected.failures.front();
    return test::in_words(collected.documents.at(0).blocks);
}

std::string item(const std::string& text, const std::string& inner = "") {
    return "<text:list-item><text:p>" + text + "</text:p>" + inner +
           "</text:list-item>";
}

std::string list(const std::string& items, const std::string& more = "") {
    return "<text:list text:style-name='L1'" + more + ">" + items +
           "</text:list>";
}

}  // namespace

TEST_CASE("what an OpenDocument text is made of") {
    struct Case {
        const char* about;
        std::string body;
        std::string blocks;
    };
    const Case cases[] = {
        {"spans and spaces",
         "<text:p>Hal<text:span>lo</text:span><text:s text:c='3'/>there"
         "<text:tab/>you.</text:p>",
         "body: Hallo there you."},
        {"white space between tags",
         "\n <text:p>One.</text:p>\n <text:p>Two.</text:p>\n",
         "body: One. / body: Two."},
        {"lines", "<text:p>One.<text:line-break/>Two.</text:p>",
         "body: One. / body: Two."},
        {"headings",
         "<text:h text:outline-level='2'>Why</text:h><text:p>So.</text:p>",
         "heading2: Why / body: So."},
        {"a heading of no level",
         "<text:h text:outline-level='-4'>Why</text:h>", "title1: Why"},
        {"styles through styles",
         "<text:p text:style-name='P1'>Thus he</text:p>"
         "<text:p text:style-name='P2'>A lamp</text:p>"
         "<text:p text:style-name='P4'>A loop.</text:p>",
         "body: Thus he / caption: A lamp / body: A loop."},
        {"notes",
         "<text:p>It ends<text:note><text:note-citation>*</text:note-citation>"
         "<text:note-body><text:p>See there.</text:p></text:note-body>"
         "</text:note>, alas.</text:p>",
         "body: It ends[1], alas. / note: [1] See there."},
        {"what was deleted, and what was remarked",
         "<text:tracked-changes><text:changed-region><text:deletion><text:p>"
         "Gone.</text:p></text:deletion></text:changed-region>"
         "</text:tracked-changes><text:p>Here<office:annotation><text:p>Sure?"
         "</text:p></office:annotation>.</text:p>",
         "body: Here."},
        {"a table",
         "<table:table><table:table-row><table:table-cell><text:p>A</text:p>"
         "</table:table-cell><table:table-cell "
         "table:number-columns-repeated='9999999'><text:p>B</text:p>"
         "</table:table-cell></table:table-row></table:table>",
         "body: A | B"},
        {"a box",
         "<text:p><draw:frame><draw:text-box>\n<text:p>In it.</text:p>\n"
         "</draw:text-box></draw:frame>Around.</text:p>",
         "body: In it. / body: Around."},
        {"lists",
         list(item("One.", list(item("Inner.") + item("Other.")))) +
             list(item("Two."), " text:continue-numbering='true'") +
             list(item("Anew.")),
         "body: 1. One. / body: a. Inner. / body: b. Other. / body: 2. Two. / "
         "body: 1. Anew."},
    };
    for (const Case& c : cases) {
        CAPTURE(c.about);
        CHECK(blocks_of(c.body) == c.blocks);
    }
}

TEST_CASE("an encrypted OpenDocument text says so") {
    CHECK(
        blocks_of("<text:p>One.</text:p>",
                  {{"META-INF/manifest.xml", "<manifest:encryption-data/>"}}) ==
        "a.odt: is encrypted with a password; save it again without one");
}

TEST_CASE("an OpenDocument text is known by its content") {
    const test::ZipParts parts = {
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"content.xml",
         "<office:body" + names + "><text:p>One.</text:p></office:body>"}};
    const std::string bytes = test::zip_of(parts, false);
    CHECK(test::collect("a", bytes).documents.size() == 1);
    CHECK(test::collect("a.zip", bytes).documents.size() == 1);
    CHECK(test::collect("a.odt", test::zip_of({{"x", ""}})).failures.at(0) ==
          "a.odt: lacks its part content.xml");
}
