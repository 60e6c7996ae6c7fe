#include "index/prepare_queue.h"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <random>
#include <stdexcept>
#include <thread>

#include "sample_articles.h"

TEST_SUITE_BEGIN("threads");

namespace ibid {

namespace {

Document numbered(int number, std::size_t bytes = 10) {
    return sample_article(std::to_string(number), "",
                          {std::string(bytes, 'x')});
}

// Takes its time, at random; "bad" articles it refuses.
PreparedArticle slowly(const Document& document) {
    thread_local std::minstd_rand random(std::random_device{}());
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 300));
    if (document.article.title == "bad") throw std::runtime_error("bad");
    PreparedArticle made;
    made.id = document.article.id;
    return made;
}

std::function<Prepare()> slow() {
    return [] {
        return
            [](Document document, std::uint64_t) { return slowly(document); };
    };
}

}  // namespace

TEST_CASE("articles come out in the order in which they went in") {
    PrepareQueue queue(8, slow());
    int in = 0, out = 0;
    while (out < 2000) {
        for (int i = 0; i < 7 && in < 2000; ++i) queue.push(numbered(in++), 0);
        while (const auto article = queue.take(in == 2000))
            CHECK(article->id == std::to_string(out++));
    }
    CHECK(queue.is_empty());
}

TEST_CASE("what preparing throws comes out at the article's place") {
    PrepareQueue queue(4, slow());
    for (int i = 0; i < 50; ++i) {
        Document document = numbered(i);
        if (i % 7 == 3) document.article.title = "bad";
        queue.push(document, 0);
    }
    for (int i = 0; i < 50; ++i)
        if (i % 7 == 3)
            CHECK_THROWS_WITH_AS(queue.take(true), "bad", std::runtime_error);
        else
            CHECK(queue.take(true)->id == std::to_string(i));
    CHECK_FALSE(queue.take(true));
}

TEST_CASE("a queue is full by the bytes of the text in it") {
    PrepareQueue queue(2, slow());
    CHECK_FALSE(queue.is_full());
    constexpr std::size_t megabyte = 1 << 20;
    std::size_t bytes = 0;
    while (!queue.is_full()) {
        queue.push(numbered(0, megabyte / 2), 0);
        bytes += megabyte / 2;
    }
    CHECK(bytes >= megabyte);
    CHECK(bytes <= 16 * megabyte);
    CHECK(queue.take(true));
    CHECK_FALSE(queue.is_full());
    queue.push(numbered(0, 100 * megabyte), 0);  // one is let in at any size
    CHECK(queue.is_full());
    while (queue.take(true)) continue;
    CHECK_FALSE(queue.is_full());
}

TEST_CASE("nothing is waited for that was not asked for") {
    std::atomic<bool> go = false;
    PrepareQueue queue(1, [&] {
        return [&](Document document, std::uint64_t) {
            while (!go) std::this_thread::yield();
            return slowly(document);
        };
    });
    CHECK_FALSE(queue.take(true));
    queue.push(numbered(1), 0);
    CHECK_FALSE(queue.take(false));
    CHECK_FALSE(queue.is_empty());
    go = true;
    CHECK(queue.take(true)->id == "1");
}

TEST_CASE("a queue may go while articles are in it") {
    for (int round = 0; round < 50; ++round) {
        PrepareQueue queue(3, slow());
        for (int i = 0; i < 20; ++i) queue.push(numbered(i), 0);
        if (round % 2 == 0) queue.take(true);
    }
}

TEST_CASE("an article is what one thread alone makes of it") {
    const Annotator annotator(built_in_lexicon());
    PrepareQueue queue(annotator, {});
    Preparer alone(annotator, {});
    std::vector<Document> documents;
    for (int i = 0; i < 40; ++i)
        documents.push_back(sample_article(
            "a" + std::to_string(i), "Title " + std::to_string(i),
            {"China and Japan spoke in " + std::to_string(1980 + i) + ".",
             "# Heading", "More words, " + std::to_string(i) + "."}));
    for (const Document& document : documents) queue.push(document, 5);
    for (const Document& document : documents) {
        const auto article = queue.take(true);
        const PreparedArticle wanted = alone.prepare(document, 5);
        REQUIRE(article);
        CHECK(article->id == wanted.id);
        CHECK(article->runs == wanted.runs);
        CHECK(article->totals.body_tokens == wanted.totals.body_tokens);
        CHECK(article->segment.row.fingerprint == 5);
        CHECK(article->segment.passages.size() == 4);
    }
}

}  // namespace ibid

TEST_SUITE_END();
