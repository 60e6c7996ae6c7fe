// A source file or standard input -> its bytes as they are, and their
// fingerprint once all have been read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "text/hash.h"

namespace ibid {

inline constexpr std::string_view not_all_read = "not all read";

class RawBytes {
public:
    // Opens regular files only; "-" is standard input. Throws ReadError, and
    // so does read().
    explicit RawBytes(const std::filesystem::path& path);
    ~RawBytes();
    RawBytes(const RawBytes&) = delete;
    RawBytes& operator=(const RawBytes&) = delete;

    // Of a file, when it was opened.
    std::optional<std::uintmax_t> size() const { return size_; }

    // Writes up to `size` bytes to `out` and returns how many; 0 only at the
    // end.
    std::size_t read(char* out, std::size_t size);

    // The fingerprint of all bytes, once they have been read; `not_all_read`
    // before. "" when they could not be read, and of standard input, which does
    // not come twice.
    std::string content() const;

private:
    bool is_file() const;

    int descriptor_;
    std::optional<std::uintmax_t> size_;
    Fingerprinter fingerprinter_;
    bool at_end_ = false;
    bool failed_ = false;
};

// The fingerprint of all bytes of a file; "" when it cannot be read. `pause` is
// called now and then, and may throw.
std::string content_of(const std::filesystem::path& path, void (*pause)());

}  // namespace ibid
