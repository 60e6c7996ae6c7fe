#include "store/article_record.h"

#include <doctest/doctest.h>

#include <random>

#include <ibid/error.h>

#include "document/passages.h"

namespace ibid {

namespace {

StoredArticle some_article() {
    StoredArticle stored;
    stored.article = {"a/b.txt",
                      "Talks resume",
                      {"Ann Lee", "Bo Ek"},
                      {2022, 3, 0},
                      "The Gazette",
                      "https://example.org/1",
                      "en",
                      "a/b.txt",
                      {{"authors", "line 2"}},
                      {{"type", "book"}, {"ISBN", "978"}}};
    stored.fingerprint = 0xFEDCBA9876543210u;
    return stored;
}

Passage some_passage() {
    Passage passage;
    passage.id = "0123456789ab";
    passage.kind = Kind::note;
    passage.number = 2;
    passage.part = 1;
    passage.headings = {"First", "Second"};
    passage.text = "Pyongyang and Seoul spoke in 2018, and in the 1990s.";
    passage.actors = {{"PRK", {0, 9}, true, "", Through::place},
                      {"envoy", {14, 19}, false, ""},
                      {"KOR", {14, 19}, true, "", Through::leader, "envoy"}};
    passage.dates = {{{2018, 0, 0}, {2018, 0, 0}, {29, 33}},
                     {{1990, 0, 0}, {1999, 12, 31}, {46, 51}}};
    passage.page = "12–13";
    return passage;
}

std::vector<Passage> read_back(const std::vector<std::string>& runs) {
    const ArticleRecord record = unpack_record(runs.at(0));
    std::vector<Passage> passages;
    CHECK(record.run_passages.size() == runs.size() - 1);
    for (std::size_t i = 1; i < runs.size(); ++i) {
        const Run run = cut_run(runs[i]);
        CHECK(run.passages.size() == record.run_passages.at(i - 1));
        for (std::size_t at = 0; at < run.passages.size(); ++at)
            passages.push_back(
                unpack_passage(run, at, record.stored.article.id));
    }
    CHECK(passages.size() == record.stored.passages);
    return passages;
}

bool equal(const Passage& a, const Passage& b) {
    return a.id == b.id && a.kind == b.kind && a.number == b.number &&
           a.part == b.part && a.headings == b.headings && a.text == b.text &&
           a.actors == b.actors && a.dates == b.dates && a.page == b.page;
}

}  // namespace

TEST_CASE("an article comes back as it was") {
    const StoredArticle stored = some_article();
    const auto runs = pack_runs(stored, {some_passage()});
    REQUIRE(runs.size() == 2);
    const ArticleRecord record = unpack_record(runs[0]);
    const Article& back = record.stored.article;
    CHECK(back.id == stored.article.id);
    CHECK(back.title == stored.article.title);
    CHECK(back.authors == stored.article.authors);
    CHECK(back.date == stored.article.date);
    CHECK(back.source == stored.article.source);
    CHECK(back.url == stored.article.url);
    CHECK(back.language == stored.article.language);
    CHECK(back.path == stored.article.path);
    CHECK(back.origins == stored.article.origins);
    CHECK(back.csl == stored.article.csl);
    CHECK(record.stored.fingerprint == stored.fingerprint);
    CHECK(record.stored.passages == 1);
}

TEST_CASE("passages come back as they were") {
    const Passage plain;
    Passage other = some_passage();
    other.actors = {{"CHN", {0, 4'000'000'000}, false, ""}};
    const std::vector<Passage> passages{some_passage(), plain, other};
    const auto back = read_back(pack_runs(some_article(), passages));
    REQUIRE(back.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) CHECK(equal(back[i], passages[i]));
    CHECK(read_back(pack_runs(some_article(), {})).empty());
}

// Mentions mostly ascend; nothing says that they must.
TEST_CASE("spans in any order come back") {
    Passage passage = some_passage();
    passage.actors = {{"A", {9, 12}}, {"B", {0, 3}}, {"A", {9, 9}}};
    passage.dates = {{{2018, 1, 2}, {2018, 1, 3}, {40, 44}},
                     {{1, 1, 1}, {9999, 12, 31}, {0, 4}}};
    const auto back = read_back(pack_runs(some_article(), {passage}));
    CHECK(equal(back.at(0), passage));
}

TEST_CASE("a long article takes several runs, none of them long") {
    std::vector<Passage> passages;
    for (std::uint32_t i = 0; i < 300; ++i) {
        passages.push_back(some_passage());
        passages.back().number = i;
        passages.back().text = std::string(i % 50 == 7 ? 60'000 : 400, 'x');
    }
    const auto runs = pack_runs(some_article(), passages);
    CHECK(runs.size() > 10);
    for (const std::string& run : runs) CHECK(run.size() < 80'000);
    const auto back = read_back(runs);
    REQUIRE(back.size() == passages.size());
    for (std::size_t i = 0; i < back.size(); ++i)
        CHECK(equal(back[i], passages[i]));
}

TEST_CASE("an id that is made of the text is not stored") {
    const StoredArticle stored = some_article();
    const std::string& article = stored.article.id;
    std::vector<Passage> passages;
    for (std::uint32_t i = 1; i <= 9; ++i) {
        passages.push_back(some_passage());
        passages.back().id = passage_id(article, passages.back().text, i);
    }
    passages.push_back(some_passage());
    const auto runs = pack_runs(stored, passages);
    const auto holds = [&](const Passage& passage) {
        return runs[1].find(passage.id) != std::string::npos;
    };
    CHECK_FALSE(holds(passages[0]));
    CHECK_FALSE(holds(passages[1]));
    CHECK(holds(passages.back()));
    const auto back = read_back(runs);
    REQUIRE(back.size() == passages.size());
    for (std::size_t i = 0; i < back.size(); ++i)
        CHECK(equal(back[i], passages[i]));
}

TEST_CASE("a record cut anywhere is an error") {
    const std::string record = pack_runs(some_article(), {})[0];
    for (std::size_t cut = 0; cut < record.size(); ++cut)
        CHECK_THROWS_AS(unpack_record(record.substr(0, cut)), Error);
}

TEST_CASE("damaged runs are read or refused, never read past") {
    std::mt19937 random(5);
    const auto runs =
        pack_runs(some_article(), {some_passage(), Passage(), some_passage()});
    for (int round = 0; round < 4000; ++round) {
        const bool in_record = round % 4 == 0;
        std::string bytes = runs[in_record ? 0 : 1];
        bytes.resize(random() % (bytes.size() + 1));
        for (auto i = random() % 3; i > 0 && !bytes.empty(); --i)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        try {
            if (in_record) {
                const ArticleRecord record = unpack_record(bytes);
                CHECK(record.stored.article.date.month <= 12);
                continue;
            }
            const Run run = cut_run(bytes);
            for (std::size_t i = 0; i < run.passages.size(); ++i) {
                const Passage passage = unpack_passage(run, i, "a/b.txt");
                CHECK(static_cast<int>(passage.kind) < kind_count);
                for (const DateMention& mention : passage.dates) {
                    CHECK(mention.from.year <= 9999);
                    CHECK(mention.from.month <= 12);
                    CHECK(mention.to.day <= 31);
                }
            }
        } catch (const Error&) {
        }
    }
}

}  // namespace ibid
