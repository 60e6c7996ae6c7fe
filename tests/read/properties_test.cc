#include "read/properties.h"

#include <string>

#include <doctest/doctest.h>

#include "read/scratch_folder.h"

using namespace ibid;

namespace {

Properties properties_of(const std::string& elements) {
    return read_properties(
        "<p xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:dcterms='http://purl.org/dc/terms/' "
        "xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'>" +
            elements + "</p>",
        "core.xml");
}

}  // namespace

TEST_CASE("titles and authors that nobody chose") {
    struct Case {
        std::string_view written;
        std::string_view chosen;
    };
    const Case titles[] = {
        {"Tolls of the Strait", "Tolls of the Strait"},
        {"  Tolls\n of ", "Tolls of"},
        {"Microsoft Word - Tolls", "Tolls"},
        {"Microsoft Word - tolls_v3.doc", ""},
        {"Document1", ""},
        {"Untitled", ""},
        {"2023", ""},
        {"", ""},
    };
    for (const Case& c : titles) {
        CAPTURE(c.written);
        CHECK(chosen_title(c.written) == c.chosen);
    }
    const Case authors[] = {
        {"Ann Lee", "Ann Lee"},
        {"User", ""},
        {"user2", ""},
        {"python-docx", ""},
        {" Admin ", ""},
        {"Microsoft Office User", ""},
        {"Владимир", "Владимир"},
        {"", ""},
        {"Useri Dell", "Useri Dell"},
    };
    for (const Case& c : authors) {
        CAPTURE(c.written);
        CHECK(chosen_author(c.written) == c.chosen);
    }
}

TEST_CASE("properties are read from either kind of file") {
    const Properties word = properties_of(
        "<dc:title>Tolls</dc:title><dc:creator>Ann Lee;Bo Ek</dc:creator>"
        "<dcterms:created>2023-03-12T10:00:00Z</dcterms:created>");
    CHECK(word.title == "Tolls");
    CHECK(test::joined(word.authors) == "Ann Lee | Bo Ek");
    CHECK(word.created == "2023-03-12T10:00:00Z");
    const Properties odt = properties_of(
        "<meta:initial-creator>Ann Lee</meta:initial-creator>"
        "<dc:creator>Cy Roy</dc:creator><dc:language>en-GB</dc:language>"
        "<meta:creation-date>2023-03-12</meta:creation-date>");
    CHECK(test::joined(odt.authors) == "Ann Lee");
    CHECK(odt.language == "en-GB");
    CHECK(odt.created == "2023-03-12");
    const Properties made = properties_of(
        "<dc:creator>python-docx</dc:creator>"
        "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created>");
    CHECK(made.authors.empty());
    CHECK(made.created.empty());
}

TEST_CASE("what the text shows goes before who owns the computer") {
    Properties properties{"Tolls", {"Cy Roy"}, "2023-03-12T10:00:00Z", "en-GB"};
    Document bare;
    bare.blocks = blocks_from_text("A strait is a road, and it wants mending.");
    apply_properties(properties, bare);
    CHECK(bare.article.title == "Tolls");
    CHECK(test::joined(bare.article.authors) == "Cy Roy");
    CHECK(to_string(bare.article.date) == "2023-03-12");
    CHECK(bare.article.language == "en");
    CHECK(bare.article.origins["date"] == "created, by the file's properties");

    Document signed_text;
    signed_text.blocks = blocks_from_text(
        "Tolls\n\nBy Ann Lee\n\nPublished: 1 May 2021\n\n"
        "A strait is a road, and a road wants mending every year or two.");
    apply_properties(properties, signed_text);
    CHECK(test::joined(signed_text.article.authors) == "Ann Lee");
    CHECK(to_string(signed_text.article.date) == "2021-05-01");
}
