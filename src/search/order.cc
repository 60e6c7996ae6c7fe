#include "search/order.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>
#include <tuple>

namespace ibid {

namespace {

using Before = std::function<bool(const Match&, const Match&)>;

Before by_date(const Shards& shards, bool newest_first) {
    const auto day_of = [&shards](const Match& match) {
        return segment_of(shards, match.id).article(match.article).first_day;
    };
    // Undated articles come last either way.
    return [day_of, newest_first](const Match& a, const Match& b) {
        const Day day_a = day_of(a), day_b = day_of(b);
        if (day_a == day_b) return better(a, b);
        if (day_a == 0 || day_b == 0) return day_b == 0;
        return newest_first ? day_a > day_b : day_a < day_b;
    };
}

Before by_path(const Shards& shards) {
    const auto key_of = [&shards](const Match& match) {
        return segment_of(shards, match.id).key(match.article);
    };
    return [key_of](const Match& a, const Match& b) {
        const int order = key_of(a).compare(key_of(b));
        return order != 0 ? order < 0 : a.id < b.id;
    };
}

Before order_of(Sort sort, const Shards& shards) {
    switch (sort) {
        case Sort::newest:
            return by_date(shards, true);
        case Sort::oldest:
            return by_date(shards, false);
        case Sort::path:
            return by_path(shards);
        default:
            return better;
    }
}

std::vector<Match> at_most_per_article(const std::vector<Match>& matches,
                                       std::size_t most) {
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>,
             std::size_t>
        taken;
    std::vector<Match> kept;
    for (const Match& match : matches)
        if (++taken[{match.id.shard, match.id.segment, match.article}] <= most)
            kept.push_back(match);
    return kept;
}

}  // namespace

std::size_t matches_needed(const SearchOptions& options) {
    if (options.limit == 0) return 0;
    const bool all = options.sort != Sort::relevance ||
                     options.per_article > 0 || options.by_article ||
                     options.limit > all_matches - options.offset;
    return all ? all_matches : options.offset + options.limit;
}

std::vector<Match> select(std::vector<Match> matches,
                          const SearchOptions& options, const Shards& shards) {
    const Before before = order_of(options.sort, shards);
    const auto page = [&] {
        const std::size_t first = std::min(options.offset, matches.size());
        const std::size_t count =
            std::min(options.limit, matches.size() - first);
        return std::pair(static_cast<std::ptrdiff_t>(first),
                         static_cast<std::ptrdiff_t>(first + count));
    };
    if (options.per_article > 0) {
        std::ranges::sort(matches, before);
        matches = at_most_per_article(matches, options.per_article);
    } else {
        std::partial_sort(matches.begin(), matches.begin() + page().second,
                          matches.end(), before);
    }
    const auto [first, end] = page();
    return {matches.begin() + first, matches.begin() + end};
}

}  // namespace ibid
