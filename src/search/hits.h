// Matches -> Hits: what a person sees of them, read from the index's records.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

#include "search/matcher.h"
#include "search/shard.h"

namespace ibid {

// The passage of that document and its article, with actors named, called
// as from here (from_here.h).
Hit load_hit(const Shards& shards, std::uint32_t shard, std::uint32_t document);

// Fills in up to `count` passages of the same article on either side.
void add_context(Hit& hit, const Shards& shards, std::uint32_t shard,
                 std::uint32_t document, std::size_t count);

// What Index::show gives.
std::vector<Hit> show(std::string_view name, std::size_t context,
                      const Shards& shards);

}  // namespace ibid
