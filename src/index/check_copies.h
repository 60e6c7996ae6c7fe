// What an index says of near copies -> what is wrong with that, "" when
// nothing.
//
//   check_copies(dir, database, segments)
//   // "are not grouped as their pairs are"
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <xapian.h>

#include "store/columns.h"

namespace ibid {

// Completes "the copies of DIR ...". The segments are all of them, and intact.
std::string check_copies(const std::filesystem::path& dir,
                         const Xapian::Database& database,
                         const std::vector<const OpenSegment*>& segments);

}  // namespace ibid
