#include "search/show.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "search/copies.h"
#include "search/hits.h"
#include "search/passages_by_id.h"

namespace ibid {

namespace {

constexpr std::size_t shortest_id = 4;

// Calls each(shard, number of the segment, segment).
template <class Each>
void each_segment(const Shards& shards, Each each) {
    for (std::uint32_t shard = 0; shard < shards.size(); ++shard) {
        const auto& segments = shards[shard].columns.segments();
        for (std::uint32_t i = 0; i < segments.size(); ++i)
            each(shard, i, segments[i]);
    }
}

void append_article(std::vector<Hit>& hits, HitLoader& loader,
                    std::uint32_t shard, std::uint32_t docid) {
    std::ranges::move(loader.load_article(shard, docid),
                      std::back_inserter(hits));
}

// The articles of that place: what one reading of it finds in any index makes
// the less likely ones needless.
std::vector<Hit> show_articles(std::string_view place, const Shards& shards,
                               HitLoader& loader) {
    const std::string here = current_folder();
    std::vector<std::vector<std::string>> names;
    for (const Shard& shard : shards)
        names.push_back(names_of(place, here, shard.base));
    std::vector<Hit> hits;
    for (std::size_t way = 0; way < names[0].size() && hits.empty(); ++way)
        for (std::uint32_t i = 0; i < shards.size(); ++i)
            if (const auto docid =
                    find_article(shards[i].database, names[i][way]))
                append_article(hits, loader, i, *docid);
    return hits;
}

// All articles that came from the file of that name.
std::vector<Hit> show_file(std::string_view place, const Shards& shards,
                           HitLoader& loader) {
    const std::string here = current_folder();
    std::vector<Hit> hits;
    each_segment(shards, [&](std::uint32_t shard, std::uint32_t,
                             const OpenSegment& open) {
        const auto names = names_of(place, here, shards[shard].base);
        for (std::uint32_t i = 0; i < open.segment.articles(); ++i) {
            const std::string_view key = open.segment.key(i);
            const std::string_view path = key.substr(0, key.find('\n'));
            if (open.is_article_alive(i) &&
                std::ranges::find(names, path) != names.end())
                append_article(hits, loader, shard,
                               open.segment.article(i).docid);
        }
    });
    return hits;
}

std::vector<Hit> show_passages(std::string_view prefix, std::size_t context,
                               const Shards& shards, HitLoader& loader) {
    std::vector<Hit> hits;
    const auto wanted = ids_with_prefix(prefix);
    if (!wanted || prefix.size() < shortest_id) return hits;
    for (auto& [id, hit] : passages_by_id(*wanted, shards, loader)) {
        hit.also_in = articles_with_copies(id, shards);
        loader.add_context(hit, id, context);
        hits.push_back(std::move(hit));
    }
    return hits;
}

}  // namespace

std::vector<Hit> show(std::string_view name, std::size_t context,
                      const Shards& shards) {
    HitLoader loader(shards);
    std::vector<Hit> hits = show_articles(name, shards, loader);
    if (hits.empty()) hits = show_passages(name, context, shards, loader);
    if (hits.empty()) hits = show_file(name, shards, loader);
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i].rank = i + 1;
    return hits;
}

}  // namespace ibid
