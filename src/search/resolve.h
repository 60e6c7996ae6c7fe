// Query as parsed -> Query as this index understands it: actors, authors and
// sources looked up by any of their names, years and kinds made out.
//
// A value that the index does not know is a remark and matches nothing.
#pragma once

#include <vector>

#include "search/query.h"
#include "search/shard.h"

namespace ibid {

// Fills in Query::terms, and puts display names into Query::values.
void resolve(Query& query, const Shards& shards, std::vector<Remark>& remarks);

// The name that an index displays for an actor: the id when it knows none.
std::string actor_name(const Shards& shards, const std::string& id);

// What stands for the absence of a value: "undated", "no author".
std::string absence_of(std::string_view field);

// Whether the query says itself which kinds of passages it wants.
bool names_kinds(const Query& query);

}  // namespace ibid
