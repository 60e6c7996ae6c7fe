#include "index/entry.h"

#include <doctest/doctest.h>

#include "store/record.h"

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
    const Entry entry = EntryMaker(article, analyzer).make(passage, 4);
    CHECK(to_string(entry, passage) ==
          "body 4 (3 words): Azeki gulten Len Q0123456789ab Sasian Snato "
          "XACHN XHveto XKbody XSeast asia forum china veto:2");
    CHECK(entry.first_day == 20220301);
    CHECK(entry.last_day == 20220331);
    CHECK(unpack_passage(entry.data).offset == 4);
    CHECK(unpack_passage(entry.data).tokens == 3);
}

TEST_CASE("a part of a paragraph says which") {
    Article article;
    Passage passage;
    passage.kind = Kind::note;
    passage.number = 2;
    passage.part = 3;
    Analyzer analyzer;
    const Entry entry = EntryMaker(article, analyzer).make(passage, 1);
    CHECK(to_string(entry, passage).starts_with("note 2.3 (0 words):"));
}

}  // namespace ibid
