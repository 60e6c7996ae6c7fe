#include "store/page_check.h"

#include "store/damaged.h"
#include "text/hash.h"

namespace ibid {

DamagedSegment::DamagedSegment()
    : Error(damaged("a column file of the index")) {}

std::size_t pages_of(std::size_t bytes) {
    return (bytes + page_size - 1) / page_size;
}

std::uint64_t page_hash(std::string_view page) {
    return hash64(page);
}

PageCheck::PageCheck(std::string_view bytes, const std::uint64_t* hashes)
    : bytes_(bytes), hashes_(hashes), seen_(pages_of(bytes.size())) {}

void PageCheck::look_at(std::size_t page) const {
    if (page_hash(bytes_.substr(page * page_size, page_size)) != hashes_[page])
        throw DamagedSegment();
    seen_[page] = 1;
}

}  // namespace ibid
