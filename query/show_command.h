// `ibid show`: passages and articles by their names.
#pragma once

#include "query/commands.h"

namespace ibid {

// What `name` stands for: an id, a place or a path.
std::vector<Hit> find_shown(Index& index, const std::string& name,
                            std::size_t context);

Answer run_show(const Options& options, const Screen& screen);

}  // namespace ibid
