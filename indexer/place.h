// Where the index is, and whether what is to be indexed can be.
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/options.h"

namespace ibid {

// The index's folder: -d, else .ibid in the first folder of the sources, else
// $IBID_INDEX, else the nearest .ibid here or above, else .ibid here. Empty
// when there is neither a source nor an index. As for ibid, -d and $IBID_INDEX
// may name a folder that holds a .ibid. Throws ibid::Error when $IBID_INDEX
// names several.
std::filesystem::path find_index(const Options& options);

// The path from the root, without links; as far as it exists.
std::filesystem::path resolved(const std::filesystem::path& path);

// Whether an index has been made there.
bool holds_index(const std::filesystem::path& dir);

// Throws ibid::Error for a source that does not exist, that cannot be opened,
// or that is an index itself.
void check_sources(const std::vector<std::filesystem::path>& sources);

// Makes the index's folder, and removes it at the end if the run found no index
// there and no article has come in: what is in it then is of use to nobody.
//
// Finding and removing are done under the lock, and an index that another
// process writes meanwhile, or has written, stays. To be constructed before
// the run's Writer and so destroyed after it.
class FreshIndex {
public:
    // Throws ibid::Error as a Writer does.
    explicit FreshIndex(const std::filesystem::path& dir);
    ~FreshIndex();
    FreshIndex(const FreshIndex&) = delete;
    FreshIndex& operator=(const FreshIndex&) = delete;

private:
    void remove_empty() const;

    std::filesystem::path dir_;
    bool had_folder_ = false;
    bool fresh_ = false;
};

}  // namespace ibid
