// Where the index is, and whether what is to be indexed can be.
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/options.h"

namespace ibid {

// The index's folder: -d, else .ibid in the first folder of the sources, else
// $IBID_INDEX, else the nearest .ibid here or above, else .ibid here. Empty
// when there is neither a source nor an index.
std::filesystem::path find_index(const Options& options);

// Whether an index has been made there.
bool holds_index(const std::filesystem::path& dir);

// Throws ibid::Error for a source that does not exist, that cannot be opened,
// or that is an index itself.
void check_sources(const std::vector<std::filesystem::path>& sources);

// Removes an index that this run has made, unless it was told to keep it.
// Only what did not exist, or was an empty folder, counts as made by the run.
class FreshIndex {
public:
    explicit FreshIndex(const std::filesystem::path& dir);
    ~FreshIndex();
    FreshIndex(const FreshIndex&) = delete;
    FreshIndex& operator=(const FreshIndex&) = delete;

    void keep() { kept_ = true; }

private:
    std::filesystem::path dir_;
    bool had_folder_ = false;
    bool kept_ = true;
};

}  // namespace ibid
