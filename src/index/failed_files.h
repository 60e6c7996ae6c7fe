// The notes about source files -> which of them could not be read, or not to
// their end, and why (`ibid status --failed`).
//
//   failed_files("articles/.ibid")
//     -> {"scan.pdf", 0, "has no text, only pictures of its pages", "..."}
//        {"press.jsonl", 17, "is not JSON", ""}
#pragma once

#include <filesystem>
#include <vector>

#include "store/failed_file.h"

namespace ibid {

// By name and line. Throws ibid::Error when the index cannot be read.
std::vector<FailedFile> failed_files(const std::filesystem::path& index);

}  // namespace ibid
