#include "search/deep.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace ibid {

namespace {

constexpr std::size_t words_told = 10;

std::vector<Match> best_of(std::vector<Match> matches, std::size_t count) {
    count = std::min(count, matches.size());
    const auto end = matches.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(matches.begin(), end, matches.end(), better);
    matches.erase(end, matches.end());
    return matches;
}

}  // namespace

std::vector<FeedbackText> best_texts(std::vector<Match> matches,
                                     bool whole_articles,
                                     const Shards& shards) {
    std::vector<FeedbackText> texts;
    for (const Match& match : best_of(std::move(matches), feedback_hits)) {
        FeedbackText text{match.id.shard, match.id.segment, match.id.row,
                          match.id.row + 1, match.score};
        if (whole_articles) {
            const Segment& segment = segment_of(shards, match.id);
            text.first_row = segment.first_row(match.article);
            text.end_row = segment.first_row(match.article + 1);
        }
        texts.push_back(text);
    }
    return texts;
}

void pin_first(const std::vector<Match>& first, bool whole_articles,
               std::vector<Match>& deeper) {
    const auto key = [&](const Match& match) {
        return std::tuple(match.id.shard, match.id.segment, match.article,
                          whole_articles ? 0 : match.id.row);
    };
    const std::vector<Match> pinned = best_of(first, pinned_hits);
    double highest = 0;
    for (const Match& match : deeper) highest = std::max(highest, match.score);
    for (auto pin = pinned.rbegin(); pin != pinned.rend(); ++pin) {
        const auto match = std::ranges::find(deeper, key(*pin), key);
        if (match == deeper.end()) continue;
        const double lifted = std::max(
            std::nextafter(highest, std::numeric_limits<double>::infinity()),
            match->score);
        match->lift = lifted - match->score;
        match->score = highest = lifted;
    }
}

std::string tell_words(const std::vector<CommonWord>& words) {
    std::string text = "words that the best hits share count as well: ";
    for (std::size_t i = 0; i < std::min(words_told, words.size()); ++i)
        text += (i > 0 ? ", " : "") + words[i].word;
    if (words.size() > words_told)
        text += " and " + std::to_string(words.size() - words_told) + " more";
    return text;
}

}  // namespace ibid
