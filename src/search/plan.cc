#include "search/plan.h"

#include <algorithm>

#include "search/rank.h"

namespace ibid {

namespace {

void weigh(Plan& plan, const Totals& totals) {
    if (totals.body_passages > 0)
        plan.mean_length = static_cast<double>(totals.body_tokens) /
                           static_cast<double>(totals.body_passages);
    if (plan.segments.empty()) return;
    const auto& leaves = plan.segments.front().query.leaves;
    const auto all = static_cast<double>(totals.passages);
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
        plan.leaves.push_back(leaves[leaf].query);
        double weight = 0;
        for (std::size_t i = 0; i < leaves[leaf].passages_with.size(); ++i) {
            double with = 0;
            for (const SegmentPlan& segment : plan.segments)
                with += segment.query.leaves[leaf].passages_with[i];
            weight += word_weight(std::min(with, all), all);
        }
        plan.weights.push_back(weight * leaves[leaf].query->weight *
                               leaves[leaf].share);
    }
}

}  // namespace

Plan make_plan(const Query& query, const Shards& shards, bool context_suffices,
               Analyzer& analyzer) {
    Plan plan;
    Totals totals;
    for (std::uint32_t shard = 0; shard < shards.size(); ++shard) {
        const Shard& one = shards[shard];
        totals.passages += one.totals.passages;
        totals.body_passages += one.totals.body_passages;
        totals.body_tokens += one.totals.body_tokens;
        const auto& segments = one.columns.segments();
        for (std::uint32_t i = 0; i < segments.size(); ++i)
            plan.segments.push_back(
                {shard, i, &segments[i],
                 compile(query, one, i, context_suffices, analyzer)});
    }
    weigh(plan, totals);
    return plan;
}

}  // namespace ibid
