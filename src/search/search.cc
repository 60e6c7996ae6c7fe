#include "search/search.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "search/article_rank.h"
#include "search/copies.h"
#include "search/deep.h"
#include "search/explain.h"
#include "search/facets.h"
#include "search/highlight.h"
#include "search/hits.h"
#include "search/matcher.h"
#include "search/order.h"
#include "search/relax.h"
#include "search/suggest.h"
#include "search/tags_in_words.h"
#include "search/understood.h"

namespace ibid {

namespace {

// So many times as many repetitions are expected as texts have on average: some
// are repeated more often.
constexpr double with_room = 2;
constexpr double most_room = 1e6;

// Whether among the matches are as many texts as are needed. Of more than
// `wanted` matches leaves no more than needed for that.
bool has_texts(std::vector<Match>& best, std::size_t wanted, std::size_t needed,
               const Shards& shards) {
    std::ranges::sort(best, better);
    DistinctTexts texts(shards);
    std::size_t distinct = 0;
    for (std::size_t i = 0; i < best.size(); ++i) {
        distinct += texts.add(best[i].id);
        if (distinct < needed || i + 1 < wanted) continue;
        best.resize(i + 1);
        return true;
    }
    return distinct >= needed;
}

// As match(). Where copies are left out, of an index that repeats itself more
// of the best are looked at; if there are too few texts among them all the
// same, it is done again.
Matches find(const Query& query, const Shards& shards, MatchRequest request,
             const SearchOptions& options, Analyzer& analyzer) {
    const bool texts_only = !options.copies && !options.by_article;
    const std::size_t needed = matches_needed(options);
    const std::size_t wanted = request.wanted;
    if (texts_only) {
        const double room =
            static_cast<double>(needed) *
            (1 + with_room * (passages_of_each_text(shards) - 1));
        if (room < most_room)
            request.wanted = std::max(wanted, static_cast<std::size_t>(room));
    }
    std::optional<std::size_t> copies;  // the same however many are ranked
    for (;;) {
        Matches found = match(query, shards, request, analyzer);
        if (!copies) copies = count_copies(found.found, shards);
        found.copies = *copies;
        if (!texts_only || found.best.size() < request.wanted) return found;
        const std::size_t texts = found.count.passages - found.copies;
        const std::size_t kept =
            request.wanted > wanted ? wanted : found.best.size();
        if (has_texts(found.best, kept, std::min(needed, texts), shards) ||
            found.best.size() >= found.count.passages)
            return found;
        request.wanted *= 8;
    }
}

// What to show when nothing matches as asked: passages that have some of the
// words, else such as stand under a title or heading that has them.
Matches match_less(Query& query, QueryEcho& echo, const Shards& shards,
                   MatchRequest request, const SearchOptions& options,
                   Analyzer& analyzer) {
    if (auto some = relax(query)) {
        std::swap(query, *some);
        Matches found = find(query, shards, request, options, analyzer);
        if (found.count.passages > 0) {
            echo.relaxed = true;
            return found;
        }
        std::swap(query, *some);
    }
    request.context_suffices = true;
    Matches found = find(query, shards, request, options, analyzer);
    if (found.count.passages > 0)
        echo.remarks.push_back(
            {"no passage has this in its text; these stand under a title or a "
             "heading that has it",
             {}});
    return found;
}

// Adds what articles say as wholes to the scores.
void weigh_articles(Matches& matches, const Query& query,
                    const SearchOptions& options, const Shards& shards,
                    Analyzer& analyzer) {
    if (matches.best.empty()) return;
    if (options.by_article)
        matches.best =
            rank_articles(std::move(matches.best), query, shards, analyzer);
    else if (options.sort == Sort::relevance)
        add_article_evidence(matches.best, *matches.plan, shards);
}

// Ranks anew with the words that the best of the matches share. The query with
// these.
Query deepen(const Query& query, Matches& matches, const MatchRequest& request,
             const SearchOptions& options, const Shards& shards,
             Analyzer& analyzer, std::vector<Remark>& remarks) {
    const std::vector<CommonWord> words = common_words(
        best_texts(matches.best, options.by_article, shards), shards);
    if (words.empty()) return query;
    const Query more = add_words(query, words);
    Matches deeper = find(more, shards, request, options, analyzer);
    if (deeper.best.empty()) return query;  // they match by headings alone
    weigh_articles(deeper, more, options, shards, analyzer);
    pin_first(matches.best, options.by_article, deeper.best);
    matches.best = std::move(deeper.best);
    remarks.push_back({tell_words(words), {}, true});
    return more;
}

// The numbers of the matches in the order in which articles are stored: what
// several have in common is read once.
std::vector<std::size_t> as_stored(const std::vector<Match>& matches) {
    std::vector<std::size_t> order(matches.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t i) { return matches[i].id; });
    return order;
}

// `ranked` is the query with what a deep search added.
std::vector<Hit> load(const Query& query, const Query& ranked, Matches& matches,
                      const SearchOptions& options, const Shards& shards,
                      Analyzer& analyzer) {
    const std::vector<Match> selected =
        select(std::move(matches.best), options, shards);
    std::vector<std::vector<std::string>> reasons(selected.size());
    if (options.explain)
        reasons =
            explain(ranked, shards, selected, options.by_article, analyzer);
    HitLoader loader(shards);
    Highlighter highlighter(query, analyzer);
    std::vector<Hit> hits(selected.size());
    for (const std::size_t i : as_stored(selected)) {
        const Match& match = selected[i];
        Hit& hit = hits[i];
        hit = loader.load(match.id);
        hit.rank = options.offset + i + 1;
        hit.score = match.score;
        hit.article_passages = matches.article_passages(match, shards);
        hit.also_in = articles_with_copies(match.id, shards);
        hit.highlights = highlighter(hit.passage, hit.article.language);
        hit.reasons = std::move(reasons[i]);
        if (options.explain)
            for (std::string& tag : tags_in_words(hit.passage))
                hit.reasons.push_back(std::move(tag));
        loader.add_context(hit, match.id, options.context);
    }
    return hits;
}

}  // namespace

Results search(std::string_view text, const SearchOptions& options,
               const Shards& shards, Analyzer& analyzer) {
    Understood asked = understand(text, options, shards, analyzer);
    Query& query = asked.query;
    Results results;
    results.query = std::move(asked.echo);

    MatchRequest request;
    request.facets = facet_fields(options.facets);
    request.wanted = matches_needed(options);
    if (request.wanted > 0)
        request.wanted = std::max(request.wanted, ranked_with_articles);
    request.kinds = asked.kinds;
    Matches matches = find(query, shards, request, options, analyzer);
    results.suggestions = suggest(query, text, shards, analyzer);
    if (matches.count.passages == 0 && options.relax)
        matches = match_less(query, results.query, shards, request, options,
                             analyzer);
    weigh_articles(matches, query, options, shards, analyzer);
    Query ranked = query;
    if (options.deep && options.limit > 0)
        ranked = deepen(query, matches, request, options, shards, analyzer,
                        results.query.remarks);
    results.count = matches.count;
    results.copies = matches.copies;
    results.facets = make_facets(matches.facets, options.facets, shards);
    results.hits = load(query, ranked, matches, options, shards, analyzer);
    if (options.explain && results.query.relaxed)
        results.query.tree = to_string(query);
    return results;
}

}  // namespace ibid
