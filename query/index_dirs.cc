#include "query/index_dirs.h"

#include <algorithm>

#include <ibid/error.h>

namespace ibid {
namespace {

namespace fs = std::filesystem;

constexpr const char* hidden = ".ibid";

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

// A folder of articles stands for the index that it holds.
fs::path index_of(const fs::path& dir) {
    return is_folder(dir / hidden) ? dir / hidden : dir;
}

std::vector<fs::path> split(const std::string& variable) {
    std::vector<fs::path> out;
    for (std::size_t at = 0; at < variable.size();) {
        const std::size_t end =
            std::min(variable.find(':', at), variable.size());
        if (end > at) out.emplace_back(variable.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

fs::path nearest_index(fs::path folder) {
    while (!is_folder(folder / hidden)) {
        if (!folder.has_relative_path())
            throw Error("no index here or above",
                        "make one with: ibid-index FOLDER");
        folder = folder.parent_path();
    }
    return folder / hidden;
}

}  // namespace

std::vector<fs::path> find_indexes(const std::vector<fs::path>& wanted,
                                   const std::string& variable,
                                   const fs::path& here) {
    std::vector<fs::path> dirs = wanted.empty() ? split(variable) : wanted;
    if (dirs.empty()) return {nearest_index(here)};
    for (fs::path& dir : dirs) dir = index_of(dir);
    return dirs;
}

}  // namespace ibid
