#include "present/facets.h"

#include <algorithm>

#include "present/bar.h"
#include "present/counts.h"
#include "present/harmless.h"
#include "present/style.h"
#include "present/wrap.h"
#include "text/utf8.h"

namespace ibid {
namespace {

constexpr std::size_t number_columns = 10;
constexpr std::size_t longest_bar = 24;
constexpr std::size_t shortest_bar = 6;
constexpr std::size_t longest_label = 36;

struct Columns {
    std::size_t label = 0;
    std::size_t bar = 0;
};

// One set of columns for all tables, so that they stand below one another.
Columns measure(const std::vector<std::string>& labels, const Layout& layout) {
    const std::size_t numbers = 2 * number_columns;
    const std::size_t room =
        layout.width > numbers + 10 ? layout.width - numbers : 10;
    Columns out;
    for (const std::string& label : labels)
        out.label = std::max(out.label, display_width(label));
    out.label = std::min({out.label, room, longest_label});
    const std::size_t rest = room - out.label;
    if (rest >= shortest_bar + 2) out.bar = std::min(rest - 2, longest_bar);
    return out;
}

std::string heading_of(const Facet& facet) {
    return facet.field + " (" + number_of(facet.distinct, "value") + ")";
}

std::string row(const FacetValue& value, std::size_t most,
                const Columns& columns, const Layout& layout) {
    std::string out =
        pad_right(fit(label_of(value), columns.label), columns.label) +
        pad_left(std::to_string(value.count.passages), number_columns) +
        pad_left(std::to_string(value.count.articles), number_columns);
    if (columns.bar > 0) {
        const double share =
            static_cast<double>(value.count.passages) /
            static_cast<double>(std::max<std::size_t>(most, 1));
        out += "  " + paint(Tone::bar, bar(share, columns.bar), layout.colour);
    }
    return out += '\n';
}

std::string table(const Facet& facet, const Columns& columns,
                  const Layout& layout) {
    std::string out =
        paint(Tone::title,
              pad_right(fit(heading_of(facet), columns.label), columns.label) +
                  pad_left("passages", number_columns) +
                  pad_left("articles", number_columns),
              layout.colour);
    out += '\n';
    std::size_t most = 0;
    for (const FacetValue& value : facet.values)
        most = std::max(most, value.count.passages);
    for (const FacetValue& value : facet.values)
        out += row(value, most, columns, layout);
    if (facet.distinct > facet.values.size())
        out += paint(Tone::quiet,
                     std::to_string(facet.distinct - facet.values.size()) +
                         " more",
                     layout.colour) +
               '\n';
    return out;
}

}  // namespace

std::string label_of(const FacetValue& value) {
    const std::string& label = value.label.empty() ? value.value : value.label;
    return label.empty() ? "unknown" : harmless(label);
}

std::string facet_tables(const std::vector<Facet>& facets,
                         const Layout& layout) {
    std::vector<std::string> labels;
    for (const Facet& facet : facets) {
        labels.push_back(heading_of(facet));
        for (const FacetValue& value : facet.values)
            labels.push_back(label_of(value));
    }
    const Columns columns = measure(labels, layout);
    std::string out;
    for (const Facet& facet : facets) {
        if (!out.empty()) out += '\n';
        out += table(facet, columns, layout);
    }
    return out;
}

}  // namespace ibid
