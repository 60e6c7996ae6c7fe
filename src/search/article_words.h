// How common a query's words are among articles: the same question that
// search/plan.h answers for passages.
#pragma once

#include <cstdint>
#include <vector>

#include "search/plan.h"
#include "text/analyzer.h"

namespace ibid {

struct ArticleWords {
    std::vector<double> weights;  // by leaf of the plan
    double mean_length = 0;       // of articles, in words
    // Whether another name of an actor counts as the words that name it do, in
    // part (Leaf::share).
    bool other_names = false;
};

// As common as they are among passages, which costs nothing to know: nearly the
// same order, where it is only a part of the score.
ArticleWords weigh_as_in_passages(const Plan& plan, const Shards& shards);

// Reads all postings of the words.
ArticleWords weigh_in_articles(const Plan& plan, const Shards& shards,
                               Analyzer& analyzer);

}  // namespace ibid
