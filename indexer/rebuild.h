// Rebuild: a new index is made aside, in a folder of the old one's, and takes
// its place when it is whole. Until then the old one serves, and nobody else
// may write it; a rebuild that dies leaves it as it was, or as restore_index()
// finds it.
#pragma once

#include <filesystem>

#include "store/lock.h"

namespace ibid {

// Puts back what a rebuild that died while swapping had moved out of the way,
// and removes what it had made aside. Writes nothing when there is no such
// thing. Throws ibid::Error when the index is being written and has to be put
// back.
void restore_index(const std::filesystem::path& dir);

class Rebuild {
public:
    // Throws ibid::Error when `dir` is no index or is being written.
    explicit Rebuild(const std::filesystem::path& dir);
    // Removes what is left aside.
    ~Rebuild();
    Rebuild(const Rebuild&) = delete;
    Rebuild& operator=(const Rebuild&) = delete;

    // Where to make the new index.
    const std::filesystem::path& aside() const { return aside_; }

    // To be called once, with no Writer open on aside(). Throws ibid::Error
    // with the old index in place.
    void swap_in();

private:
    std::filesystem::path dir_;
    std::filesystem::path aside_;
    Lock lock_;
};

}  // namespace ibid
