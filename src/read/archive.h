// The bytes of a ZIP archive -> its parts, unpacked one by one when asked for.
// archive.cc is libzip's only user.
//
//   Archive archive(bytes, {});
//   archive.part("word/document.xml")   -> its bytes, or nothing
//
// Nothing is ever written to a disk. An archive is refused that would unpack to
// far more than it is, has more parts than any document, or parts whose names
// point out of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ibid {

struct ArchiveLimits {
    std::uintmax_t unpacked = 128u << 20;  // bytes of all parts asked for
    std::uintmax_t ratio = 250;  // unpacked to packed, of a large part
    std::size_t parts = 20'000;
};

class Archive {
public:
    // Both throw ReadError. `bytes` must stay as long as the archive.
    Archive(const std::string& bytes, const ArchiveLimits& limits);
    std::optional<std::string> part(const std::string& name);

    // The same, but a missing part is an error: "lacks its part NAME".
    std::string needed_part(const std::string& name);

    bool has(const std::string& name) const;

private:
    struct Open;
    std::string unpack(std::uint64_t index, const std::string& name);

    std::shared_ptr<Open> open_;
    ArchiveLimits limits_;
    std::uintmax_t unpacked_ = 0;
};

}  // namespace ibid
