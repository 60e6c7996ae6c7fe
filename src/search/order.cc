#include "search/order.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>
#include <tuple>

#include "search/copies.h"

namespace ibid {

namespace {

using Before = std::function<bool(const Match&, const Match&)>;

Before by_date(const Shards& shards, bool newest_first) {
    const auto day_of = [&shards](const Match& match) {
        return segment_of(shards, match.id).first_days()[match.article];
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

// Takes hits, the best first, but for those that were not asked for.
class Picker {
public:
    Picker(const SearchOptions& options, const Shards& shards)
        : most_(options.per_article),
          copies_(options.copies || options.by_article),
          texts_(shards) {}

    bool takes(const Match& match) {
        if (most_ > 0) {
            std::size_t& taken =
                taken_[{match.id.shard, match.id.segment, match.article}];
            if (taken == most_) return false;
            if (!copies_ && !texts_.add(match.id)) return false;
            ++taken;
            return true;
        }
        return copies_ || texts_.add(match.id);
    }

private:
    std::size_t most_;  // of an article; 0: no bound
    bool copies_;       // are wanted
    DistinctTexts texts_;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>,
             std::size_t>
        taken_;
};

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
    const std::size_t wanted = options.limit > all_matches - options.offset
                                   ? all_matches
                                   : options.offset + options.limit;
    Picker picker(options, shards);
    std::vector<Match> picked;
    for (std::size_t at = 0; at < matches.size() && picked.size() < wanted;) {
        // As many as will do if all are picked, then ever more.
        const std::size_t end =
            std::min(matches.size(), std::max(wanted, 2 * at));
        const auto begin = matches.begin() + static_cast<std::ptrdiff_t>(at);
        std::partial_sort(begin, begin + static_cast<std::ptrdiff_t>(end - at),
                          matches.end(), before);
        for (; at < end && picked.size() < wanted; ++at)
            if (picker.takes(matches[at])) picked.push_back(matches[at]);
    }
    picked.erase(picked.begin(),
                 picked.begin() + static_cast<std::ptrdiff_t>(
                                      std::min(options.offset, picked.size())));
    return picked;
}

}  // namespace ibid
