// Lock: one writer at a time, and everybody can say who it is.
//
// An advisory lock on a file of the index's folder that holds the writer's
// process id. The kernel releases it when the process ends, however it ends.
// Who holds the lock may remove the file, which lets go of it: a Lock is never
// on a removed one.
#pragma once

#include <filesystem>

namespace ibid {

class Lock {
public:
    // Throws ibid::Error that names the process which holds the lock.
    explicit Lock(const std::filesystem::path& file);
    ~Lock();
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    int descriptor_ = -1;
};

}  // namespace ibid
