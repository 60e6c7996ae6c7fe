#include "search/nearest_name.h"

#include <algorithm>

#include "search/edit_distance.h"

namespace ibid {

std::string_view nearest_name(std::string_view name,
                              const std::vector<std::string_view>& known) {
    std::string_view best;
    std::size_t best_distance = name.size() + 1;
    for (const std::string_view candidate : known) {
        const std::size_t most = std::max(name.size(), candidate.size()) / 3;
        const std::size_t changes = edit_distance(name, candidate, most);
        if (changes > most || changes >= best_distance) continue;
        best = candidate;
        best_distance = changes;
    }
    return best;
}

}  // namespace ibid
