#include "search/matcher.h"

#include <algorithm>

#include "search/adjacency.h"
#include "search/best.h"
#include "search/count_articles.h"
#include "search/facet_counter.h"
#include "search/plan.h"
#include "search/scorer.h"

namespace ibid {

namespace {

// Adjacency is looked at among this many of the best: it moves few passages
// far, and reading word sequences is what costs.
constexpr std::size_t reranked = 100;
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
        FoundRows all;
        for (std::uint32_t row = segment.query.root->next(0); row < rows;) {
            const std::uint32_t first = row / 64 * 64;
            const Window window{
                first, std::min(rows - first, request_.window) + first};
            Bits found(wanted.rows(window));
            segment.query.root->narrow(window, found);
            if (!request_.context_suffices && found.any())
                segment.query.keep_in_text(window, found);
            if (all.add(window, found) && request_.wanted > 0)
                rank(segment, window, found);
            row = segment.query.root->next(window.end);
        }
        if (all.empty()) return;
        matches_.count.passages += all.count();
        matches_.count.articles += count_articles(segment.segment(), all);
        facets_.add(segment.segment(), all);
        matches_.found.push_back(
            {segment.shard, segment.number, std::move(all)});
    }

    Matches finish() {
        matches_.facets = facets_.take();
        matches_.best = best_.take();
        return std::move(matches_);
    }

private:
    void rank(const SegmentPlan& segment, const Window& window, Bits& rows) {
        scorer_.keep_promising(segment, window, rows, best_.least());
        if (!rows.any()) return;
        scorer_.score(
            segment, window, rows, [&](std::uint32_t row, double score) {
                if (best_.lets_in(score))
                    best_.add(
                        {score,
                         {segment.shard, segment.number, window.first + row}});
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

std::uint32_t Matches::article_passages(const Match& match,
                                        const Shards& shards) const {
    const Segment& segment = segment_of(shards, match.id);
    for (const SegmentMatches& one : found)
        if (one.shard == match.id.shard && one.segment == match.id.segment)
            return one.rows.count(segment.first_row(match.article),
                                  segment.first_row(match.article + 1));
    return 0;
}

Matches match(const Query& query, const Shards& shards,
              const MatchRequest& request, Analyzer& analyzer) {
    const auto plan = std::make_shared<Plan>(
        make_plan(query, shards, request.context_suffices, analyzer));
    Adjacency adjacency(query, *plan, analyzer);
    const bool rerank = request.wanted > 0 && !adjacency.empty();
    const std::size_t kept =
        rerank ? std::max(reranked, request.wanted) : request.wanted;
    Walk walk(*plan, request, kept);
    for (SegmentPlan& segment : plan->segments)
        walk.run(segment, wanted_rows(shards[segment.shard], segment.number,
                                      request.kinds));
    Matches matches = walk.finish();
    for (Match& match : matches.best)
        match.article = segment_of(shards, match.id).article_of()[match.id.row];
    if (rerank) add_adjacency(matches.best, adjacency, shards);
    matches.plan = plan;
    return matches;
}

}  // namespace ibid
