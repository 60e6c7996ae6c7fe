// Books made here, of a chapter or two.
#include <string>

#include <doctest/doctest.h>

#include "read/epub/chapter.h"
#include "read/epub/package.h"
#include "read/read_error.h"
#include "read/scratch_folder.h"
#include "read/zip_file.h"

using namespace ibid;

namespace {

const std::string container =
    "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
    "<rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";

std::string package(const std::string& metadata,
                    const std::string& second = "two.xhtml") {
    return "<package xmlns='http://www.idpf.org/2007/opf' "
           "xmlns:dc='http://purl.org/dc/elements/1.1/' "
           "xmlns:opf='http://www.idpf.org/2007/opf'><metadata>" +
           metadata +
           "</metadata><manifest>"
           "<item id='b' href='" +
           second +
           "' media-type='application/xhtml+xml'/>"
           "<item id='a' href='text/one%201.xhtml' "
           "media-type='application/xhtml+xml'/>"
           "<item id='n' href='nav.xhtml' properties='nav' "
           "media-type='application/xhtml+xml'/>"
           "<item id='p' href='p.png' media-type='image/png'/></manifest>"
           "<spine><itemref idref='n'/><itemref idref='a'/>"
           "<itemref idref='b'/><itemref idref='b'/><itemref idref='x'/>"
           "</spine></package>";
}

test::Collected book(const std::string& opf, test::ZipParts more = {}) {
    test::ZipParts parts = {
        {"mimetype", "application/epub+zip"},
        {"META-INF/container.xml", container},
        {"OEBPS/book.opf", opf},
        {"OEBPS/nav.xhtml", "<p>Contents</p>"},
        {"OEBPS/two.xhtml", "<html><h1>Two</h1><p>The end.</p></html>"},
        {"OEBPS/text/one 1.xhtml",
         "<?xml version='1.0' encoding='utf-8'?><html><head><title/></head>"
         "<body><h1>One</h1><p>It <a id='p7'/>begins<a href='../n.xhtml#n1' "
         "epub:type='noteref'>1</a>.</p></body></html>"}};
    parts.insert(parts.end(), more.begin(), more.end());
    return test::collect("a.epub", test::zip_of(parts));
}

}  // namespace

TEST_CASE("a book is read in the order of its spine") {
    const test::Collected collected = book(package(
        "<dc:title>Tolls</dc:title><dc:creator id='c1'>Ann Lee</dc:creator>"
        "<dc:creator opf:role='ill'>Bo Ek</dc:creator>"
        "<dc:creator id='c3'>Cy Roy</dc:creator>"
        "<meta refines='#c1' property='role'>aut</meta>"
        "<meta refines='#c3' property='role'>trl</meta>"
        "<dc:date opf:event='modification'>2024-01-01</dc:date>"
        "<dc:date opf:event='publication'>2023-03</dc:date>"
        "<dc:publisher>Quay Press</dc:publisher>"
        "<dc:language>en-US</dc:language>"));
    REQUIRE(collected.documents.size() == 1);
    const Document& document = collected.documents[0];
    CHECK(test::in_words(document.blocks) ==
          "heading1: One / body: It begins[1]. / heading1: Two / "
          "body: The end.");
    CHECK(document.article.title == "Tolls");
    CHECK(test::joined(document.article.authors) == "Ann Lee");
    CHECK(to_string(document.article.date) == "2023-03");
    CHECK(document.article.source == "Quay Press");
    CHECK(document.article.language == "en");
    CHECK(document.article.origins.at("title") == "book's package");
}

TEST_CASE("books that cannot be read say why") {
    const std::string locked =
        "<e xmlns:x='http://www.w3.org/2001/04/xmlenc#'>"
        "<x:CipherReference URI='OEBPS/two.xhtml'/></e>";
    struct Case {
        const char* about;
        std::string opf;
        test::ZipParts more;
        std::string failure;
    };
    const Case cases[] = {
        {"a path out of it",
         package("", "../../secret.xhtml"),
         {},
         "a.epub: refers to a part outside of its archive"},
        {"locked",
         package(""),
         {{"META-INF/encryption.xml", locked}},
         "a.epub: is a book with copy protection; only the publisher's own "
         "program can read it"},
        {"no chapters",
         "<package xmlns='http://www.idpf.org/2007/opf'><spine/></package>",
         {},
         "a.epub: is a book without any chapters of text"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.about);
        CHECK(test::joined(book(c.opf, c.more).failures) == c.failure);
    }
    const test::Collected lacking = book(package("", "three.xhtml"));
    CHECK(test::joined(lacking.documents.at(0).remarks) ==
          "lacks its chapter OEBPS/three.xhtml");
}

TEST_CASE("references within a book") {
    struct Case {
        std::string_view from;
        std::string_view reference;
        std::string_view part;
    };
    const Case cases[] = {
        {"", "book.opf", "book.opf"},
        {"OEBPS/book.opf", "ch1.xhtml", "OEBPS/ch1.xhtml"},
        {"OEBPS/book.opf", "./a/../ch1.xhtml#top", "OEBPS/ch1.xhtml"},
        {"OEBPS/book.opf", "../ch%201.xhtml", "ch 1.xhtml"},
        {"OEBPS/book.opf", "/ch1.xhtml", "ch1.xhtml"},
        {"OEBPS/book.opf", "100%.xhtml", "OEBPS/100%.xhtml"},
        {"a/b/c.opf", "../../d", "d"},
        {"a.opf", "", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.reference);
        CHECK(epub::resolve(c.from, c.reference) == c.part);
    }
    CHECK_THROWS_AS(epub::resolve("a.opf", "../b"), ReadError);
    CHECK_THROWS_AS(epub::resolve("a.opf", "%2e%2e/b"), ReadError);
}

TEST_CASE("tags that end themselves") {
    struct Case {
        std::string_view xhtml;
        std::string_view html;
    };
    const Case cases[] = {
        {"<a id='x'/>b", "<a id='x'></a>b"},
        {"<title/><p>b", "<title></title><p>b"},
        {"<br/><img src='x' />", "<br/><img src='x' />"},
        {"<p>a</p>", "<p>a</p>"},
        {"a < b <!-- <a/> -->", "a < b <!-- <a></a> -->"},
        {"<a", "<a"},
        {"", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.xhtml);
        CHECK(epub::open_empty_tags(c.xhtml) == c.html);
    }
}

TEST_CASE("notes, ways back and lists of contents in a chapter") {
    struct Case {
        std::string_view html;
        std::string_view blocks;
    };
    const Case cases[] = {
        {"<p>A.</p><aside epub:type='footnote'><p>1 See.</p></aside>",
         "A. / note: 1 See."},
        {"<section role='doc-endnotes'><p>1 See.<a role='doc-backlink' "
         "href='#r'>back</a></p></section>",
         "note: 1 See."},
        {"<nav><a href='x'>One</a></nav><p>A.</p>", "A."},
        {"<p>A<sup><a href='n.xhtml#n'>2</a></sup>.</p>", "A[2]."},
        {"<p>10<sup>2</sup></p>", "102"},
        {"<ol type='i' start='4'><li>A.<li>B.</ol>", "iv. A. / v. B."},
        {"<p>March 1917</p><p>A.</p>", "March 1917 / A."},
    };
    for (const Case& c : cases) {
        CAPTURE(c.html);
        CHECK(test::in_words(epub::read_chapter(std::string(c.html))) ==
              c.blocks);
    }
}
