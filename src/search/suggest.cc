#include "search/suggest.h"

#include <algorithm>
#include <map>
#include <optional>

#include "search/edit_distance.h"
#include "search/word_match.h"
#include "text/index_words.h"
#include "text/language.h"
#include "text/words.h"

namespace ibid {

namespace {

// Each costs a look at all words of the index.
constexpr std::size_t most_suggestions = 8;

// Segments keep the words of articles that were removed.
bool is_alive(const OpenSegment& open, std::uint32_t term) {
    if (open.removed.empty()) return true;
    return std::ranges::any_of(
        read_postings(open.segment.postings(term)),
        [&](const Posting& posting) { return open.is_alive(posting.row); });
}

bool has_word(const OpenSegment& open, const WordMatch& word) {
    const Segment& segment = open.segment;
    if (word.form() == Query::Form::stemmed)
        return std::ranges::any_of(word.stems(), [&](const auto& stem) {
            const auto term = segment.find_term(Place::text, stem);
            return term && is_alive(open, *term);
        });
    WordMatch bound = word;
    bound.bind(segment);
    return std::ranges::any_of(bound.word_ids(), [&](std::uint32_t id) {
        return is_alive(open, segment.term_of_word(id));
    });
}

bool is_known(const Shards& shards, Query::Form form, const std::string& word,
              Analyzer& analyzer) {
    const WordMatch wanted(form, word, analyzer);
    return std::ranges::any_of(shards, [&](const Shard& shard) {
        return std::ranges::any_of(
            shard.columns.segments(),
            [&](const OpenSegment& open) { return has_word(open, wanted); });
    });
}

std::string nearest(const Shards& shards, const std::string& word) {
    // A short word has too many neighbours at two edits to mean any of them.
    std::size_t most = word.size() < 5 ? 1 : 2;
    std::map<std::string, std::uint64_t> candidates;
    for (const Shard& shard : shards)
        for (const OpenSegment& open : shard.columns.segments())
            for (std::uint32_t id = 0; id < open.segment.words(); ++id) {
                const Segment& segment = open.segment;
                const std::string_view other = without_mark(segment.word(id));
                if (is_spaceless(other)) continue;  // pairs are no words
                const std::size_t distance = edit_distance(word, other, most);
                if (distance > most || other.empty() ||
                    !is_alive(open, segment.term_of_word(id)))
                    continue;
                if (distance < most) candidates.clear();
                most = distance;
                candidates[std::string(other)] += segment.word_count(id);
            }
    const auto best = std::ranges::max_element(
        candidates, {}, [](const auto& candidate) { return candidate.second; });
    return best == candidates.end() ? std::string() : best->first;
}

// Nobody can tell which number was meant by another.
bool may_be_mistyped(const std::string& word) {
    return word.size() >= 3 && std::ranges::none_of(word, [](char c) {
               return c >= '0' && c <= '9';
           });
}

// Where the word stands in the text, in `part` and from byte `from` on.
std::optional<Span> find_word(std::string_view text, Span part,
                              std::uint32_t from, const std::string& word) {
    if (part.end > text.size()) return std::nullopt;
    for (const Token& token :
         tokenize(text.substr(part.start, part.end - part.start))) {
        const Span place{part.start + token.span.start,
                         part.start + token.span.end};
        if (place.start >= from && token.word == word) return place;
    }
    return std::nullopt;
}

void collect(const Query& query, std::string_view text, const Shards& shards,
             Analyzer& analyzer, std::vector<Suggestion>& suggestions) {
    if (query.type == Query::Type::none) return;
    for (const Query& part : query.parts)
        collect(part, text, shards, analyzer, suggestions);
    std::uint32_t from = 0;
    for (const std::string& word : query.words) {
        if (suggestions.size() == most_suggestions) return;
        const auto place = find_word(text, query.span, from, word);
        if (!place) continue;
        from = place->end;
        if (!may_be_mistyped(word) ||
            is_known(shards, query.form, word, analyzer))
            continue;
        const std::string better = nearest(shards, word);
        if (better.empty()) continue;
        std::string whole(text);
        whole.replace(place->start, place->end - place->start, better);
        suggestions.push_back({word, better, *place, whole});
    }
}

}  // namespace

std::vector<Suggestion> suggest(const Query& query, std::string_view text,
                                const Shards& shards, Analyzer& analyzer) {
    std::vector<Suggestion> suggestions;
    collect(query, text, shards, analyzer, suggestions);
    return suggestions;
}

}  // namespace ibid
