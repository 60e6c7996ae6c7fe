#include "read/input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include "read/read_error.h"

namespace ibid {

namespace {

constexpr std::size_t buffer_size = 256 * 1024;
constexpr std::size_t head_size = 4096;

[[noreturn]] void fail(const std::string& what) {
    throw ReadError(what + ": " + std::strerror(errno));
}

class Descriptor {
public:
    explicit Descriptor(const std::filesystem::path& path) {
        if (path == "-") return;
        number_ = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (number_ < 0) fail("cannot be opened");
    }
    ~Descriptor() {
        if (number_ != STDIN_FILENO) close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool standard_input() const { return number_ == STDIN_FILENO; }

    struct stat status() const {
        struct stat result {};
        if (fstat(number_, &result) != 0) fail("cannot be examined");
        return result;
    }

    std::size_t read(char* out, std::size_t size) const {
        for (;;) {
            const ssize_t count = ::read(number_, out, size);
            if (count >= 0) return static_cast<std::size_t>(count);
            if (errno != EINTR) fail("cannot be read");
        }
    }

private:
    int number_ = STDIN_FILENO;
};

std::string too_large(const std::string& size, std::uintmax_t limit) {
    return "is " + size + "; one article may have at most " +
           rounded_size(limit);
}

// The bytes `head`, then those of `rest`.
ByteSource prepend(std::string head, ByteSource rest) {
    return [head = std::move(head), at = std::size_t{0},
            rest = std::move(rest)](char* out, std::size_t size) mutable {
        if (at == head.size()) return rest(out, size);
        const std::size_t count = std::min(size, head.size() - at);
        std::memcpy(out, head.data() + at, count);
        at += count;
        return count;
    };
}

}  // namespace

Input::Input(const SourceFile& file) : buffer_(buffer_size) {
    auto descriptor = std::make_shared<Descriptor>(file.path);
    const struct stat status = descriptor->status();
    if (!descriptor->standard_input() && !S_ISREG(status.st_mode))
        throw ReadError("is not a regular file");
    source_ = [descriptor](char* out, std::size_t size) {
        return descriptor->read(out, size);
    };
    if (looks_like_zstd(head())) {
        source_ = unzstd(prepend(std::string(buffer_.data(), end_), source_));
        begin_ = end_ = 0;
    } else if (!descriptor->standard_input()) {
        size_ = static_cast<std::uintmax_t>(status.st_size);
    }
}

bool Input::refill() {
    if (begin_ == end_) begin_ = end_ = 0;
    const std::size_t count =
        source_(buffer_.data() + end_, buffer_.size() - end_);
    end_ += count;
    return count > 0;
}

std::string_view Input::head() {
    try {
        while (end_ - begin_ < head_size && end_ < buffer_.size() && refill())
            continue;
    } catch (const ReadError& error) {
        if (begin_ == end_) throw;
        // What came before the damage is read first.
        source_ = [error](char*, std::size_t) -> std::size_t { throw error; };
    }
    return {buffer_.data() + begin_, std::min(end_ - begin_, head_size)};
}

std::string Input::read_all(std::uintmax_t limit) {
    if (size_ && *size_ > limit)
        throw ReadError(too_large(rounded_size(*size_), limit));
    std::string bytes;
    if (size_) bytes.reserve(static_cast<std::size_t>(*size_));
    do {
        bytes.append(buffer_.data() + begin_, end_ - begin_);
        begin_ = end_;
        if (bytes.size() > limit)
            throw ReadError(too_large("over " + rounded_size(limit), limit));
    } while (refill());
    return bytes;
}

void Input::append(std::string& line, std::size_t count, std::uintmax_t limit) {
    // One byte over the limit is enough to know that the line is too long.
    if (line.size() <= limit) line.append(buffer_.data() + begin_, count);
    begin_ += count;
}

Input::Line Input::next_line(std::string& line, std::uintmax_t limit) {
    line.clear();
    bool any = false;
    while (begin_ < end_ || refill()) {
        any = true;
        const char* from = buffer_.data() + begin_;
        const void* found = std::memchr(from, '\n', end_ - begin_);
        if (!found) {
            append(line, end_ - begin_, limit);
            continue;
        }
        const auto* newline = static_cast<const char*>(found);
        append(line, static_cast<std::size_t>(newline - from), limit);
        ++begin_;
        break;
    }
    if (!any) return Line::end;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.size() <= limit) return Line::whole;
    line.clear();
    return Line::too_long;
}

std::string rounded_size(std::uintmax_t bytes) {
    const auto in = [bytes](std::uintmax_t unit, const char* name) {
        return std::to_string((bytes + unit / 2) / unit) + name;
    };
    if (bytes >= 1u << 20) return in(1u << 20, " MB");
    if (bytes >= 1u << 10) return in(1u << 10, " KB");
    return in(1, " bytes");
}

}  // namespace ibid
