#include "search/suggest_actors.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "annotate/letter_case.h"
#include "annotate/unknown_names.h"
#include "search/hits.h"
#include "text/words.h"

namespace ibid {

namespace {

constexpr std::size_t most_names = 400'000;

struct FoundName {
    std::size_t passages = 0;
    std::size_t articles = 0;
    std::size_t titled = 0;  // behind a title
    std::size_t words = 0;
    RowId first;  // where it was met first, and last
    RowId last;
    std::uint32_t last_article = 0;
    Span span;  // in the first
};

class NameCounter {
public:
    void add(const RowId& row, std::uint32_t article, const Passage& passage) {
        tokenize(passage.text, tokens_);
        const WordsOfText words{passage.text, tokens_,
                                has_small_letters(passage.text)};
        for (std::size_t i = 0; i < words.size(); ++i)
            if (!starts_with_capital(words.surface(i)) &&
                words.tokens[i].word.size() > 2)
                add_small(words.tokens[i].word);
        for (const UnknownName& name : unknown_names(words, passage.actors))
            add(row, article, words, name);
        if (names_.size() > most_names) forget_rare();
    }

    // The most frequent first.
    std::vector<const FoundName*> best(std::size_t limit) const {
        using Entry = std::pair<const std::string, FoundName>;
        std::vector<const Entry*> all;
        for (const Entry& entry : names_)
            if (entry.second.passages > 1 && !is_common_word(entry))
                all.push_back(&entry);
        std::ranges::sort(all, [](const Entry* a, const Entry* b) {
            return a->second.passages != b->second.passages
                       ? a->second.passages > b->second.passages
                       : a->first < b->first;
        });
        if (limit > 0 && all.size() > limit) all.resize(limit);
        std::vector<const FoundName*> names;
        for (const Entry* entry : all) names.push_back(&entry->second);
        return names;
    }

private:
    void add(const RowId& row, std::uint32_t article, const WordsOfText& words,
             const UnknownName& name) {
        key_.clear();
        for (std::size_t i = name.first; i <= name.last; ++i) {
            if (!key_.empty()) key_ += ' ';
            key_ += words.tokens[i].word;
        }
        FoundName& found = names_[key_];
        if (name.titled) ++found.titled;
        if (found.passages > 0 && found.last == row) return;
        if (found.passages == 0) {
            found.first = row;
            found.words = name.last - name.first + 1;
            found.span = {words.tokens[name.first].span.start,
                          words.tokens[name.last].span.end};
        }
        const bool same_article =
            found.passages > 0 && found.last.shard == row.shard &&
            found.last.segment == row.segment && found.last_article == article;
        if (!same_article) ++found.articles;
        ++found.passages;
        found.last = row;
        found.last_article = article;
    }

    // Counts words in small letters, of a kind of table that needs no keys:
    // two that share a place only make a name a little less likely.
    void add_small(std::string_view word) { ++small_[place_of(word)]; }

    static std::size_t place_of(std::string_view word) {
        return std::hash<std::string_view>()(word) % places;
    }

    // One that is mostly written small: "Government".
    bool is_common_word(
        const std::pair<const std::string, FoundName>& entry) const {
        return entry.second.words == 1 &&
               small_[place_of(entry.first)] * 4 > entry.second.passages;
    }

    void forget_rare() {
        std::erase_if(names_, [](const auto& entry) {
            return entry.second.passages < 2;
        });
        if (names_.size() > most_names / 2)
            std::erase_if(names_, [](const auto& entry) {
                return entry.second.passages < 5;
            });
    }

    static constexpr std::size_t places = std::size_t{1} << 20;
    std::unordered_map<std::string, FoundName> names_;
    std::vector<std::uint32_t> small_ = std::vector<std::uint32_t>(places);
    Tokens tokens_;
    std::string key_;
};

void count_names(const Shards& shards, NameCounter& counter) {
    for (std::uint32_t shard = 0; shard < shards.size(); ++shard) {
        const auto& segments = shards[shard].columns.segments();
        for (std::uint32_t number = 0; number < segments.size(); ++number) {
            const OpenSegment& open = segments[number];
            for (std::uint32_t i = 0; i < open.segment.articles(); ++i) {
                if (!open.is_article_alive(i)) continue;
                std::uint32_t row = open.segment.first_row(i);
                for (const Passage& passage : shards[shard].articles->passages(
                         open.segment.article(i).docid)) {
                    if (passage.kind == Kind::body)
                        counter.add({shard, number, row}, i, passage);
                    ++row;
                }
            }
        }
    }
}

}  // namespace

std::vector<ActorSuggestion> suggest_actors(std::size_t limit,
                                            const Shards& shards) {
    NameCounter counter;
    count_names(shards, counter);
    HitLoader loader(shards);
    std::vector<ActorSuggestion> suggestions;
    for (const FoundName* name : counter.best(limit)) {
        ActorSuggestion& one = suggestions.emplace_back();
        one.example = loader.load(name->first);
        one.example.highlights = {name->span};
        one.name = one.example.passage.text.substr(
            name->span.start, name->span.end - name->span.start);
        one.kind =
            name->titled * 5 > name->passages ? "person" : "organisation";
        one.count = {name->passages, name->articles};
    }
    return suggestions;
}

}  // namespace ibid
