// The command line and what the index knows of itself -> what a run reads.
//
//   ibid-index           -> the folders that the index was made from
//   ibid-index a b       -> a, b
//   --rebuild a          -> a and the folders that the index was made from
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/options.h"

namespace ibid {

// Throws ibid::Error when there is nothing to read, and for a source that was
// named, or is the only kind there is, and cannot be opened.
std::vector<std::filesystem::path> find_sources(
    const Options& options, const std::filesystem::path& index);

}  // namespace ibid
