#include "store/article_store.h"

#include <doctest/doctest.h>

#include <random>

#include <ibid/error.h>

#include "random_articles.h"
#include "text/compress.h"

namespace ibid {

namespace {

// A database in memory, of articles 1, 2, 3 ...
struct Store {
    Xapian::WritableDatabase database{"", Xapian::DB_BACKEND_INMEMORY};

    void add(const RandomArticle& article) {
        Compressor compressor(read_dictionary(database));
        std::vector<std::string> runs;
        for (const std::string& run :
             pack_runs(article.stored, article.passages))
            runs.push_back(compressor.compress(run));
        write_article(database, article.stored.article.id, runs);
    }
};

RandomArticle long_article(std::mt19937& random) {
    RandomArticle article = random_article(random, 77);
    for (int i = 0; i < 400; ++i)
        article.passages.push_back(random_passage(random));
    return article;
}

std::vector<std::string> texts(const std::vector<Passage>& passages) {
    std::vector<std::string> all;
    for (const Passage& passage : passages) all.push_back(passage.text);
    return all;
}

}  // namespace

TEST_CASE("articles are read whole and in part") {
    std::mt19937 random(41);
    std::vector<RandomArticle> articles = random_articles(random, 10);
    articles.push_back(long_article(random));
    Store store;
    for (const RandomArticle& article : articles) store.add(article);
    ArticleReader reader(store.database);
    for (std::uint32_t docid = 1; docid <= articles.size(); ++docid) {
        const RandomArticle& wanted = articles[docid - 1];
        const StoredArticle stored = reader.article(docid);
        CHECK(stored.article.id == wanted.stored.article.id);
        CHECK(stored.passages == wanted.passages.size());
        const auto all = reader.passages(docid);
        REQUIRE(all.size() == wanted.passages.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            CHECK(all[i].text == wanted.passages[i].text);
    }
}

TEST_CASE("passages are read in any order") {
    std::mt19937 random(42);
    const RandomArticle article = long_article(random);
    const RandomArticle other = random_article(random, 5);
    Store store;
    store.add(article);
    store.add(other);
    ArticleReader reader(store.database);
    for (int round = 0; round < 200; ++round) {
        const auto at =
            static_cast<std::uint32_t>(random() % article.passages.size());
        CHECK(reader.passage(1, at).id == article.passages[at].id);
        if (random() % 5 == 0)
            CHECK(reader.article(2).article.id == other.stored.article.id);
    }
    const auto size = static_cast<std::uint32_t>(article.passages.size());
    CHECK_THROWS_AS(reader.passage(1, size), Error);
    CHECK(reader.passage(1, size - 1).id == article.passages.back().id);
}

TEST_CASE("an article is found by its id, whatever that is") {
    std::mt19937 random(43);
    Store store;
    std::vector<std::string> ids{"a",
                                 "A",
                                 std::string(3000, 'p') + "1",
                                 std::string(3000, 'p') + "2",
                                 "\xff\x01",
                                 std::string("a\0b", 3)};
    for (const std::string& id : ids) {
        RandomArticle article = random_article(random, 1);
        article.stored.article.id = id;
        store.add(article);
    }
    for (std::uint32_t i = 0; i < ids.size(); ++i)
        CHECK(find_article(store.database, ids[i]) == i + 1);
    CHECK_FALSE(find_article(store.database, "b"));
    CHECK_FALSE(find_article(store.database, ""));
}

TEST_CASE("a dictionary goes with the index") {
    std::mt19937 random(44);
    std::vector<std::string> texts;
    for (int i = 0; i < 500; ++i) texts.push_back(random_words(random, 300));
    Store store;
    CHECK(read_dictionary(store.database).empty());
    const RandomArticle article = long_article(random);
    store.add(article);
    write_dictionary(store.database, train_dictionary(texts));
    CHECK_FALSE(read_dictionary(store.database).empty());
    store.add(article);
    ArticleReader reader(store.database);
    // What was compressed before it was there has no need of it.
    for (const std::uint32_t docid : {1, 2})
        CHECK(reader.passages(docid).size() == article.passages.size());
}

TEST_CASE("damaged frames are errors, and leave the reader of use") {
    std::mt19937 random(45);
    const RandomArticle good = long_article(random);
    Store store;
    store.add(good);
    std::vector<std::string> bundles;
    for (std::uint32_t i = 0; !read_bundle(store.database, 1, i).empty(); ++i)
        bundles.push_back(read_bundle(store.database, 1, i));
    REQUIRE(bundles.size() > 2);
    ArticleReader reader(store.database);
    std::size_t refused = 0;
    bool same = true;  // where nothing was refused
    for (std::size_t at = 0; at < bundles.size(); ++at)
        for (int round = 0; round < 20; ++round) {
            std::vector<std::string> damaged = bundles;
            std::string& frame = damaged[at];
            if (round % 2 == 0)
                frame.resize(random() % frame.size());
            else
                // A bit of byte 4 means nothing to any decoder.
                frame[5 + random() % (frame.size() - 5)] ^=
                    static_cast<char>(1 << random() % 8);
            const std::uint32_t docid =
                write_article(store.database, "damaged", {"", damaged[0]});
            for (std::uint32_t i = 1; i < damaged.size(); ++i)
                write_bundle(store.database, docid, i, damaged[i]);
            ArticleReader fresh(store.database);
            // Some bits of a frame mean nothing.
            try {
                same = same &&
                       texts(fresh.passages(docid)) == texts(good.passages);
            } catch (const Error&) {
                ++refused;
            }
            CHECK(fresh.passages(1).size() == good.passages.size());
        }
    CHECK(same);
    CHECK(refused > 19 * bundles.size());
    CHECK(reader.passage(1, 0).id == good.passages[0].id);
}

TEST_CASE("nothing of a removed article is left") {
    std::mt19937 random(47);
    Store store;
    store.add(long_article(random));
    store.add(random_article(random, 3));
    remove_article(store.database, 1);
    CHECK(store.database.get_doccount() == 1);
    for (std::uint32_t bundle = 0; bundle < 9; ++bundle)
        CHECK(read_bundle(store.database, 1, bundle).empty());
    CHECK_NOTHROW(ArticleReader(store.database).passages(2));
}

TEST_CASE("a missing bundle is an error") {
    std::mt19937 random(46);
    Store store;
    store.add(long_article(random));
    std::uint32_t last = 0;
    while (!read_bundle(store.database, 1, last + 1).empty()) ++last;
    write_bundle(store.database, 1, last, "");
    ArticleReader reader(store.database);
    CHECK_NOTHROW(reader.passage(1, 0));
    CHECK_THROWS_AS(reader.passages(1), Error);
}

}  // namespace ibid
