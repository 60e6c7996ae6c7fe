#include "store/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

#include <ibid/error.h>

namespace ibid {

namespace {

std::string holder(int descriptor) {
    std::array<char, 32> text{};
    const ssize_t size = ::pread(descriptor, text.data(), text.size() - 1, 0);
    return size > 0 ? "process " + std::string(text.data())
                    : std::string("another process");
}

int open_locked(const std::filesystem::path& file) {
    const int descriptor =
        ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        throw Error("cannot write to " + file.parent_path().string() + ": " +
                    std::strerror(errno));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
    const std::string who = holder(descriptor);
    ::close(descriptor);
    throw Error("the index " + file.parent_path().string() +
                    " is being written by " + who,
                "wait until it has finished, or stop it");
}

// Removed between the opening and the locking, by who held it until then.
bool is_removed(int descriptor) {
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && status.st_nlink == 0;
}

}  // namespace

Lock::Lock(const std::filesystem::path& file) : descriptor_(open_locked(file)) {
    while (is_removed(descriptor_)) {
        ::close(descriptor_);
        descriptor_ = open_locked(file);
    }
    const std::string self = std::to_string(::getpid());
    // The process id only serves the message above; the lock stands without.
    if (::ftruncate(descriptor_, 0) != 0 ||
        ::pwrite(descriptor_, self.data(), self.size(), 0) < 0)
        return;
}

Lock::~Lock() {
    ::close(descriptor_);
}

}  // namespace ibid
