#include "search/adjacency.h"

#include <algorithm>

namespace ibid {

namespace {

bool is_plain_word(const Query& query) {
    return query.type == Query::Type::word && query.field.empty();
}

double weight_of(const Query& query, const Scorer& scorer) {
    for (std::size_t i = 0; i < scorer.leaves(); ++i)
        if (&scorer.leaf(i) == &query) return scorer.weight(i);
    return 0;
}

}  // namespace

Adjacency::Adjacency(const Query& query, const Scorer& scorer,
                     Analyzer& analyzer) {
    collect(query, scorer, analyzer);
}

void Adjacency::collect(const Query& query, const Scorer& scorer,
                        Analyzer& analyzer) {
    if (query.type == Query::Type::none) return;
    const auto& parts = query.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        collect(parts[i], scorer, analyzer);
        if (i == 0 || !is_plain_word(parts[i - 1]) || !is_plain_word(parts[i]))
            continue;
        Pair pair;
        for (const Query* word : {&parts[i - 1], &parts[i]})
            pair.words.emplace_back(word->form, word->words.front(), analyzer);
        pair.weight = std::min(weight_of(parts[i - 1], scorer),
                               weight_of(parts[i], scorer));
        pairs_.push_back(std::move(pair));
    }
}

std::vector<Adjacency::Found> Adjacency::found(const Shard& shard,
                                               std::uint32_t document) {
    std::vector<Found> all;
    const Segment* segment = shard.columns.find(document);
    if (!segment) return all;
    segment->sequence(document, sequence_);
    for (Pair& pair : pairs_) {
        for (WordMatch& word : pair.words) word.bind(*segment);
        const std::uint32_t times = count_runs(pair.words, sequence_);
        if (times > 0)
            all.push_back({pair.words[0].word() + ' ' + pair.words[1].word(),
                           times, adjacency_score(pair.weight, times)});
    }
    return all;
}

double Adjacency::score(const Shard& shard, std::uint32_t document) {
    double sum = 0;
    for (const Found& pair : found(shard, document)) sum += pair.score;
    return sum;
}

}  // namespace ibid
