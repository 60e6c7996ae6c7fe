// Put before the C library by LD_PRELOAD: makes the calls fail that change
// files, from one of them on, and counts them.
//
//   IBID_FAIL_AT=7    the seventh call; 0: none
//   IBID_FAIL_AS=EIO  it alone, as a broken disk; ENOSPC: it and those after
//   it;
//                     KILL: the program is killed before it
//   IBID_CALLS=FILE   says at the end, one byte each, how many there were
// pwrite and pwrite64 are two functions here, not two names for one.
#undef _FILE_OFFSET_BITS

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

std::atomic<long> calls{0};

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

// Whether this call shall fail; errno says why.
bool fails() {
    static const char* const at = std::getenv("IBID_FAIL_AT");
    static const char* const as = std::getenv("IBID_FAIL_AS");
    static const long first = at ? std::atol(at) : 0;
    const long call = ++calls;
    if (first == 0 || call < first) return false;
    if (std::strcmp(as, "KILL") == 0) ::raise(SIGKILL);
    const bool full = std::strcmp(as, "ENOSPC") == 0;
    if (call > first && !full) return false;
    errno = full ? ENOSPC : EIO;
    return true;
}

// Standard streams are no part of the index.
bool fails_for(int descriptor) {
    return descriptor > STDERR_FILENO && fails();
}

struct Report {
    ~Report() {
        const char* const file = std::getenv("IBID_CALLS");
        std::FILE* const out = file ? std::fopen(file, "w") : nullptr;
        if (!out) return;
        std::fprintf(out, "%ld", calls.load());
        std::fclose(out);
    }
} report;

}  // namespace

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size) {
    static const auto real =
        next<ssize_t (*)(int, const void*, size_t)>("write");
    return fails_for(descriptor) ? -1 : real(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at) {
    static const auto real =
        next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite64");
    return fails_for(descriptor) ? -1 : real(descriptor, bytes, size, at);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off_t at) {
    return pwrite(descriptor, bytes, size, at);
}

int fsync(int descriptor) {
    static const auto real = next<int (*)(int)>("fsync");
    return fails_for(descriptor) ? -1 : real(descriptor);
}

int fdatasync(int descriptor) {
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails_for(descriptor) ? -1 : real(descriptor);
}

int rename(const char* from, const char* to) {
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    return fails() ? -1 : real(from, to);
}

int renameat2(int from_dir, const char* from, int to_dir, const char* to,
              unsigned flags) {
    static const auto real =
        next<int (*)(int, const char*, int, const char*, unsigned)>(
            "renameat2");
    return fails() ? -1 : real(from_dir, from, to_dir, to, flags);
}

}  // extern "C"
