#include "store/segment_builder.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include "random_articles.h"
#include "said.h"

namespace ibid {

TEST_CASE("a builder knows how much it holds") {
    std::mt19937 random(21);
    SegmentBuilder builder;
    CHECK(builder.articles() == 0);
    std::size_t rows = 0, tokens = 0;
    for (const RandomArticle& article : random_articles(random, 20)) {
        builder.add(segment_article(article));
        rows += article.passages.size();
        for (const Passage& passage : article.passages)
            tokens += tokenize(passage.text).size();
    }
    CHECK(builder.articles() == 20);
    CHECK(builder.rows() == rows);
    CHECK(builder.bytes() > tokens * sizeof(std::uint32_t));
    CHECK(builder.bytes() < tokens * 8 + rows * 200 + 20 * 300);
}

TEST_CASE("articles without text count by what is held of them") {
    SegmentBuilder builder;
    SegmentArticle article;
    article.key.assign(1000, 'k');
    for (int i = 1; i <= 10; ++i) {
        builder.add(article);
        CHECK(builder.bytes() >= i * (sizeof(ArticleRow) + 1000));
    }
    CHECK(builder.bytes() < 10 * 1200);
}

TEST_CASE("the same articles make the same bytes and the same id") {
    std::mt19937 random(22);
    const auto articles = random_articles(random, 30);
    SegmentBuilder builder;
    for (const RandomArticle& article : articles)
        builder.add(segment_article(article));
    std::string first, second;
    SegmentOutput one(first), two(second);
    CHECK(builder.write(one) == builder.write(two));
    CHECK(first == second);
    CHECK(segment_bytes(articles) == first);
}

// The numbers in which an article counts its words are its own.
TEST_CASE("words of an article that nothing uses change no passage") {
    std::mt19937 random(23);
    const RandomArticle article = random_article(random, 1);
    SegmentArticle plain = segment_article(article);
    SegmentArticle shifted;
    shifted = segment_article(article);
    shifted.words = Numbering();
    shifted.words.number("unused");
    for (const std::string_view word : plain.words.strings())
        shifted.words.number(word);
    const auto shift = [](std::vector<std::uint32_t>& words) {
        for (std::uint32_t& word : words) ++word;
    };
    shift(shifted.title);
    for (SegmentPassage& passage : shifted.passages) {
        shift(passage.words);
        shift(passage.headings);
    }
    const auto said = [](const SegmentArticle& made) {
        SegmentBuilder builder;
        builder.add(made);
        std::string bytes;
        SegmentOutput out(bytes);
        builder.write(out);
        return all_said(bytes);
    };
    CHECK(said(plain) == said(shifted));
}

TEST_CASE("an actor's postings are the passages that name it") {
    std::mt19937 random(24);
    const auto articles = random_articles(random, 60);
    const std::string bytes = segment_bytes(articles);
    const Segment segment(bytes);
    std::map<std::string, std::vector<Posting>> wanted;
    std::uint32_t row = 0;
    for (const RandomArticle& article : articles)
        for (const Passage& passage : article.passages) {
            std::set<std::string> actors;
            for (const ActorMention& one : passage.actors)
                actors.insert(one.actor);
            for (const std::string& actor : actors)
                wanted[actor].push_back({row, 1});
            ++row;
        }
    REQUIRE(wanted.size() == 9);
    for (const auto& [actor, postings] : wanted) {
        const auto term = segment.find_term(Place::actor, actor);
        REQUIRE(term);
        CHECK(read_postings(segment.postings(*term)) == postings);
    }
    CHECK_FALSE(segment.find_term(Place::actor, "A9"));
}

}  // namespace ibid
