#include "document/boilerplate.h"

#include <doctest/doctest.h>

#include <string>

#include "document/boilerplate_phrases.h"
#include "document/recognised.h"
#include "document/shape.h"

using namespace ibid;

TEST_CASE("lines that say what they are") {
    struct Row {
        std::string line;
        bool debris;
    };
    const Row rows[] = {
        {"Share", true},
        {"SHARE", true},
        {"Share:", true},
        {"» Share", true},
        {"Share this article", true},
        {"Share Article", true},
        {"Tweet", true},
        {"Print", true},
        {"Republish Article", true},
        {"Read more", true},
        {"Read more...", true},
        {"Read more below.", true},
        {"Read more articles by this author", true},
        {"Similar Posts", true},
        {"READ ALSO: Who owns the cranes?", true},
        {"Never miss an issue: we write once a month.", true},
        {"Sign up and have the next one sent to you", true},
        {"Tell us what you read...", true},
        {"Found an error? Write to the editors.", true},
        {"Did you find a mistake in it? We pay for each.", true},
        {"HOME > PORTS > CRANES", true},
        {"Share: Facebook | X | Print", true},
        {"4 min read", true},
        {"This page can also be read in: Norsk Suomi", true},
        {"Related articles", true},
        {"You may also like", true},
        {"This post is also available in: Deutsch Norsk", true},
        {"Leave a Reply", true},
        {"Leave a Reply Cancel reply", true},
        {"Your email address will not be published. Required fields are "
         "marked *",
         true},
        {"3 comments on “Why the quay stays closed”", true},
        {"12 Comments", true},
        {"Subscribe to our newsletter", true},
        {"Sign up for our weekly letter about ports", true},
        {"Stay informed about our latest", true},
        {"I’m interested in...", true},
        {"Creative Commons License", true},
        {"This article presents the views of the author and not those of the "
         "Harbour Institute.",
         true},
        {"The views expressed in this article are the author's own.", true},
        {"© 2024 Harbour Institute", true},
        {"Copyright © 2024 Harbour Institute", true},
        {"Harbour Institute. All rights reserved.", true},
        {"Harbour Institute 2024. All Rights Reserved. Registered in Oslo.",
         true},
        {"Privacy Policy", true},
        {"We use cookies to make this page better for you.", true},
        {"facebook twitter linkedin", true},
        {"linkedin facebook rss twitter facebook-blank rss-blank", true},
        {"Facebook | Twitter | Email", true},
        {"WhatsApp", true},
        {"Skip to content", true},
        {"Paylaş", true},
        {"Benzer Yazılar", true},
        {"Teilen", true},
        {"Partager cet article", true},
        {"Tous droits réservés", true},
        {"Artículos relacionados", true},
        {"Читайте также: порт закрыт", true},
        {"관련기사", true},
        {"相关文章", true},
        // Text that only begins or looks alike.
        {"Shared waters", false},
        {"Tagged crates stood on the quay.", false},
        {"Topics were few.", false},
        {"Mistakes were found in the list.", false},
        {"Share prices fell in Oslo on Monday.", false},
        {"Printing costs rose.", false},
        {"Related problems came up in the river port as well.", false},
        {"Read more than they wrote, the clerks of the council did in "
         "those years of waiting.",
         false},
        {"Comment", false},
        {"Comments on the draft were sent on Monday.", false},
        {"3 commentators wrote about the quay.", false},
        {"Telegram", false},
        {"X", false},
        {"X-4372", false},
        {"Email", false},
        {"Twitter was used by the crews to find a berth.", false},
        {"The rights reserved to the council are few.", false},
        {"Subscribers wait.", false},
        {"Newsletters went out.", false},
        {"The quay is closed.", false},
        {"", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        Document document;
        document.blocks = blocks_from_text(
            paragraphs({"Title of it", harbour, row.line, cranes}));
        recognise_structure(document);
        const bool found = document.blocks.size() == 4 &&
                           document.blocks[2].kind == Kind::boilerplate;
        CHECK(found == row.debris);
    }
}

TEST_CASE("long paragraphs need strong evidence") {
    const std::string tail(harbour);
    for (const std::string opening :
         {"Share this. ", "Read more. ", "Subscribe to our letter. ",
          "Leave a comment. ", "All rights reserved, they said. "}) {
        CAPTURE(opening);
        const Document document =
            recognised(paragraphs({"Title of it", opening + tail, cranes}));
        CHECK(document.blocks[1].kind == Kind::body);
    }
    // A disclaimer says by itself that it is none of the text.
    const Document document = recognised(paragraphs(
        {"Title of it", harbour,
         "The views expressed in this article are those of the author alone "
         "and do not reflect the views of the Harbour Institute, of its board "
         "or of those who pay for its work; nor is the Institute liable for "
         "any error of fact in it, for any loss that a reader may suffer who "
         "acts upon it, or for the pages to which it leads, which were not "
         "checked."}));
    CHECK(document.blocks[2].kind == Kind::boilerplate);
}

TEST_CASE("what follows the end of a page is debris too") {
    const Document document = recognised(paragraphs(
        {"Why the quay stays closed", harbour, cranes, river, "Share Article",
         "The Tide", "Work of the best writers about ports.",
         "About ports since 1980"}));
    CHECK(kinds(document) ==
          "title body body body boilerplate boilerplate boilerplate "
          "boilerplate");
}

TEST_CASE("tags are debris below the text only") {
    for (const char* line : {"Tags: quay, cranes", "Filed under: Ports"}) {
        CAPTURE(line);
        const Document below = recognised(
            paragraphs({"Why the quay stays closed", harbour, cranes, line}));
        CHECK(kinds(below) == "title body body boilerplate");
        const Document above = recognised(
            paragraphs({"Why the quay stays closed", line, harbour, cranes}));
        CHECK(above.blocks[1].kind != Kind::boilerplate);
        // Where no paragraph is long, nothing tells which is which.
        const Document brief =
            recognised(paragraphs({"Why the quay stays closed", line}));
        CHECK(brief.blocks[1].kind != Kind::boilerplate);
    }
}

TEST_CASE("a button above or within the text ends nothing") {
    const Document document =
        recognised(paragraphs({"Why the quay stays closed", "Share Article",
                               harbour, cranes, "Share Article", river}));
    CHECK(kinds(document) == "title boilerplate body body boilerplate body");
}

TEST_CASE("a button amid text in short paragraphs ends nothing") {
    const char* line =
        "The harbour master said that the quay would be opened again soon.";
    const Document document = recognised(
        paragraphs({"Why the quay stays closed", line, line, line, line, line,
                    line, "Share Article", line, line, line, line, line}));
    for (std::size_t i = 8; i < document.blocks.size(); ++i)
        CHECK(document.blocks[i].kind != Kind::boilerplate);
}

TEST_CASE("boilerplate_phrase prefers the longer phrase") {
    const auto words = [](std::string_view text) {
        const Shape shape = shape_of(text);
        const auto* phrase = boilerplate_phrase(shape.folded, shape.words);
        return phrase ? std::string(phrase->words) : std::string();
    };
    CHECK(words("Share article") == "share article");
    CHECK(words("Share") == "share");
    CHECK(words("Read more articles by Ann Lee") == "read more articles by");
    CHECK(words("Shar") == "");
    CHECK(words("") == "");
    CHECK(words("***") == "");
}
