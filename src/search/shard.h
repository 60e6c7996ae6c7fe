// Shard: one index of those that a search goes over, at one committed state.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <xapian.h>

#include "search/from_here.h"
#include "search/wanted_rows.h"
#include "store/article_store.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/stored_copies.h"

namespace ibid {

struct Shard {
    // `mend`: makes damaged segments again (store/columns.h).
    explicit Shard(const std::filesystem::path& folder, bool mend = false)
        : dir(folder),
          base(base_of(folder)),
          database(open_database(folder)),
          columns(folder, database, mend),
          copies_file(folder, database),
          totals(read_totals(database)),
          articles(std::make_unique<ArticleReader>(database)) {}

    const Segment& segment(std::uint32_t i) const {
        return columns.segments()[i].segment;
    }
    const CopyTable& copies() const { return copies_file.table(columns); }

    std::filesystem::path dir;
    std::string base;  // the folder that names of articles are relative to
    Xapian::Database database;
    Columns columns;
    OpenCopies copies_file;
    Totals totals;
    std::unique_ptr<ArticleReader> articles;
    // Names by id, as they are asked for: most hits name the same actors.
    mutable std::unordered_map<std::string, std::string> actor_names;
    // By number of the segment and kinds.
    mutable std::map<std::pair<std::uint32_t, std::uint32_t>, WantedRows>
        wanted_rows;
};

using Shards = std::vector<Shard>;

// A passage of one of the shards.
struct RowId {
    std::uint32_t shard = 0;
    std::uint32_t segment = 0;
    std::uint32_t row = 0;
    friend auto operator<=>(const RowId&, const RowId&) = default;
};

inline const Segment& segment_of(const Shards& shards, const RowId& id) {
    return shards[id.shard].segment(id.segment);
}

}  // namespace ibid
