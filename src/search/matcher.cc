#include "search/matcher.h"

#include <algorithm>

#include "search/adjacency.h"
#include "search/compile.h"
#include "search/facet_counter.h"
#include "search/scorer.h"

namespace ibid {

namespace {

// Adjacency is looked at among this many of the best: it moves few passages
// far, and reading word sequences is what costs.
constexpr std::size_t reranked = 200;

bool better(const Match& a, const Match& b) {
    if (a.score != b.score) return a.score > b.score;
    if (a.shard != b.shard) return a.shard < b.shard;
    return a.document < b.document;
}

// The matches of an article follow each other.
void count_in_articles(std::vector<Match>& matches, Count& count) {
    for (auto first = matches.begin(); first != matches.end();) {
        const auto end = std::find_if(first, matches.end(), [&](const Match& m) {
            return m.article != first->article || m.shard != first->shard;
        });
        const auto passages = static_cast<std::uint32_t>(end - first);
        for (; first != end; ++first) first->article_passages = passages;
        ++count.articles;
    }
    count.passages = matches.size();
}

void rank(std::vector<Match>& matches, const Query& query, const Shards& shards,
          const Scorer& scorer, Analyzer& analyzer) {
    std::ranges::sort(matches, better);
    const auto end = matches.begin() + static_cast<std::ptrdiff_t>(
                                           std::min(reranked, matches.size()));
    Adjacency adjacency(query, scorer, analyzer);
    if (adjacency.empty()) return;
    for (auto match = matches.begin(); match != end; ++match) {
        match->adjacency =
            adjacency.score(shards[match->shard], match->document);
        match->score += match->adjacency;
    }
    std::sort(matches.begin(), end, better);
}

}  // namespace

Matches match(const Query& query, const Shards& shards,
              const MatchRequest& request, Analyzer& analyzer) {
    std::vector<Compiled> compiled;
    for (const Shard& shard : shards)
        compiled.push_back(compile(query, shard, analyzer));
    const Scorer scorer(shards, compiled);

    Matches matches;
    FacetCounter facets(request.facets);
    for (std::uint32_t i = 0; i < shards.size(); ++i) {
        Cursor& cursor = *compiled[i].root;
        for (cursor.seek(1); cursor.doc() != no_doc;
             cursor.seek(cursor.doc() + 1)) {
            const std::uint32_t document = cursor.doc();
            const Segment* segment = shards[i].columns.find(document);
            if (!segment) continue;
            const Row& row = segment->row(document);
            if (row.kind == no_kind || !(request.kinds >> row.kind & 1u) ||
                !(request.context_suffices || compiled[i].in_text(document)))
                continue;
            matches.ranked.push_back(
                {scorer.score(compiled[i], document, row.tokens), i, document,
                 row.article, 0, row.first_day, 0});
            facets.add(*segment, row);
        }
        facets.end_shard();
    }
    count_in_articles(matches.ranked, matches.count);
    matches.facets = facets.take();
    rank(matches.ranked, query, shards, scorer, analyzer);
    return matches;
}

}  // namespace ibid
