// What an article says as a whole -> a part of its passages' scores, and the
// order of the articles.
//
// A passage's score is its own BM25 and, with less weight, that of its article:
// where two say the same, the one from the article on the matter is wanted.
//
// An article's score is nearly its own BM25 (search/article_evidence.h), and a
// small part that of its best passage, so that of two articles on the matter
// the one that can be quoted comes first.
#pragma once

#include <cstddef>
#include <vector>

#include "search/matcher.h"
#include "search/plan.h"

namespace ibid {

// What the article's BM25 weighs in the score of a passage, and a passage's in
// that of its article.
inline constexpr double article_part_of_passage = 0.4;
inline constexpr double passage_part_of_article = 0.15;

// So many of the best passages are ranked with their articles' evidence.
inline constexpr std::size_t ranked_with_articles = 50;

// `matches` are that many of the best, or all, of what the plan matches.
void add_article_evidence(std::vector<Match>& matches, const Plan& plan,
                          const Shards& shards);

// One match of each article, the best. `matches` are all that the query has;
// `score` becomes the article's.
std::vector<Match> rank_articles(std::vector<Match> matches, const Query& query,
                                 const Shards& shards, Analyzer& analyzer);

}  // namespace ibid
