// Exchanges two files or folders of one file system.
//
//   exchange("index/rebuild/xapian", "index/xapian");
#pragma once

#include <filesystem>

namespace ibid {

// Atomic where the file system can. Else the second is out of the way for a
// moment, at away_from(first); whoever finds it there after a crash puts it
// back. When `second` does not exist, `first` takes its place. Throws
// std::filesystem::filesystem_error, with both as they were.
void exchange(const std::filesystem::path& first,
              const std::filesystem::path& second);

// The same by renaming one after the other.
void exchange_by_renames(const std::filesystem::path& first,
                         const std::filesystem::path& second);

// "index/rebuild/xapian" -> "index/rebuild/xapian.old"
std::filesystem::path away_from(const std::filesystem::path& first);

}  // namespace ibid
