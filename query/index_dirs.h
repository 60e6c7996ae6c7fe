// Which indexes to search: those of -d, else of $IBID_INDEX, else the .ibid of
// this folder or of the nearest one above.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ibid {

// `variable` is the value of $IBID_INDEX, folders with colons between them.
// Throws Error when there is no index to be found.
std::vector<std::filesystem::path> find_indexes(
    const std::vector<std::filesystem::path>& wanted,
    const std::string& variable, const std::filesystem::path& here);

}  // namespace ibid
