// Matches -> Hits: what a person sees of them, read from the index's articles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

#include "search/shard.h"

namespace ibid {

class HitLoader {
public:
    explicit HitLoader(const Shards& shards);

    // The passage and its article, with actors named, called as from here
    // (from_here.h).
    Hit load(const RowId& id);

    // Fills in up to `count` passages of the same article on either side.
    void add_context(Hit& hit, const RowId& id, std::size_t count);

    // All passages of an article of the shard, in order.
    std::vector<Hit> load_article(std::uint32_t shard, std::uint32_t docid);

private:
    Article article(std::uint32_t shard, std::uint32_t docid);
    Passage named(Passage passage) const;

    const Shards& shards_;
    std::string here_;
};

}  // namespace ibid
