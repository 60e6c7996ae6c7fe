#include "present/explain.h"

#include <algorithm>

#include "present/harmless.h"
#include "present/paragraph.h"
#include "present/place.h"

namespace ibid {
namespace {

// The tree's own indent shows its levels, so its lines are not wrapped.
std::string lines_of(const std::string& tree) {
    std::string out;
    for (std::size_t at = 0; at < tree.size();) {
        const std::size_t end = std::min(tree.find('\n', at), tree.size());
        out += "  " + harmless(tree.substr(at, end - at)) + '\n';
        at = end + 1;
    }
    return out;
}

}  // namespace

std::string explain(const QueryEcho& query, const Layout& layout) {
    std::string out;
    if (!query.tree.empty())
        out += indented("query tree", 0, Tone::title, layout) +
               lines_of(query.tree);
    return out;
}

std::string reasons(const std::vector<Hit>& hits, const Layout& layout) {
    std::string out;
    for (const Hit& hit : hits) {
        if (hit.reasons.empty()) continue;
        out +=
            indented(place(hit.article, hit.passage), 0, Tone::place, layout);
        for (const std::string& reason : hit.reasons)
            out += indented("· " + reason, 2, Tone::quiet, layout);
    }
    return out;
}

}  // namespace ibid
