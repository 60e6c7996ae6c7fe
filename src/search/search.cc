#include "search/search.h"

#include "search/explain.h"
#include "search/facets.h"
#include "search/highlight.h"
#include "search/hits.h"
#include "search/matcher.h"
#include "search/order.h"
#include "search/relax.h"
#include "search/suggest.h"
#include "search/understood.h"

namespace ibid {

namespace {

// What to show when nothing matches as asked: passages that have some of the
// words, else such as stand under a title or heading that has them.
Matches match_less(Query& query, QueryEcho& echo, const Shards& shards,
                   MatchRequest request, Analyzer& analyzer) {
    if (const auto some = relax(query)) {
        Matches found = match(*some, shards, request, analyzer);
        if (found.count.passages > 0) {
            query = *some;
            echo.relaxed = true;
            return found;
        }
    }
    request.context_suffices = true;
    Matches found = match(query, shards, request, analyzer);
    if (found.count.passages > 0)
        echo.remarks.push_back(
            {"no passage has this in its text; these stand under a title or a "
             "heading that has it",
             {}});
    return found;
}

std::vector<Hit> load(const Query& query, Matches& matches,
                      const SearchOptions& options, const Shards& shards,
                      Analyzer& analyzer) {
    const std::vector<Match> selected =
        select(std::move(matches.best), options, shards);
    std::vector<std::vector<std::string>> reasons(selected.size());
    if (options.explain) reasons = explain(query, shards, selected, analyzer);
    HitLoader loader(shards);
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < selected.size(); ++i) {
        const Match& match = selected[i];
        Hit& hit = hits.emplace_back(loader.load(match.id));
        hit.rank = options.offset + i + 1;
        hit.score = match.score;
        hit.article_passages = matches.article_passages(match);
        hit.highlights = highlight(query, hit.passage, analyzer);
        hit.reasons = std::move(reasons[i]);
        loader.add_context(hit, match.id, options.context);
    }
    return hits;
}

}  // namespace

Results search(std::string_view text, const SearchOptions& options,
               const Shards& shards, Analyzer& analyzer) {
    Understood asked = understand(text, options, shards);
    Query& query = asked.query;
    Results results;
    results.query = std::move(asked.echo);

    MatchRequest request;
    request.facets = facet_fields(options.facets);
    request.wanted = matches_needed(options);
    request.kinds = asked.kinds;
    Matches matches = match(query, shards, request, analyzer);
    results.suggestions = suggest(query, text, shards, analyzer);
    if (matches.count.passages == 0 && options.relax)
        matches = match_less(query, results.query, shards, request, analyzer);
    results.count = matches.count;
    results.facets = make_facets(matches.facets, options.facets, shards);
    results.hits = load(query, matches, options, shards, analyzer);
    if (options.explain && results.query.relaxed)
        results.query.tree = to_string(query);
    return results;
}

}  // namespace ibid
