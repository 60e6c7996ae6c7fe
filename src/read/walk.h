// Folders and files as named on the command line -> the files to read.
//
// Hidden files, folders that are an index of ibid, metadata.csv tables and what
// a .ibidignore file excludes (gitignore's rules: globs, a trailing / for
// folders, a leading / for this folder only, ! to take back, # comments) are
// left out. Sorted by name. Symbolic links to files are followed, links to
// folders are not. A folder that cannot be opened is a failure, not the end.
#pragma once

#include <filesystem>
#include <vector>

#include "read/source_file.h"

namespace ibid {

struct Listing {
    std::vector<SourceFile> files;
    std::vector<Failure> failures;
    // Folders that were passed over, and why: "is a link to a folder".
    std::vector<Failure> left_out;
};

// `index_dir` is the index's folder; it need not exist yet.
Listing walk(const std::vector<std::filesystem::path>& roots,
             const std::filesystem::path& index_dir);

}  // namespace ibid
