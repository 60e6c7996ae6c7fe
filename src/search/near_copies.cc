#include "search/near_copies.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>
#include <unordered_map>

#include "document/shingles.h"
#include "text/hash.h"

namespace ibid {

namespace {

// Two texts are the same when they share this part of all their shingles, or
// the shorter one lies in the other as far as this. One word in ten that was
// changed takes a quarter of the shingles.
constexpr double same_share = 0.45;
constexpr double contained_share = 0.8;
// A shingle that more originals have is a set phrase and tells nothing.
constexpr std::size_t most_sharers = 64;

bool is_copy(std::size_t shared, std::size_t one, std::size_t other) {
    const auto both = static_cast<double>(shared);
    const auto all = static_cast<double>(one + other - shared);
    const auto least = static_cast<double>(std::min(one, other));
    return both >= same_share * all || both >= contained_share * least;
}

ShingleSet shingles_of(const Match& match, const Shards& shards) {
    const Segment& segment = segment_of(shards, match.id);
    std::vector<std::uint64_t> words;
    segment.each_word(match.id.row, [&](std::uint32_t id) {
        words.push_back(hash64(segment.word(id)));
    });
    return shingle_set(words);
}

auto article_of(const Match& match) {
    return std::tuple(match.id.shard, match.id.segment, match.article);
}

}  // namespace

ShingleSet shingle_set(const std::vector<std::uint64_t>& word_hashes) {
    ShingleSet set;
    if (word_hashes.size() < least_words) return set;
    for (std::size_t i = 0; i + shingle_words <= word_hashes.size(); ++i)
        set.push_back(shingle(word_hashes, i));
    std::ranges::sort(set);
    const auto [first, last] = std::ranges::unique(set);
    set.erase(first, last);
    return set;
}

std::vector<std::size_t> originals(const std::vector<ShingleSet>& texts) {
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> sharers;
    std::vector<std::size_t> original(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        std::unordered_map<std::size_t, std::size_t> shared;
        for (const std::uint64_t one : texts[i])
            if (const auto found = sharers.find(one); found != sharers.end())
                for (const std::size_t other : found->second) ++shared[other];
        original[i] = i;
        for (const auto& [other, count] : shared)
            if (is_copy(count, texts[i].size(), texts[other].size()))
                original[i] = std::min(original[i], other);
        if (original[i] != i) continue;
        for (const std::uint64_t one : texts[i])
            if (auto& all = sharers[one]; all.size() < most_sharers)
                all.push_back(i);
    }
    return original;
}

std::vector<Match> collapse_copies(std::vector<Match> matches,
                                   const Shards& shards) {
    const std::size_t count = std::min(matches.size(), compared_for_copies);
    const auto end = matches.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(matches.begin(), end, matches.end(), better);
    std::vector<ShingleSet> texts;
    for (auto match = matches.begin(); match != end; ++match)
        texts.push_back(shingles_of(*match, shards));
    const std::vector<std::size_t> original = originals(texts);
    using Articles =
        std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>>;
    std::vector<Articles> others(count);
    for (std::size_t i = 0; i < count; ++i)
        if (article_of(matches[i]) != article_of(matches[original[i]]))
            others[original[i]].insert(article_of(matches[i]));
    std::vector<Match> kept;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (i < count && original[i] != i) continue;
        kept.push_back(matches[i]);
        if (i < count) kept.back().also_in = others[i].size();
    }
    return kept;
}

}  // namespace ibid
