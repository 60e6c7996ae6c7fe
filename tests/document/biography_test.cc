#include "document/biography.h"

#include <doctest/doctest.h>

#include <string>

#include "document/author_names.h"
#include "document/recognised.h"

using namespace ibid;

namespace {

struct End {
    std::string kinds;  // of what follows the three paragraphs
    std::string authors;
};

End end_of(std::initializer_list<std::string_view> blocks,
           const Article& known = {}) {
    const Document document = recognised(
        paragraphs({"Why the quay stays closed", harbour, cranes, river}) +
            paragraphs(blocks),
        known);
    const std::string all = kinds(document);
    const std::string_view text = "title body body body ";
    REQUIRE(all.starts_with(text));
    return {all.substr(text.size()), authors(document)};
}

}  // namespace

TEST_CASE("biographies below the text") {
    struct Row {
        std::initializer_list<std::string_view> blocks;
        std::string kinds;
        std::string authors;
    };
    const Row rows[] = {
        // A name line and what is said below it
        {{"photograph of Ann Lee", "Ann Lee",
          "Doctoral candidate, Harbour University",
          "Ann's work is about ports and those who live beside them.",
          "She holds a degree in shipping.",
          "In 2020, she was sent abroad for a year.",
          "Since 2021, Ann has written for The Tide.", "She tweets @annlee",
          "Share Article"},
         "biography biography biography biography biography biography "
         "biography biography boilerplate",
         "Ann Lee"},
        // The biography spells the name, not the line in capitals.
        {{"Özge GÜNEŞ", "Özge GÜNEŞ",
          "Özge Güneş graduated from Harbour University in 2021 and is a "
          "research assistant there."},
         "biography biography biography",
         "Özge Güneş"},
        {{"About the author", "Ann Lee is a lecturer at Harbour University."},
         "biography biography",
         "Ann Lee"},
        {{"*About the authors:",
          "- Ann Lee is a lecturer at Harbour University.",
          "- Bo Ek is Associate Fellow at the Port Institute.",
          "- The authors are members of the Harbour Society.",
          "- The authors met in Oslo."},
         "biography biography biography biography biography",
         "Ann Lee; Bo Ek"},
        // As the last words of the page
        {{"Ann Lee is a lecturer at Harbour University."},
         "biography",
         "Ann Lee"},
        {{"Dr. Ann Lee teaches history as a professor in Oslo."},
         "biography",
         "Ann Lee"},
        {{"The author is a lecturer at Harbour University."}, "biography", ""},
        // Not about the author
        {{"Ann Lee was appointed director of the port in 1950."}, "body", ""},
        {{"Ann Lee said that a professor had warned the council."}, "body", ""},
        {{"Ann Lee is a woman of few words."}, "body", ""},
        {{"Port Closures",
          "Port closures are a matter of research, and many of them are never "
          "explained to anyone."},
         "heading body",
         ""},
        {{"Ann Lee is a lecturer at Harbour University.",
          "The council will meet again in the spring."},
         "body body",
         ""},
        // A name over the text about someone is a heading.
        {{"Ann Lee",
          "Ann Lee was the professor who had warned the council of the storm.",
          cranes},
         "heading body body",
         ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.kinds);
        const End end = end_of(row.blocks);
        CHECK(end.kinds == row.kinds);
        CHECK(end.authors == row.authors);
    }
}

TEST_CASE("a by-line names the authors, the biography adds none") {
    const Document document = recognised(
        paragraphs({"Why the quay stays closed", "By Ann Lee", harbour, cranes,
                    river, "Lee is a lecturer at Harbour University.",
                    "Bo Ek is a fellow of the same institute."}));
    CHECK(kinds(document) == "title byline body body body biography body");
    CHECK(authors(document) == "Ann Lee");
}

TEST_CASE("known authors are left alone") {
    Article known;
    known.authors = {"A. Lee"};
    const End end =
        end_of({"About the author", "Ann Lee is a lecturer."}, known);
    CHECK(end.kinds == "biography biography");
    CHECK(end.authors == "A. Lee");
}

TEST_CASE("a region of biography ends where the text goes on") {
    const End end =
        end_of({"About the author", "Ann Lee is a lecturer in Oslo.",
                "The council will meet again in the spring of next year."});
    CHECK(end.kinds == "biography biography body");
}

TEST_CASE("the middle of an article holds no biography") {
    const Document document = recognised(
        paragraphs({"Why the quay stays closed", harbour, "About the author",
                    "Ann Lee is a lecturer at Harbour University.", cranes,
                    river, harbour, cranes, river}));
    CHECK(authors(document) == "");
    CHECK(document.blocks[3].kind == Kind::body);
}

TEST_CASE("AuthorNames") {
    AuthorNames names;
    CHECK(names.empty());
    CHECK_FALSE(names.opens("ann lee is"));
    names.know("Özge Lee");
    CHECK_FALSE(names.empty());
    CHECK(names.opens("ozge lee is a fellow"));
    CHECK(names.opens("ozge's work"));
    CHECK(names.opens("lee, a fellow"));
    CHECK(names.opens("lee"));
    CHECK_FALSE(names.opens("leeds is a town"));
    CHECK_FALSE(names.opens("dr ozge"));
    CHECK(names.mentioned_in("in 2020, ozge went"));
    CHECK(names.mentioned_in("then they left"));
    CHECK(names.mentioned_in("her work"));
    CHECK_FALSE(names.mentioned_in("the others stayed"));
    CHECK(says_he_or_she("(she) left"));
    CHECK_FALSE(says_he_or_she("the sheet"));
    CHECK(tells_role("is a professor."));
    CHECK_FALSE(tells_role("is a profession"));
}
