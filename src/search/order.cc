#include "search/order.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "store/record.h"

namespace ibid {

namespace {

using ArticleKey = std::pair<std::uint32_t, std::uint32_t>;

ArticleKey key_of(const Match& match) {
    return {match.shard, match.article};
}

// Undated articles come last either way.
void sort_by_date(std::vector<Match>& matches, bool newest_first) {
    std::ranges::stable_sort(matches, [&](const Match& a, const Match& b) {
        if ((a.first_day == 0) != (b.first_day == 0)) return b.first_day == 0;
        return newest_first ? a.first_day > b.first_day
                            : a.first_day < b.first_day;
    });
}

void sort_by_path(std::vector<Match>& matches, const Shards& shards) {
    std::map<ArticleKey, std::string> paths;
    for (const Match& match : matches) {
        std::string& path = paths[key_of(match)];
        if (!path.empty()) continue;
        const Article article =
            unpack_article(shards[match.shard]
                               .database.get_document(match.article)
                               .get_data())
                .article;
        path = article.path + '\n' + article.id;
    }
    std::ranges::sort(matches, [&](const Match& a, const Match& b) {
        const std::string& path_a = paths[key_of(a)];
        const std::string& path_b = paths[key_of(b)];
        return std::tie(path_a, a.shard, a.document) <
               std::tie(path_b, b.shard, b.document);
    });
}

std::vector<Match> at_most_per_article(const std::vector<Match>& matches,
                                       std::size_t most) {
    std::map<ArticleKey, std::size_t> taken;
    std::vector<Match> kept;
    for (const Match& match : matches)
        if (++taken[key_of(match)] <= most) kept.push_back(match);
    return kept;
}

}  // namespace

std::vector<Match> select(std::vector<Match> ranked,
                          const SearchOptions& options, const Shards& shards) {
    switch (options.sort) {
        case Sort::relevance:
            break;
        case Sort::newest:
            sort_by_date(ranked, true);
            break;
        case Sort::oldest:
            sort_by_date(ranked, false);
            break;
        case Sort::path:
            sort_by_path(ranked, shards);
            break;
    }
    if (options.per_article > 0)
        ranked = at_most_per_article(ranked, options.per_article);
    const std::size_t first = std::min(options.offset, ranked.size());
    const std::size_t count = std::min(options.limit, ranked.size() - first);
    const auto begin = ranked.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace ibid
