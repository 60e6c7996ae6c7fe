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

// Completes "the near copies in FILE ...": with the file gone, the next writer
// makes all of them again. The segments are all there are, and intact.
std::string check_copies(const std::filesystem::path& dir,
                         const Xapian::Database& database,
                         const std::vector<const OpenSegment*>& segments);

}  // namespace ibid
