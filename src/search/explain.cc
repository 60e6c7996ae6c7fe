#include "search/explain.h"

#include <algorithm>
#include <cstdio>

#include "search/adjacency.h"
#include "search/article_evidence.h"
#include "search/article_rank.h"
#include "search/scorer.h"
#include "text/index_words.h"

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
    text += shown_words(query.words);
    text += query.form == Query::Form::prefix ? "*\"" : "\"";
    for (const std::string& word : query.also) text += " or \"" + word + '"';
    return text;
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

class Explainer {
public:
    Explainer(const Query& query, const Shards& shards, bool by_article,
              Analyzer& analyzer)
        : plan_(make_plan(query, shards, true, analyzer)),
          scorer_(plan_),
          adjacency_(query, plan_, analyzer),
          words_(by_article ? weigh_in_articles(plan_, shards, analyzer)
                            : weigh_as_in_passages(plan_, shards)),
          by_article_(by_article) {}

    std::vector<std::string> reasons(const Match& match) {
        const SegmentPlan& segment =
            *std::ranges::find_if(plan_.segments, [&](const SegmentPlan& one) {
                return one.shard == match.id.shard &&
                       one.number == match.id.segment;
            });
        std::vector<std::string> reasons;
        add_words(match, segment, reasons);
        // Only the best matches were asked for these.
        if (match.adjacency > 0) add_neighbours(match, segment, reasons);
        if (match.evidence > 0)
            reasons.push_back(
                with_score(match.evidence,
                           "its article, counting its title four times, has" +
                               in_article(segment, match.article)));
        if (match.lift > 0)
            reasons.push_back(with_score(
                match.lift, "one of the best without --deep, which stay"));
        if (!reasons.empty())
            reasons.push_back(
                "a passage of " +
                std::to_string(segment.segment().length()[match.id.row]) +
                " words");
        return reasons;
    }

private:
    void add_words(const Match& match, const SegmentPlan& segment,
                   std::vector<std::string>& reasons) {
        const double share = by_article_ ? passage_part_of_article : 1;
        const std::uint32_t length = segment.segment().length()[match.id.row];
        for (std::size_t i = 0; i < plan_.leaves.size(); ++i) {
            const Occurrences found =
                occurrences(segment.query.leaves[i], match.id.row);
            const std::string where = places(found);
            if (where.empty()) continue;
            reasons.push_back(
                with_score(share * scorer_.leaf_score(i, found, length),
                           name_of(segment, i) + where));
        }
    }

    std::string name_of(const SegmentPlan& segment, std::size_t leaf) const {
        const Query& words = *plan_.leaves[leaf];
        return segment.query.leaves[leaf].is_other_name
                   ? "another name of " + words.named->name
                   : quoted(words);
    }

    void add_neighbours(const Match& match, const SegmentPlan& segment,
                        std::vector<std::string>& reasons) {
        if (by_article_) {
            reasons.push_back(with_score(
                match.adjacency, "words side by side in a passage of it"));
            return;
        }
        for (const auto& pair :
             adjacency_.found(segment.segment(), match.id.row))
            reasons.push_back(with_score(
                pair.score,
                '"' + pair.words + "\" side by side " + times(pair.times)));
    }

    // The words that tell the most. A title counts four times.
    std::string in_article(const SegmentPlan& segment, std::uint32_t article) {
        constexpr std::size_t most = 5;
        const auto parts = article_parts(segment, words_, article);
        std::vector<std::size_t> leaves;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].score > 0) leaves.push_back(i);
        std::ranges::stable_sort(leaves, [&](std::size_t a, std::size_t b) {
            return parts[a].score > parts[b].score;
        });
        std::string text;
        for (std::size_t i = 0; i < std::min(most, leaves.size()); ++i)
            text += (i > 0 ? ", " : " ") + name_of(segment, leaves[i]) + ' ' +
                    times(static_cast<std::uint32_t>(parts[leaves[i]].times));
        if (leaves.size() > most)
            text +=
                " and " + std::to_string(leaves.size() - most) + " other words";
        return text;
    }

    Plan plan_;
    Scorer scorer_;
    Adjacency adjacency_;
    ArticleWords words_;
    bool by_article_;
};

}  // namespace

std::vector<std::vector<std::string>> explain(const Query& query,
                                              const Shards& shards,
                                              const std::vector<Match>& matches,
                                              bool by_article,
                                              Analyzer& analyzer) {
    Explainer explainer(query, shards, by_article, analyzer);
    std::vector<std::vector<std::string>> reasons;
    for (const Match& match : matches)
        reasons.push_back(explainer.reasons(match));
    return reasons;
}

}  // namespace ibid
