// Shard: one index of those that a search goes over, at one committed state.
#pragma once

#include <filesystem>
#include <string>

#include <xapian.h>

#include "search/from_here.h"
#include "store/columns.h"
#include "store/database.h"

namespace ibid {

struct Shard {
    explicit Shard(const std::filesystem::path& folder)
        : dir(folder),
          base(base_of(folder)),
          database(open_database(folder)),
          columns(folder, database),
          totals(read_totals(database)) {}

    std::filesystem::path dir;
    std::string base;  // the folder that names of articles are relative to
    Xapian::Database database;
    Columns columns;
    Totals totals;
};

using Shards = std::vector<Shard>;

}  // namespace ibid
