// A segment as it is listed -> how large it is, which says when it is merged:
// in passages, and one for each article, since some have none.
#pragma once

#include <cstdint>

#include "store/columns.h"

namespace ibid {

inline std::uint32_t removed_size(const SegmentEntry& entry) {
    return entry.removed_rows +
           static_cast<std::uint32_t>(entry.removed.size());
}
inline std::uint32_t whole_size(const SegmentEntry& entry) {
    return entry.rows + entry.articles;
}
inline std::uint32_t alive_size(const SegmentEntry& entry) {
    return whole_size(entry) - removed_size(entry);
}

}  // namespace ibid
