#include "read/raw_bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include "read/read_error.h"

namespace ibid {

namespace {

[[noreturn]] void fail(const std::string& what) {
    throw ReadError(what + ": " + std::strerror(errno));
}

int open_file(const std::filesystem::path& path) {
    if (path == "-") return STDIN_FILENO;
    const int descriptor =
        open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) fail("cannot be opened");
    return descriptor;
}

}  // namespace

RawBytes::RawBytes(const std::filesystem::path& path)
    : descriptor_(open_file(path)) {
    if (!is_file()) return;
    struct stat status {};
    const bool examined = fstat(descriptor_, &status) == 0;
    const int error = errno;
    if (!examined || !S_ISREG(status.st_mode)) close(descriptor_);
    errno = error;
    if (!examined) fail("cannot be examined");
    if (!S_ISREG(status.st_mode)) throw ReadError("is not a regular file");
    size_ = static_cast<std::uintmax_t>(status.st_size);
}

RawBytes::~RawBytes() {
    if (is_file()) close(descriptor_);
}

bool RawBytes::is_file() const {
    return descriptor_ != STDIN_FILENO;
}

std::size_t RawBytes::read(char* out, std::size_t size) {
    for (;;) {
        const ssize_t count = ::read(descriptor_, out, size);
        if (count < 0 && errno == EINTR) continue;
        failed_ = failed_ || count < 0;
        if (count < 0) fail("cannot be read");
        const auto bytes = static_cast<std::size_t>(count);
        if (is_file()) fingerprinter_.add({out, bytes});
        at_end_ = bytes == 0 && size > 0;
        return bytes;
    }
}

std::string RawBytes::content() const {
    if (failed_ || !is_file()) return {};
    return at_end_ ? fingerprinter_.fingerprint() : std::string(not_all_read);
}

std::string content_of(const std::filesystem::path& path, void (*pause)()) {
    try {
        RawBytes bytes(path);
        std::vector<char> buffer(1u << 18);
        while (bytes.read(buffer.data(), buffer.size()) > 0) pause();
        return bytes.content();
    } catch (const ReadError&) {
        return {};
    }
}

}  // namespace ibid
