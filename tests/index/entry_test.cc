#include "index/entry.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("an entry holds what can be asked for") {
    Article article;
    article.id = "a";
    article.title = "Asian NATO";
    article.authors = {"Zeki Gülten"};
    article.source = "East Asia Forum";
    article.language = "en";
    article.date = {2022, 3, 0};
    Passage passage;
    passage.id = "0123456789ab";
    passage.number = 4;
    passage.headings = {"Vetoes"};
    passage.text = "China vetoed vetoes.";
    passage.actors = {{"CHN", {0, 5}, false, ""}};

    Analyzer analyzer;
    CHECK(entry_line(article, passage, analyzer) ==
          "body 4 (3 words): china veto:2 actor:CHN author:\"zeki gulten\" "
          "heading:veto lang:\"en\" source:\"east asia forum\" "
          "title:asian title:nato");
}

TEST_CASE("a part of a paragraph says which") {
    Article article;
    Passage passage;
    passage.kind = Kind::note;
    passage.number = 2;
    passage.part = 3;
    Analyzer analyzer;
    CHECK(entry_line(article, passage, analyzer) == "note 2.3 (0 words):");
}

}  // namespace ibid
