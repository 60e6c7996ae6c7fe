#include "search/article_rank.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <tuple>

#include "search/adjacency.h"
#include "search/article_evidence.h"

namespace ibid {

namespace {

constexpr double article_part = 1 - passage_part_of_article;
// Of the best article passages', so that of the article's words that stand
// side by side there.
constexpr double adjacency_part = 0.3;
// So many articles are asked for their neighbouring words.
constexpr std::size_t reranked = 200;

auto article_of(const Match& match) {
    return std::tuple(match.id.shard, match.id.segment, match.article);
}

double passage_score(const Match& match) {
    return match.score - match.adjacency;
}

// The best passage of each article, by article. A title is the best of what
// nothing else of its article matches.
std::vector<Match> best_of_each(std::vector<Match> matches,
                                const Shards& shards) {
    const auto is_title = [&](const Match& match) {
        return static_cast<Kind>(
                   segment_of(shards, match.id).kind()[match.id.row]) ==
               Kind::title;
    };
    std::ranges::sort(matches, [&](const Match& a, const Match& b) {
        if (article_of(a) != article_of(b))
            return article_of(a) < article_of(b);
        if (is_title(a) != is_title(b)) return is_title(b);
        return better(a, b);
    });
    const auto [first, last] =
        std::ranges::unique(matches, [](const Match& a, const Match& b) {
            return article_of(a) == article_of(b);
        });
    matches.erase(first, last);
    return matches;
}

// Calls each(first, last, scores) with the matches of each segment, which are
// by article, and what its articles score.
template <class Each>
void each_segment(std::span<Match> matches, const Plan& plan,
                  const ArticleWords& words, Each each) {
    auto match = matches.begin();
    for (const SegmentPlan& segment : plan.segments) {
        const auto first = match;
        std::vector<std::uint32_t> articles;
        for (; match != matches.end() && match->id.shard == segment.shard &&
               match->id.segment == segment.number;
             ++match)
            if (articles.empty() || articles.back() != match->article)
                articles.push_back(match->article);
        if (first == match) continue;
        const auto scores = article_scores(segment, words, articles);
        std::size_t i = 0;
        for (auto one = first; one != match; ++one) {
            while (articles[i] < one->article) ++i;
            each(*one, scores[i]);
        }
    }
}

double best_adjacency(const Match& match, const Shards& shards,
                      Adjacency& adjacency) {
    const Segment& segment = segment_of(shards, match.id);
    double best = 0;
    for (std::uint32_t row = segment.first_row(match.article);
         row < segment.first_row(match.article + 1); ++row)
        best = std::max(best, adjacency.score(segment, row));
    return best;
}

void add_adjacency(std::vector<Match>& matches, const Shards& shards,
                   Adjacency& adjacency) {
    const auto end = matches.begin() + static_cast<std::ptrdiff_t>(
                                           std::min(reranked, matches.size()));
    std::partial_sort(matches.begin(), end, matches.end(), better);
    std::sort(matches.begin(), end,
              [](const Match& a, const Match& b) { return a.id < b.id; });
    for (auto match = matches.begin(); match != end; ++match) {
        match->adjacency =
            adjacency_part * best_adjacency(*match, shards, adjacency);
        match->score += match->adjacency;
    }
}

}  // namespace

void add_article_evidence(std::vector<Match>& matches, const Plan& plan,
                          const Shards& shards) {
    if (plan.weights.empty()) return;
    const std::span best(matches.data(),
                         std::min(matches.size(), ranked_with_articles));
    if (best.size() < matches.size())
        std::ranges::nth_element(
            matches, matches.begin() + static_cast<std::ptrdiff_t>(best.size()),
            better);
    std::ranges::sort(best, {}, &Match::id);
    each_segment(best, plan, weigh_as_in_passages(plan, shards),
                 [](Match& match, double score) {
                     match.evidence = article_part_of_passage * score;
                     match.score += match.evidence;
                 });
}

std::vector<Match> rank_articles(std::vector<Match> matches, const Query& query,
                                 const Shards& shards, Analyzer& analyzer) {
    const Plan plan = make_plan(query, shards, true, analyzer);
    std::vector<Match> articles = best_of_each(std::move(matches), shards);
    if (plan.leaves.empty()) return articles;
    each_segment(articles, plan, weigh_in_articles(plan, shards, analyzer),
                 [](Match& match, double score) {
                     match.evidence = article_part * score;
                     match.score = match.evidence + passage_part_of_article *
                                                        passage_score(match);
                     match.adjacency = 0;
                 });
    Adjacency adjacency(query, plan, analyzer);
    if (!adjacency.empty()) add_adjacency(articles, shards, adjacency);
    return articles;
}

}  // namespace ibid
