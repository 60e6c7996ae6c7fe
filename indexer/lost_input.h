// An index and what it was rebuilt to -> how many articles could not be read
// again, because they had come by standard input.
//
//   const LostInput lost(dir);
//   ...                         // a new index takes the place of the old one
//   lost.say(dir);
#pragma once

#include <filesystem>

#include "indexer/known_files.h"

namespace ibid {

class LostInput {
public:
    // Looks into the old index, which may be damaged.
    explicit LostInput(const std::filesystem::path& old_index);

    // On standard error; nothing when nothing is lost.
    void say(const std::filesystem::path& new_index) const;

private:
    KnownFiles before_;
    bool unknown_ = false;
};

}  // namespace ibid
