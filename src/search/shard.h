// Shard: one index of those that a search goes over, at one committed state.
#pragma once

#include <filesystem>
#include <string>

#include <xapian.h>

#include "store/columns.h"
#include "store/database.h"

namespace ibid {

struct Shard {
    explicit Shard(const std::filesystem::path& folder)
        : dir(folder),
          database(open_database(folder)),
          columns(folder, database),
          totals(read_totals(database)) {}

    std::filesystem::path dir;
    Xapian::Database database;
    Columns columns;
    Totals totals;
};

// Opens an index. While a writer commits, a state may go before it has been
// read; then the next one is opened. Throws ibid::Error.
Shard open_shard(const std::filesystem::path& dir);

using Shards = std::vector<Shard>;

}  // namespace ibid
