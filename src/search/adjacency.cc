#include "search/adjacency.h"

#include <algorithm>

#include "search/rank.h"

namespace ibid {

namespace {

// That one matcher takes.
constexpr std::size_t pairs_each = RunMatcher::most_words / 2;

bool is_plain_word(const Query& query) {
    return query.type == Query::Type::word && query.field.empty();
}

double weight_of(const Query& query, const Plan& plan) {
    const auto leaf = std::ranges::find(plan.leaves, &query);
    return leaf == plan.leaves.end() ? 0
                                     : plan.weights[static_cast<std::size_t>(
                                           leaf - plan.leaves.begin())];
}

}  // namespace

Adjacency::Adjacency(const Query& query, const Plan& plan, Analyzer& analyzer) {
    collect(query, plan, analyzer);
}

void Adjacency::collect(const Query& query, const Plan& plan,
                        Analyzer& analyzer) {
    if (query.type == Query::Type::none) return;
    const auto& parts = query.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        collect(parts[i], plan, analyzer);
        if (i == 0 || !is_plain_word(parts[i - 1]) || !is_plain_word(parts[i]))
            continue;
        Pair pair;
        for (const Query* word : {&parts[i - 1], &parts[i]})
            pair.words.push_back(word_matches(*word, analyzer).front());
        pair.weight =
            std::min(weight_of(parts[i - 1], plan), weight_of(parts[i], plan));
        pairs_.push_back(std::move(pair));
    }
}

void Adjacency::look_at(const Segment& segment, std::uint32_t row) {
    if (segment_ != &segment) bind(segment);
    for (Pair& pair : pairs_) pair.times = 0;
    for (std::size_t i = 0; i < matchers_.size(); ++i)
        matchers_[i].each_run(row, [&](std::size_t run) {
            ++pairs_[i * pairs_each + run].times;
        });
}

void Adjacency::bind(const Segment& segment) {
    segment_ = &segment;
    matchers_.clear();
    for (std::size_t at = 0; at < pairs_.size(); at += pairs_each) {
        std::vector<std::vector<WordMatch>> runs;
        const std::size_t end = std::min(at + pairs_each, pairs_.size());
        for (std::size_t i = at; i < end; ++i) runs.push_back(pairs_[i].words);
        matchers_.emplace_back(segment, std::move(runs));
    }
}

std::vector<Adjacency::Found> Adjacency::found(const Segment& segment,
                                               std::uint32_t row) {
    look_at(segment, row);
    std::vector<Found> all;
    for (const Pair& pair : pairs_)
        if (pair.times > 0)
            all.push_back({pair.words[0].word() + ' ' + pair.words[1].word(),
                           pair.times,
                           adjacency_score(pair.weight, pair.times)});
    return all;
}

double Adjacency::score(const Segment& segment, std::uint32_t row) {
    look_at(segment, row);
    double sum = 0;
    for (const Pair& pair : pairs_)
        sum += adjacency_score(pair.weight, pair.times);
    return sum;
}

}  // namespace ibid
