#include "indexer/full_disk.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "store/damaged.h"

namespace ibid {

namespace {

// Xapian tells of the system's errors in words only. A file over the size that
// the process may write is a disk that is full for it.
bool is_disk_full(std::string_view what) {
    const int reasons[] = {ENOSPC, EDQUOT, EFBIG};
    return std::any_of(std::begin(reasons), std::end(reasons),
                       [what](int reason) {
                           return what.find(std::strerror(reason)) != what.npos;
                       });
}

}  // namespace

Error with_disk_hint(const Error& error) {
    // Building anew would need still more space.
    const bool has_own_hint =
        !error.hint().empty() && error.hint() != rebuild_hint;
    if (has_own_hint || !is_disk_full(error.what())) return error;
    return Error(error.what(),
                 "free some space and run it again; the index is as it was at "
                 "the last commit");
}

}  // namespace ibid
