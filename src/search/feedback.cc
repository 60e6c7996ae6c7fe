#include "search/feedback.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include "text/stop_words.h"

namespace ibid {

namespace {

constexpr std::size_t most_words = 30;
constexpr int least_texts = 2;
// What all of the words weigh, when those of the query weigh 1.
constexpr double share = 0.5;

struct Candidate {
    double probability = 0;  // in a text, on average
    int texts = 0;
    std::map<std::string_view, std::uint32_t> forms;
};

// By stem, with its place in front.
using Candidates = std::map<std::string_view, Candidate>;

void add_text(const FeedbackText& text, double weight, const Segment& segment,
              Candidates& candidates) {
    std::map<std::uint32_t, std::uint32_t> times;
    double length = 0;
    for (std::uint32_t row = text.first_row; row < text.end_row; ++row)
        segment.each_word(row, [&](std::uint32_t word) {
            ++times[word];
            ++length;
        });
    std::map<std::string_view, double> stems;
    for (const auto& [word, count] : times) {
        const auto stem = segment.term(segment.term_of_word(word));
        stems[stem] += count;
        candidates[stem].forms[segment.word(word)] += count;
    }
    for (const auto& [stem, count] : stems) {
        candidates[stem].probability += weight * count / length;
        ++candidates[stem].texts;
    }
}

// Of a stem among all words of the index.
double usual_probability(std::string_view stem, const Shards& shards) {
    double times = 0;
    double all = 0;
    for (const Shard& shard : shards) {
        all += static_cast<double>(shard.totals.body_tokens);
        for (const OpenSegment& open : shard.columns.segments())
            if (const auto term =
                    open.segment.find_term(Place::text, stem.substr(1)))
                for (const auto word : open.segment.words_of_term(*term))
                    times += open.segment.word_count(word);
    }
    return times / std::max(all, 1.0);
}

std::string_view most_frequent(const Candidate& candidate) {
    return std::ranges::max_element(
               candidate.forms, {},
               [](const auto& form) { return form.second; })
        ->first;
}

bool may_tell(std::string_view word) {
    return word.size() > 1 && (word[0] < '0' || word[0] > '9') &&
           !is_stop_word(word);
}

double words_weight(const Query& query) {
    if (query.type == Query::Type::none) return 0;
    if (!query.words.empty()) return query.weight;
    double sum = 0;
    for (const Query& part : query.parts) sum += words_weight(part);
    return sum;
}

}  // namespace

std::vector<CommonWord> common_words(std::span<const FeedbackText> texts,
                                     const Shards& shards) {
    Candidates candidates;
    double weights = 0;
    for (const FeedbackText& text : texts) weights += text.score;
    if (weights <= 0) return {};
    for (const FeedbackText& text : texts)
        add_text(text, text.score / weights,
                 shards[text.shard].segment(text.segment), candidates);
    std::vector<CommonWord> words;
    for (const auto& [stem, candidate] : candidates) {
        const std::string_view word = most_frequent(candidate);
        if (candidate.texts < least_texts || !may_tell(word)) continue;
        const double usual = usual_probability(stem, shards);
        const double weight =
            candidate.probability * std::log(candidate.probability / usual);
        if (weight > 0) words.push_back({std::string(word), weight});
    }
    std::ranges::stable_sort(words, std::ranges::greater{},
                             &CommonWord::weight);
    if (words.size() > most_words) words.resize(most_words);
    double sum = 0;
    for (const CommonWord& word : words) sum += word.weight;
    for (CommonWord& word : words) word.weight /= sum;
    return words;
}

Query add_words(const Query& query, const std::vector<CommonWord>& words) {
    // Each in a list of its own: they are no neighbours (search/adjacency.h).
    Query added;
    added.type = Query::Type::any;
    added.optional = true;
    for (const CommonWord& one : words) {
        Query word;
        word.type = Query::Type::word;
        word.words = {one.word};
        word.weight = share * words_weight(query) * one.weight;
        word.optional = true;
        Query list;
        list.type = Query::Type::all;
        list.parts = {std::move(word)};
        added.parts.push_back(std::move(list));
    }
    Query all;
    all.type = Query::Type::all;
    all.parts = {query, std::move(added)};
    all.span = query.span;
    return all;
}

}  // namespace ibid
