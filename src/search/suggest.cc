#include "search/suggest.h"

#include <algorithm>
#include <map>

namespace ibid {

namespace {

bool is_known(const Shards& shards, Query::Form form, const std::string& word,
              Analyzer& analyzer) {
    const std::string stem = analyzer.stem(word);
    return std::ranges::any_of(shards, [&](const Shard& shard) {
        return std::ranges::any_of(
            shard.columns.segments(), [&](const Segment& segment) {
                switch (form) {
                    case Query::Form::stemmed:
                        return segment.find_stem(stem).has_value();
                    case Query::Form::exact:
                        return segment.find_word(word).has_value();
                    case Query::Form::prefix:
                        break;
                }
                return !segment.words_with_prefix(word).empty();
            });
    });
}

std::string nearest(const Shards& shards, const std::string& word) {
    // A short word has too many neighbours at two edits to mean any of them.
    std::size_t most = word.size() < 5 ? 1 : 2;
    std::map<std::string, std::uint64_t> candidates;
    for (const Shard& shard : shards)
        for (const Segment& segment : shard.columns.segments())
            for (std::uint32_t id = 0; id < segment.words(); ++id) {
                const std::string_view other = segment.word(id);
                const std::size_t distance = edit_distance(word, other, most);
                if (distance > most) continue;
                if (distance < most) candidates.clear();
                most = distance;
                candidates[std::string(other)] += segment.word_count(id);
            }
    const auto best = std::ranges::max_element(
        candidates, {}, [](const auto& candidate) { return candidate.second; });
    return best == candidates.end() ? std::string() : best->first;
}

void collect(const Query& query, std::string_view text, const Shards& shards,
             Analyzer& analyzer, std::vector<Suggestion>& suggestions) {
    if (query.type == Query::Type::none) return;
    for (const Query& part : query.parts)
        collect(part, text, shards, analyzer, suggestions);
    for (const std::string& word : query.words) {
        if (word.size() < 3 || is_known(shards, query.form, word, analyzer))
            continue;
        const std::string better = nearest(shards, word);
        if (better.empty() || better == word) continue;
        suggestions.push_back({word, better, query.span, ""});
    }
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most) {
    const std::size_t longer = std::max(a.size(), b.size());
    if (longer - std::min(a.size(), b.size()) > most) return most + 1;
    std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1),
        next(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            next[j] = std::min({row[j] + 1, next[j - 1] + 1,
                                row[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        if (*std::ranges::min_element(next) > most &&
            *std::ranges::min_element(row) > most)
            return most + 1;
        std::swap(before, row);
        std::swap(row, next);
    }
    return std::min(row[b.size()], most + 1);
}

std::vector<Suggestion> suggest(const Query& query, std::string_view text,
                                const Shards& shards, Analyzer& analyzer) {
    std::vector<Suggestion> suggestions;
    collect(query, text, shards, analyzer, suggestions);
    for (Suggestion& suggestion : suggestions) {
        suggestion.query = std::string(text);
        const Span span = suggestion.span;
        if (span.end > text.size() || span.start >= span.end) continue;
        // Inside a phrase only the one word is replaced.
        const std::string_view place =
            text.substr(span.start, span.end - span.start);
        const std::size_t at = place.find(suggestion.word);
        if (at == std::string_view::npos)
            suggestion.query.replace(span.start, span.end - span.start,
                                     suggestion.better);
        else
            suggestion.query.replace(span.start + at, suggestion.word.size(),
                                     suggestion.better);
    }
    return suggestions;
}

}  // namespace ibid
