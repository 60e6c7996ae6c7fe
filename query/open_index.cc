#include "query/open_index.h"

#include <cstdlib>

#include "query/index_dirs.h"

namespace ibid {

std::vector<std::filesystem::path> wanted_indexes(const Options& options) {
    const char* variable = std::getenv("IBID_INDEX");
    return find_indexes(options.dirs, variable == nullptr ? "" : variable,
                        std::filesystem::current_path());
}

Index open_index(const Options& options) {
    return Index(wanted_indexes(options));
}

}  // namespace ibid
