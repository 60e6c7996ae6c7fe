// The options and the environment -> the indexes that they mean.
#pragma once

#include <filesystem>
#include <vector>

#include <ibid/index.h>

#include "query/options.h"

namespace ibid {

std::vector<std::filesystem::path> wanted_indexes(const Options& options);

Index open_index(const Options& options);

}  // namespace ibid
