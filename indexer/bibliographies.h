// --bibliography FILE..., or the files that the index was made with -> what
// they say of its articles.
//
// The index keeps their names in a note, so that a run that names none does not
// lose what they said. "none" forgets them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/options.h"
#include "read/sidecar.h"
#include "read/walk.h"

namespace ibid {

inline constexpr const char* bibliographies_note = "bibliographies";

// `index` may hold no index yet.
std::vector<std::filesystem::path> find_bibliographies(
    const Options& options, const std::filesystem::path& index);

// Throws ibid::Error when one cannot be read.
Sidecars read_bibliographies(const std::vector<std::filesystem::path>& paths);

// They are no articles, where they lie in a folder that is indexed.
void leave_out(const std::vector<std::filesystem::path>& paths,
               Listing& listing);

// As a note of the index: each followed by a NUL.
std::string to_note(const std::vector<std::filesystem::path>& paths);

}  // namespace ibid
