// The user's actor files, kept in the index that was tagged with them: it
// stays whole when the files have moved or are gone.
#pragma once

#include <vector>

#include <xapian.h>

#include <ibid/writer.h>

namespace ibid {

// Replaces all of them.
void write_actor_files(Xapian::WritableDatabase& database,
                       const std::vector<ActorSource>& files);

// Throws ibid::Error when the bytes are damaged.
std::vector<ActorSource> read_actor_files(const Xapian::Database& database);

}  // namespace ibid
