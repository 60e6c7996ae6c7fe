#include "store/record.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

namespace ibid {

namespace {

ArticleRecord some_article() {
    ArticleRecord record;
    record.article = {"a/b.txt", "Talks resume",  {"Ann Lee", "Bo Ek"},
                      {2022, 3, 0}, "The Gazette", "https://example.org/1",
                      "en",         "a/b.txt",     {{"authors", "line 2"}}};
    record.fingerprint = "f00d";
    record.passages = 3;
    return record;
}

PassageRecord some_passage() {
    PassageRecord record;
    Passage& passage = record.passage;
    passage.id = "0123456789ab";
    passage.kind = Kind::note;
    passage.number = 2;
    passage.part = 1;
    passage.headings = {"First", "Second"};
    passage.text = "Pyongyang spoke in 2018.";
    passage.actors = {{"PRK", {0, 9}, true, ""}};
    passage.dates = {{{2018, 0, 0}, {2018, 0, 0}, {19, 23}}};
    record.tokens = 4;
    record.offset = 7;
    return record;
}

}  // namespace

TEST_CASE("an article comes back as it was") {
    const ArticleRecord record = some_article();
    const std::string bytes = pack(record);
    CHECK(is_article(bytes));
    const ArticleRecord back = unpack_article(bytes);
    CHECK(back.article.id == record.article.id);
    CHECK(back.article.title == record.article.title);
    CHECK(back.article.authors == record.article.authors);
    CHECK(back.article.date == record.article.date);
    CHECK(back.article.source == record.article.source);
    CHECK(back.article.url == record.article.url);
    CHECK(back.article.language == record.article.language);
    CHECK(back.article.path == record.article.path);
    CHECK(back.article.origins == record.article.origins);
    CHECK(back.fingerprint == record.fingerprint);
    CHECK(back.passages == record.passages);
}

TEST_CASE("a passage comes back as it was") {
    const PassageRecord record = some_passage();
    const std::string bytes = pack(record);
    CHECK_FALSE(is_article(bytes));
    const PassageRecord back = unpack_passage(bytes);
    CHECK(back.passage.id == record.passage.id);
    CHECK(back.passage.kind == record.passage.kind);
    CHECK(back.passage.number == record.passage.number);
    CHECK(back.passage.part == record.passage.part);
    CHECK(back.passage.headings == record.passage.headings);
    CHECK(back.passage.text == record.passage.text);
    CHECK(back.passage.actors == record.passage.actors);
    CHECK(back.passage.dates == record.passage.dates);
    CHECK(back.tokens == record.tokens);
    CHECK(back.offset == record.offset);
}

TEST_CASE("bytes cut anywhere are an error") {
    const std::string article = pack(some_article());
    for (std::size_t size = 0; size < article.size(); ++size)
        CHECK_THROWS_AS(unpack_article(article.substr(0, size)), Error);
    const std::string passage = pack(some_passage());
    for (std::size_t size = 0; size < passage.size(); ++size)
        CHECK_THROWS_AS(unpack_passage(passage.substr(0, size)), Error);
}

TEST_CASE("one kind of record is not taken for the other") {
    CHECK_THROWS_AS(unpack_passage(pack(some_article())), Error);
    CHECK_THROWS_AS(unpack_article(pack(some_passage())), Error);
}

TEST_CASE("a kind that does not exist is an error") {
    std::string bytes = pack(some_passage());
    bytes[14] = 99;  // tag, length of the id, the id, then the kind
    CHECK_THROWS_AS(unpack_passage(bytes), Error);
}

}  // namespace ibid
