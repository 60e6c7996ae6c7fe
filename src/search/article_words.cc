#include "search/article_words.h"

#include <algorithm>
#include <array>

#include "search/article_evidence.h"
#include "search/rank.h"

namespace ibid {

namespace {

// A title is the first passage of its article.
double words_of_titles(const Segment& segment) {
    double words = 0;
    for (std::uint32_t i = 0; i < segment.articles(); ++i) {
        const std::uint32_t row = segment.first_row(i);
        if (segment.passages_of(i) > 0 &&
            static_cast<Kind>(segment.kind()[row]) == Kind::title)
            words += segment.length()[row];
    }
    return words;
}

std::uint32_t articles_with(const Segment& segment, std::string_view stem) {
    const auto term = segment.find_term(Place::text, stem);
    if (!term) return 0;
    const PostingList list = segment.postings(*term);
    std::array<std::uint32_t, PostingList::block_size> rows;
    std::uint32_t articles = 0;
    std::uint32_t end = 0;  // the first row of the next article
    for (std::size_t block = 0; block < list.blocks(); ++block) {
        const std::size_t size = list.decode(block, rows.data(), nullptr);
        for (std::size_t i = 0; i < size; ++i) {
            if (rows[i] < end) continue;
            ++articles;
            end = segment.first_row(segment.article_of()[rows[i]] + 1);
        }
    }
    return articles;
}

// Those that were not removed.
double articles_of(const Plan& plan) {
    double articles = 0;
    for (const SegmentPlan& segment : plan.segments) {
        articles += segment.segment().articles();
        articles -= static_cast<double>(
            std::ranges::count(segment.open->removed_articles, true));
    }
    return articles;
}

// Without their titles.
double mean_body(const Plan& plan, const Shards& shards) {
    double words = 0;
    for (const Shard& shard : shards)
        words += static_cast<double>(shard.totals.body_tokens);
    return words / std::max(articles_of(plan), 1.0);
}

double mean_title(const Plan& plan) {
    double words = 0;
    for (const SegmentPlan& segment : plan.segments)
        words += words_of_titles(segment.segment());
    return words / std::max(articles_of(plan), 1.0);
}

// They are no words of their own.
void leave_out_other_names(const Plan& plan, ArticleWords& words) {
    for (std::size_t i = 0; i < words.weights.size(); ++i)
        if (plan.segments.front().query.leaves[i].is_other_name)
            words.weights[i] = 0;
}

}  // namespace

ArticleWords weigh_as_in_passages(const Plan& plan, const Shards& shards) {
    // To look at every title would take longer than to match.
    constexpr double usual_title = 10;
    ArticleWords found{
        plan.weights,
        mean_body(plan, shards) + article_share(Kind::title) * usual_title};
    // Passages that have the words score as they would if nothing else were
    // looked for; so other names say nothing of their articles.
    leave_out_other_names(plan, found);
    return found;
}

ArticleWords weigh_in_articles(const Plan& plan, const Shards& shards,
                               Analyzer& analyzer) {
    ArticleWords found;
    found.other_names = true;
    found.mean_length =
        mean_body(plan, shards) + article_share(Kind::title) * mean_title(plan);
    const double articles = articles_of(plan);
    for (const Query* leaf : plan.leaves) {
        double weight = 0;
        for (const WordMatch& word : word_matches(*leaf, analyzer)) {
            double with = 0;
            for (const SegmentPlan& segment : plan.segments)
                for (const std::string& stem : word.stems())
                    with += articles_with(segment.segment(), stem);
            // Removed articles may still be among those with it.
            weight += word_weight(std::min(with, articles), articles);
        }
        found.weights.push_back(weight * leaf->weight);
    }
    leave_out_other_names(plan, found);
    return found;
}

}  // namespace ibid
