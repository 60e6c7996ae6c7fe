#include "search/matcher.h"

#include <algorithm>

#include "search/adjacency.h"
#include "search/best.h"
#include "search/facet_counter.h"
#include "search/plan.h"
#include "search/scorer.h"

namespace ibid {

namespace {

// Adjacency is looked at among this many of the best: it moves few passages
// far, and reading word sequences is what costs.
constexpr std::size_t reranked = 200;
// Passages whose words are fetched while one is read.
constexpr int ahead = 6;

// One walk over all segments.
class Walk {
public:
    Walk(const Plan& plan, const MatchRequest& request, std::size_t kept)
        : request_(request),
          scorer_(plan),
          facets_(request.facets),
          best_(kept) {}

    void run(SegmentPlan& segment, WantedRows& wanted) {
        const std::uint32_t rows = segment.segment().rows();
        ArticleRuns runs;
        facets_.begin(segment.segment());
        for (std::uint32_t row = segment.query.root->next(0); row < rows;) {
            const std::uint32_t first = row / 64 * 64;
            const Window window{
                first, std::min(rows - first, request_.window) + first};
            Bits found(wanted.rows(window));
            segment.query.root->narrow(window, found);
            if (!request_.context_suffices && found.any())
                segment.query.keep_in_text(window, found);
            if (found.any()) take(segment, window, found, runs);
            row = segment.query.root->next(window.end);
        }
        facets_.end(runs);
        for (const ArticleRun& run : runs)
            matches_.count.passages += run.passages;
        matches_.count.articles += runs.size();
        matches_.runs[{segment.shard, segment.number}] = std::move(runs);
    }

    Matches finish() {
        matches_.facets = facets_.take();
        matches_.best = best_.take();
        return std::move(matches_);
    }

private:
    void take(SegmentPlan& segment, const Window& window, const Bits& rows,
              ArticleRuns& runs) {
        facets_.add(window, rows);
        if (request_.visit)
            request_.visit({segment.shard, segment.number, window, rows});
        const auto articles =
            segment.segment().article_of().range(window.first, window.end);
        if (request_.wanted == 0) {
            rows.each(
                [&](std::uint32_t row) { add_passage(runs, articles[row]); });
            return;
        }
        // They arrive while the rows are scored.
        rows.each(
            [&](std::uint32_t row) { __builtin_prefetch(&articles[row]); });
        const double* const scores =
            scorer_.score(segment, window, rows).data();
        rows.each([&](std::uint32_t row) {
            add_passage(runs, articles[row]);
            if (!best_.lets_in(scores[row])) return;
            const RowId id{segment.shard, segment.number, window.first + row};
            best_.add({scores[row], id, articles[row]});
        });
    }

    const MatchRequest& request_;
    Scorer scorer_;
    FacetCounter facets_;
    Best best_;
    Matches matches_;
};

WantedRows& wanted_rows(const Shard& shard, std::uint32_t segment,
                        std::uint32_t kinds) {
    return shard.wanted_rows
        .try_emplace({segment, kinds}, shard.columns.segments()[segment], kinds)
        .first->second;
}

void add_adjacency(std::vector<Match>& matches, Adjacency& adjacency,
                   const Shards& shards) {
    auto end = matches.end();
    if (matches.size() > reranked) {
        end = matches.begin() + static_cast<std::ptrdiff_t>(reranked);
        std::nth_element(matches.begin(), end, matches.end(), better);
    }
    std::sort(matches.begin(), end,
              [](const Match& a, const Match& b) { return a.id < b.id; });
    auto coming = matches.begin();
    for (auto match = matches.begin(); match != end; ++match) {
        for (; coming != end && coming - match < ahead; ++coming)
            segment_of(shards, coming->id).fetch_words(coming->id.row);
        match->adjacency =
            adjacency.score(segment_of(shards, match->id), match->id.row);
        match->score += match->adjacency;
    }
}

}  // namespace

std::uint32_t Matches::article_passages(const Match& match) const {
    const auto found = runs.find({match.id.shard, match.id.segment});
    return found == runs.end() ? 0 : passages_of(found->second, match.article);
}

Matches match(const Query& query, const Shards& shards,
              const MatchRequest& request, Analyzer& analyzer) {
    Plan plan = make_plan(query, shards, request.context_suffices, analyzer);
    Adjacency adjacency(query, plan, analyzer);
    const bool rerank = request.wanted > 0 && !adjacency.empty();
    const std::size_t kept =
        rerank ? std::max(reranked, request.wanted) : request.wanted;
    Walk walk(plan, request, kept);
    for (SegmentPlan& segment : plan.segments)
        walk.run(segment, wanted_rows(shards[segment.shard], segment.number,
                                      request.kinds));
    Matches matches = walk.finish();
    if (rerank) add_adjacency(matches.best, adjacency, shards);
    return matches;
}

}  // namespace ibid
