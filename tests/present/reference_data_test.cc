#include "present/reference_data.h"

#include <doctest/doctest.h>

#include "present/bibtex.h"
#include "present/citation.h"
#include "present/csl_json.h"
#include "present/sample.h"

using namespace ibid;

namespace {

Hit hit_with(std::map<std::string, std::string> csl) {
    Hit hit = sample::hit(5, "text");
    hit.article.csl = std::move(csl);
    return hit;
}

std::string in_words(const std::vector<Name>& names) {
    std::string out;
    for (const Name& name : names)
        out += '[' + name.family + '|' + name.given +
               (name.literal ? "|literal]" : "]");
    return out;
}

}  // namespace

TEST_CASE("names are turned as the entry has them") {
    Article article;
    article.authors = {"Yi Wang", "Editorial Board"};
    article.csl["author"] = "Wang, Yi; Editorial Board";
    CHECK(in_words(authors_of(article)) ==
          "[Wang|Yi][Editorial Board||literal]");
    // Others than the entry's: a table has named them.
    article.authors = {"Ann Lee"};
    CHECK(in_words(authors_of(article)) == "[Lee|Ann]");
    CHECK(in_words(editors_of(article)) == "");
}

TEST_CASE("a citation has what the entry knows") {
    const struct {
        std::map<std::string, std::string> csl;
        std::string citation;
    } rows[] = {
        {{{"volume", "12"}, {"issue", "3"}, {"page", "45-60"}},
         "Ann Lee and Bo Ek, “The Quad after the Summit,” Harbour Review 12, "
         "no. 3, 15 March 2022, pp. 45–60, ¶ 5, https://example.org/quad."},
        {{{"page", "4"}, {"editor", "Roe, Cy; Sea Board"}},
         "Ann Lee and Bo Ek, “The Quad after the Summit,” Harbour Review, ed. "
         "Cy Roe and Sea Board, 15 March 2022, p. 4, ¶ 5, "
         "https://example.org/quad."},
        {{{"publisher", "Sea Press"}, {"publisher-place", "London"}},
         "Ann Lee and Bo Ek, “The Quad after the Summit,” Harbour Review "
         "(London: Sea Press), 15 March 2022, ¶ 5, https://example.org/quad."},
        // The source is the publisher itself.
        {{{"publisher", "Harbour Review"}, {"DOI", "10.1/2"}},
         "Ann Lee and Bo Ek, “The Quad after the Summit,” Harbour Review, 15 "
         "March 2022, ¶ 5, https://example.org/quad."},
    };
    for (const auto& row : rows) {
        const Hit hit = hit_with(row.csl);
        CHECK(to_string(cite(hit.article, hit.passage)) == row.citation);
    }
    Article article;
    article.csl["DOI"] = "10.1/2";
    CHECK(address_of(article) == "https://doi.org/10.1/2");
}

TEST_CASE("bibtex has what the entry knows") {
    CHECK(bibtex({hit_with({{"type", "article-journal"},
                            {"volume", "12"},
                            {"issue", "3"},
                            {"page", "45-60"},
                            {"DOI", "10.1/2_3"},
                            {"editor", "Roe, Cy"}})}) ==
          "@article{lee2022quad,\n"
          "  author = {Lee, Ann and Ek, Bo},\n"
          "  editor = {Roe, Cy},\n"
          "  title = {{The Quad after the Summit}},\n"
          "  journal = {Harbour Review},\n"
          "  pages = {45--60},\n"
          "  volume = {12},\n"
          "  number = {3},\n"
          "  doi = {10.1/2\\_3},\n"
          "  year = {2022},\n"
          "  month = mar,\n"
          "  day = {15},\n"
          "  url = {https://example.org/quad},\n"
          "  annote = {paragraph 5}\n"
          "}\n");
    CHECK(bibtex(
              {hit_with({{"type", "thesis"}, {"publisher", "Harbour Review"}})})
              .find("  school = {Harbour Review},\n") != std::string::npos);
}

TEST_CASE("csl-json has what the entry knows") {
    CHECK(csl_json({hit_with({{"type", "book"},
                              {"publisher", "Harbour Review"},
                              {"editor", "Roe, Cy"}})}) ==
          "[\n  {\n"
          "    \"id\": \"lee2022quad\",\n"
          "    \"type\": \"book\",\n"
          "    \"title\": \"The Quad after the Summit\",\n"
          "    \"author\": [{\"family\": \"Lee\", \"given\": \"Ann\"}, "
          "{\"family\": \"Ek\", \"given\": \"Bo\"}],\n"
          "    \"editor\": [{\"family\": \"Roe\", \"given\": \"Cy\"}],\n"
          "    \"issued\": {\"date-parts\": [[2022, 3, 15]]},\n"
          "    \"publisher\": \"Harbour Review\",\n"
          "    \"URL\": \"https://example.org/quad\",\n"
          "    \"language\": \"en\",\n"
          "    \"note\": \"paragraph 5\"\n"
          "  }\n]\n");
}
