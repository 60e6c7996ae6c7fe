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

// One walk over all segments.
class Walk {
public:
    Walk(const Plan& plan, const MatchRequest& request, std::size_t kept)
        : request_(request),
          scorer_(plan),
          facets_(request.facets),
          best_(kept) {}

    void run(SegmentPlan& segment) {
        const std::uint32_t rows = segment.segment().rows();
        ArticleRuns runs;
        facets_.begin(segment.segment());
        for (std::uint32_t row = segment.query.root->next(0); row < rows;) {
            const std::uint32_t first = row / 64 * 64;
            const Window window{
                first, std::min(rows - first, request_.window) + first};
            Bits found;
            found.set(0, window.size());
            segment.query.root->narrow(window, found);
            if (found.any()) keep_wanted(segment, window, found);
            if (found.any()) take(segment, window, found, runs);
            row = segment.query.root->next(window.end);
        }
        facets_.end(runs);
        matches_.count.articles += runs.size();
        matches_.runs[{segment.shard, segment.number}] = std::move(runs);
    }

    Matches finish() {
        matches_.facets = facets_.take();
        matches_.best = best_.take();
        return std::move(matches_);
    }

private:
    void keep_wanted(SegmentPlan& segment, const Window& window, Bits& rows) {
        const auto kinds =
            segment.segment().kind().range(window.first, window.end);
        Bits wanted;
        rows.each([&](std::uint32_t row) {
            if ((request_.kinds >> kinds[row] & 1u) != 0 &&
                segment.open->is_alive(window.first + row))
                wanted.set(row);
        });
        rows = wanted;
        if (!request_.context_suffices)
            segment.query.keep_in_text(window, rows);
    }

    void take(SegmentPlan& segment, const Window& window, const Bits& rows,
              ArticleRuns& runs) {
        matches_.count.passages += rows.count();
        facets_.add(window, rows);
        const auto articles =
            segment.segment().article_of().range(window.first, window.end);
        rows.each([&](std::uint32_t row) { add_passage(runs, articles[row]); });
        if (request_.wanted == 0) return;
        const auto& scores = scorer_.score(segment, window, rows);
        rows.each([&](std::uint32_t row) {
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

void add_adjacency(std::vector<Match>& matches, Adjacency& adjacency,
                   const Shards& shards) {
    auto end = matches.end();
    if (matches.size() > reranked) {
        end = matches.begin() + static_cast<std::ptrdiff_t>(reranked);
        std::nth_element(matches.begin(), end, matches.end(), better);
    }
    std::sort(matches.begin(), end,
              [](const Match& a, const Match& b) { return a.id < b.id; });
    for (auto match = matches.begin(); match != end; ++match) {
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
    for (SegmentPlan& segment : plan.segments) walk.run(segment);
    Matches matches = walk.finish();
    if (rerank) add_adjacency(matches.best, adjacency, shards);
    return matches;
}

}  // namespace ibid
