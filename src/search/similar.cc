#include "search/similar.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "search/article_rank.h"
#include "search/compose.h"
#include "search/copies.h"
#include "search/highlight.h"
#include "search/hits.h"
#include "search/matcher.h"
#include "search/order.h"
#include "search/parse.h"
#include "search/rank.h"
#include "search/resolve.h"
#include "text/stop_words.h"

namespace ibid {

namespace {

// More words cost time and change little.
constexpr std::size_t most_words = 25;

struct Told {
    Term term;
    double times = 0;
    double worth = 0;
};

double idf(const std::string& stem, const Shards& shards) {
    double with = 0, all = 0;
    for (const Shard& shard : shards) {
        all += static_cast<double>(shard.totals.passages);
        for (const OpenSegment& open : shard.columns.segments())
            if (const auto term = open.segment.find_term(Place::text, stem))
                with += open.segment.posting_count(*term);
    }
    return word_weight(std::min(with, all), all);
}

Query with_filters(Query words, const SearchOptions& options,
                   const Shards& shards) {
    std::vector<Query> parts;
    parts.push_back(std::move(words));
    for (const Filter& filter : options.filters)
        parts.push_back(parse_filter(filter));
    Query query = make_all(std::move(parts));
    std::vector<Remark> remarks;
    resolve(query, shards, remarks);
    return query;
}

std::string listed(const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& one : all) text += (text.empty() ? "" : ", ") + one;
    return text;
}

std::vector<std::string> in_common(const Query& words, const Passage& passage,
                                   const Passage& other, Analyzer& analyzer) {
    std::set<std::string> stems;
    for (const Term& term : analyzer.analyze(other.text))
        stems.insert(term.stem);
    std::vector<std::string> shared;
    const auto add = [&](const Query& word) {
        if (!word.words.empty() &&
            stems.contains(analyzer.stem(word.words.front())))
            shared.push_back(word.words.front());
    };
    add(words);
    for (const Query& word : words.parts) add(word);
    std::set<std::string> named;
    for (const ActorMention& mention : passage.actors)
        named.insert(mention.actor);
    std::set<std::string> actors;
    for (const ActorMention& mention : other.actors)
        if (named.contains(mention.actor)) actors.insert(mention.name);
    std::vector<std::string> reasons;
    if (!shared.empty()) reasons.push_back("words of both: " + listed(shared));
    if (!actors.empty())
        reasons.push_back("actors of both: " +
                          listed({actors.begin(), actors.end()}));
    return reasons;
}

}  // namespace

Query telling_words(std::string_view text, const Shards& shards,
                    Analyzer& analyzer) {
    std::map<std::string, Told> by_stem;
    for (Term& term : analyzer.analyze(text)) {
        if (is_stop_word(term.word)) continue;
        Told& told = by_stem[term.stem];
        if (told.times++ == 0) told.term = std::move(term);
    }
    std::vector<Told> all;
    for (auto& [stem, told] : by_stem) {
        told.worth = told.times * idf(stem, shards);
        all.push_back(std::move(told));
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &Told::worth);
    if (all.size() > most_words) all.resize(most_words);
    std::vector<Query> words;
    for (Told& told : all) {
        Query word;
        word.type = Query::Type::word;
        word.weight = told.times;
        word.words = {std::move(told.term.word)};
        words.push_back(std::move(word));
    }
    return make_any(std::move(words));
}

Results similar(const Passage& passage, const SearchOptions& options,
                const Shards& shards, Analyzer& analyzer) {
    Results results;
    const Query words = telling_words(passage.text, shards, analyzer);
    results.query.words = "passages on the same matter";
    if (words.words.empty() && words.parts.empty()) return results;
    const Query query = with_filters(words, options, shards);
    MatchRequest request;
    if (!names_kinds(query)) request.kinds = 1u << static_cast<int>(Kind::body);
    SearchOptions more = options;  // with room for the passage itself
    more.limit += options.limit < all_matches ? 1 : 0;
    more.offset = 0;
    request.wanted = std::max(matches_needed(more), ranked_with_articles);
    Matches matches = match(query, shards, request, analyzer);
    add_article_evidence(matches.best, *matches.plan, shards);
    results.count = matches.count;
    HitLoader loader(shards);
    Highlighter highlighter(words, analyzer);
    for (const Match& found : select(std::move(matches.best), more, shards)) {
        Hit hit = loader.load(found.id);
        if (hit.passage.id == passage.id) continue;
        if (results.hits.size() == options.limit) break;
        hit.rank = results.hits.size() + 1;
        hit.score = found.score;
        hit.also_in = articles_with_copies(found.id, shards);
        hit.highlights = highlighter(hit.passage, hit.article.language);
        hit.reasons = in_common(words, passage, hit.passage, analyzer);
        loader.add_context(hit, found.id, options.context);
        results.hits.push_back(std::move(hit));
    }
    return results;
}

}  // namespace ibid
