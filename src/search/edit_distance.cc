#include "search/edit_distance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace ibid {

namespace {

// What both begin or end with costs nothing.
void drop_common_ends(std::string_view& a, std::string_view& b) {
    const auto differ = std::ranges::mismatch(a, b).in1 - a.begin();
    a.remove_prefix(static_cast<std::size_t>(differ));
    b.remove_prefix(static_cast<std::size_t>(differ));
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most) {
    drop_common_ends(a, b);
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    if (longer - shorter > most) return most + 1;
    if (shorter == 0) return longer;

    std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1),
        next(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    std::size_t least = 0;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            next[j] = std::min({row[j] + 1, next[j - 1] + 1,
                                row[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        // A swap reaches back over one row.
        const std::size_t least_before = least;
        least = *std::ranges::min_element(next);
        if (least > most && least_before > most) return most + 1;
        std::swap(before, row);
        std::swap(row, next);
    }
    return std::min(row[b.size()], most + 1);
}

}  // namespace ibid
