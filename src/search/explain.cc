#include "search/explain.h"

#include <algorithm>
#include <cstdio>

#include "search/adjacency.h"
#include "search/scorer.h"

namespace ibid {

namespace {

std::string with_score(double score, const std::string& text) {
    char number[32];
    std::snprintf(number, sizeof number, "%.2f: ", score);
    return number + text;
}

std::string times(std::uint32_t count) {
    if (count == 1) return "once";
    if (count == 2) return "twice";
    return std::to_string(count) + " times";
}

std::string quoted(const Query& query) {
    std::string text = query.form == Query::Form::exact ? "=\"" : "\"";
    for (std::size_t i = 0; i < query.words.size(); ++i)
        text += (i > 0 ? " " : "") + query.words[i];
    return text + (query.form == Query::Form::prefix ? "*\"" : "\"");
}

std::string places(const Occurrences& found) {
    std::string text;
    const auto add = [&](std::uint32_t count, const char* where) {
        if (count == 0) return;
        text += (text.empty() ? " " : ", ") + times(count) + where;
    };
    add(found.text, " in the text");
    add(found.heading, " in the headings");
    add(found.title, " in the title");
    return text;
}

}  // namespace

namespace {

std::vector<std::string> reasons_of(const Match& match, const Plan& plan,
                                    const SegmentPlan& segment,
                                    const Scorer& scorer,
                                    Adjacency& adjacency) {
    std::vector<std::string> reasons;
    const std::uint32_t length = segment.segment().length()[match.id.row];
    for (std::size_t i = 0; i < plan.leaves.size(); ++i) {
        const Occurrences found =
            occurrences(segment.query.leaves[i], match.id.row);
        const std::string where = places(found);
        if (where.empty()) continue;
        const Query& query = *plan.leaves[i];
        reasons.push_back(
            with_score(scorer.leaf_score(i, found, length),
                       segment.query.leaves[i].is_other_name
                           ? "another name of " + query.named->name + where
                           : quoted(query) + where));
    }
    // Only the best matches were asked for their neighbours.
    if (match.adjacency > 0)
        for (const auto& pair :
             adjacency.found(segment.segment(), match.id.row))
            reasons.push_back(with_score(
                pair.score,
                '"' + pair.words + "\" side by side " + times(pair.times)));
    if (!reasons.empty())
        reasons.push_back("a passage of " + std::to_string(length) + " words");
    return reasons;
}

}  // namespace

std::vector<std::vector<std::string>> explain(const Query& query,
                                              const Shards& shards,
                                              const std::vector<Match>& matches,
                                              Analyzer& analyzer) {
    const Plan plan = make_plan(query, shards, true, analyzer);
    const Scorer scorer(plan);
    Adjacency adjacency(query, plan, analyzer);
    std::vector<std::vector<std::string>> reasons;
    for (const Match& match : matches) {
        const auto segment =
            std::ranges::find_if(plan.segments, [&](const SegmentPlan& one) {
                return one.shard == match.id.shard &&
                       one.number == match.id.segment;
            });
        reasons.push_back(reasons_of(match, plan, *segment, scorer, adjacency));
    }
    return reasons;
}

}  // namespace ibid
