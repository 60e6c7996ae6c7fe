#include "search/comention.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "search/hits.h"
#include "search/pair_counter.h"
#include "search/suggest.h"
#include "search/understood.h"
#include "store/actor_table.h"

namespace ibid {

namespace {

// The date that means these days, if one does; else its first day.
Date date_of(const DateRange& days) {
    if (days.from == 0) return {};
    Date date{static_cast<int>(days.from / 10000), 0, 0};
    if (last_day(date) == days.to) return date;
    date.month = static_cast<int>(days.from / 100 % 100);
    if (last_day(date) == days.to) return date;
    date.day = static_cast<int>(days.from % 100);
    return date;
}

// What the indexes know of the actors that were met.
class Known {
public:
    explicit Known(const Shards& shards) : shards_(shards) {}

    const Actor& operator()(std::string_view id) {
        const auto [found, is_new] = actors_.try_emplace(std::string(id));
        if (!is_new) return found->second;
        found->second.id = found->second.name = id;
        for (const Shard& shard : shards_)
            if (auto actor = read_actor(shard.database, found->first)) {
                found->second = std::move(*actor);
                found->second.aliases.clear();
                break;
            }
        return found->second;
    }

    // Whoever names a leader names the country: that is no pair.
    bool are_one(std::string_view a, std::string_view b) {
        return (*this)(a).acts_for == b || (*this)(b).acts_for == a;
    }

private:
    const Shards& shards_;
    std::unordered_map<std::string, Actor> actors_;
};

void sort_and_cut(std::vector<PairCount>& pairs, const PairCounter& counter,
                  std::size_t limit) {
    const auto order = [&](const PairCount& a, const PairCount& b) {
        const auto key = [&](const PairCount& pair) {
            return std::tuple(~pair.passages, ~pair.articles,
                              counter.actor(pair.first),
                              counter.actor(pair.second));
        };
        return key(a) < key(b);
    };
    const std::size_t size =
        limit > 0 ? std::min(limit, pairs.size()) : pairs.size();
    std::ranges::partial_sort(
        pairs, pairs.begin() + static_cast<std::ptrdiff_t>(size), order);
    pairs.resize(size);
}

}  // namespace

Comentions comention(std::string_view text, const ComentionOptions& options,
                     const Shards& shards, Analyzer& analyzer) {
    Understood asked = understand(text, options.search, shards, analyzer);
    PairCounter counter(shards);
    MatchRequest request;
    request.wanted = 0;
    request.kinds = asked.kinds;
    const Matches matches = match(asked.query, shards, request, analyzer);
    for (const SegmentMatches& found : matches.found) counter.add(found);
    Comentions made;
    made.found.count = matches.count;
    Known known(shards);
    std::vector<PairCount> pairs = counter.take();
    std::erase_if(pairs, [&](PairCount& pair) {
        if (counter.actor(pair.second) < counter.actor(pair.first))
            std::swap(pair.first, pair.second);
        return pair.passages < options.minimum ||
               known.are_one(counter.actor(pair.first),
                             counter.actor(pair.second));
    });
    made.distinct = pairs.size();
    sort_and_cut(pairs, counter, options.limit);
    HitLoader loader(shards);
    for (const PairCount& pair : pairs) {
        Comention& one = made.pairs.emplace_back();
        one.first = known(counter.actor(pair.first));
        one.second = known(counter.actor(pair.second));
        one.count = {pair.passages, pair.articles};
        one.earliest = date_of(pair.earliest);
        one.latest = date_of(pair.latest);
        if (options.examples) one.example = loader.load(pair.example);
    }
    made.found.suggestions = suggest(asked.query, text, shards, analyzer);
    made.found.query = std::move(asked.echo);
    return made;
}

}  // namespace ibid
