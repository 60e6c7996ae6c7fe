#include "store/segment_builder.h"

#include <doctest/doctest.h>

#include <random>

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
    CHECK(builder.tokens() == tokens);
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

}  // namespace ibid
