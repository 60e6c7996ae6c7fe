// Articles at random, segments of them, and what a segment says, as text.
#pragma once

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "store/columns.h"
#include "store/segment_article.h"
#include "text/words.h"

namespace ibid {

struct RandomArticle {
    StoredArticle stored;
    std::vector<Passage> passages;
    std::uint32_t docid = 0;
};

// Few words are frequent, many are rare: ids of one to two bytes.
inline std::string random_words(std::mt19937& random, std::size_t most) {
    static const char* const endings[] = {"", "s", "ing", "ed"};
    std::string text;
    for (std::size_t i = random() % (most + 1); i > 0; --i)
        text += "word" + std::to_string(random() % (1 + random() % 300)) +
                endings[random() % 4] + ' ';
    return text;
}

inline Passage random_passage(std::mt19937& random) {
    Passage passage;
    passage.id = id_text((std::uint64_t{random()} << 28) ^ random());
    passage.kind = static_cast<Kind>(random() % kind_count);
    passage.text = random_words(random, 30);
    for (auto i = random() % 3; i > 0; --i)
        passage.headings.push_back(random_words(random, 3));
    for (auto i = random() % 3; i > 0; --i)
        passage.actors.push_back({"A" + std::to_string(random() % 9), {}});
    for (auto i = random() % 4; i > 0; --i) {
        const int year = 1990 + static_cast<int>(random() % 9);
        const int years = static_cast<int>(random() % 3);
        passage.dates.push_back({{year, 0, 0}, {year + years, 0, 0}, {}});
    }
    return passage;
}

inline RandomArticle random_article(std::mt19937& random, std::uint32_t docid) {
    RandomArticle made;
    made.docid = docid;
    Article& article = made.stored.article;
    article.id = "article " + std::to_string(docid);
    article.path = "path " + std::to_string(random() % 50);
    article.title = random_words(random, 4);
    if (random() % 3 != 0) article.date = {2000 + static_cast<int>(docid % 20)};
    for (auto i = random() % 3; i > 0; --i)
        article.authors.push_back("Author " + std::to_string(random() % 7));
    if (random() % 4 != 0)
        article.source = "Source " + std::to_string(random() % 5);
    if (random() % 4 != 0) article.language = random() % 2 == 0 ? "EN" : "de";
    made.stored.fingerprint = random();
    for (auto i = random() % 6; i > 0; --i)
        made.passages.push_back(random_passage(random));
    return made;
}

// With document ids that ascend, not one by one.
inline std::vector<RandomArticle> random_articles(std::mt19937& random,
                                                  std::size_t size) {
    std::vector<RandomArticle> articles;
    std::uint32_t docid = 1;
    for (std::size_t i = 0; i < size; ++i) {
        articles.push_back(random_article(random, docid));
        docid += 1 + static_cast<std::uint32_t>(random() % 3);
    }
    return articles;
}

inline SegmentArticle segment_article(const RandomArticle& article) {
    SegmentArticleMaker maker(article.stored);
    for (const Passage& passage : article.passages)
        maker.add(passage, tokenize(passage.text));
    SegmentArticle made = maker.take();
    made.row.docid = article.docid;
    return made;
}

inline std::string segment_bytes(const std::vector<RandomArticle>& articles) {
    SegmentBuilder builder;
    for (const RandomArticle& article : articles)
        builder.add(segment_article(article));
    std::string bytes;
    SegmentOutput out(bytes);
    builder.write(out);
    return bytes;
}

}  // namespace ibid
