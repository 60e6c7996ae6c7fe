#include "query/open_index.h"

#include <cstdlib>

#include "query/index_dirs.h"

namespace ibid {

Index open_index(const Options& options) {
    const char* variable = std::getenv("IBID_INDEX");
    return Index(find_indexes(options.dirs, variable == nullptr ? "" : variable,
                              std::filesystem::current_path()));
}

}  // namespace ibid
