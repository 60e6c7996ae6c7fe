#include "search/explain.h"

#include <algorithm>
#include <cstdio>
#include <map>

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

std::vector<std::vector<std::string>> explain(const Query& query,
                                              const Shards& shards,
                                              const std::vector<Match>& matches,
                                              Analyzer& analyzer) {
    std::vector<Compiled> compiled;
    for (const Shard& shard : shards)
        compiled.push_back(compile(query, shard, analyzer));
    const Scorer scorer(shards, compiled);
    Adjacency adjacency(query, scorer, analyzer);

    // Cursors only move up: passages are explained in order of document.
    std::vector<std::size_t> order(matches.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) {
        return std::pair(matches[i].shard, matches[i].document);
    });
    std::vector<std::vector<std::string>> reasons(matches.size());
    for (const std::size_t i : order) {
        const Match& match = matches[i];
        const Shard& shard = shards[match.shard];
        const Row& row =
            shard.columns.find(match.document)->row(match.document);
        auto& leaves = compiled[match.shard].leaves;
        for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
            const Occurrences found = occurrences(leaves[leaf], match.document);
            const std::string where = places(found);
            if (where.empty()) continue;
            reasons[i].push_back(
                with_score(scorer.leaf_score(leaf, found, row.tokens),
                           quoted(scorer.leaf(leaf)) + where));
        }
        // Only the best matches were asked for their neighbours.
        if (match.adjacency > 0)
            for (const auto& pair : adjacency.found(shard, match.document))
                reasons[i].push_back(with_score(
                    pair.score,
                    '"' + pair.words + "\" side by side " + times(pair.times)));
        if (!reasons[i].empty())
            reasons[i].push_back("a passage of " + std::to_string(row.tokens) +
                                 " words");
    }
    return reasons;
}

}  // namespace ibid
