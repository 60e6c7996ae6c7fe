// Checks the pages of a mapped file one by one, each when it is first used.
//
// The file's last bytes are a table with a hash (XXH3) of every page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <ibid/error.h>

namespace ibid {

inline constexpr std::size_t page_size = std::size_t{1} << 12;

// The bytes of a segment are not what was written.
class DamagedSegment : public Error {
public:
    DamagedSegment();
};

class PageCheck {
public:
    PageCheck() = default;
    // Of `bytes`, whose pages hash to `hashes`: one for each page begun. Both
    // must outlive it. Belongs to one thread at a time.
    PageCheck(std::string_view bytes, const std::uint64_t* hashes);

    // Throws DamagedSegment unless the pages that hold these bytes are intact.
    void ensure(const void* from, std::size_t size) const {
        if (size == 0) return;
        const auto offset = static_cast<std::size_t>(
            static_cast<const char*>(from) - bytes_.data());
        // Where a file changes under a reader, a number read before may point
        // anywhere.
        if (offset > bytes_.size() || size > bytes_.size() - offset)
            throw DamagedSegment();
        const std::size_t last = (offset + size - 1) / page_size;
        for (std::size_t page = offset / page_size; page <= last; ++page)
            if (!seen_[page]) look_at(page);
    }

    void ensure_all() const { ensure(bytes_.data(), bytes_.size()); }

private:
    void look_at(std::size_t page) const;

    std::string_view bytes_;
    const std::uint64_t* hashes_ = nullptr;
    mutable std::vector<char> seen_;
};

std::size_t pages_of(std::size_t bytes);
std::uint64_t page_hash(std::string_view page);

}  // namespace ibid
