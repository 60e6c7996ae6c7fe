#include "search/nearest_name.h"

#include <algorithm>
#include <array>

namespace ibid {

namespace {

// Names are short; a longer one is no slip of the finger.
constexpr std::size_t longest = 31;

// How many letters must be inserted, dropped, replaced or swapped with their
// neighbour to make one name of the other.
std::size_t distance(std::string_view a, std::string_view b) {
    using Row = std::array<std::size_t, longest + 1>;
    Row before_last{}, last{}, row{};
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before_last = last;
        last = row;
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] =
                std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
    }
    return row[b.size()];
}

}  // namespace

std::string_view nearest_name(std::string_view name,
                              const std::vector<std::string_view>& known) {
    std::string_view best;
    std::size_t best_distance = longest;
    if (name.size() > longest) return best;
    for (const std::string_view candidate : known) {
        if (candidate.size() > longest) continue;
        const std::size_t changes = distance(name, candidate);
        const std::size_t letters = std::max(name.size(), candidate.size());
        if (changes * 3 > letters || changes >= best_distance) continue;
        best = candidate;
        best_distance = changes;
    }
    return best;
}

}  // namespace ibid
