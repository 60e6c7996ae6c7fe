// An index -> what is wrong with it, in sentences (ibid-index --check).
#pragma once

#include <filesystem>

namespace ibid {

// What is wrong goes to standard error, that nothing is to standard output
// unless `quiet`. The exit status: 0 or 2.
int check(const std::filesystem::path& index, bool quiet);

}  // namespace ibid
