#include "read/pdf/columns.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "read/pdf/lines.h"

namespace ibid::pdf {

namespace {

constexpr double least_gutter = 6;    // points
constexpr double edge_tolerance = 3;  // lines that begin at one place
constexpr std::size_t least_lines = 4;
constexpr std::size_t least_text = 15;  // bytes of a line, on the average
constexpr std::size_t most_edges = 24;  // places that are tried

struct Edge {
    double place = 0;  // where lines begin
    std::size_t lines = 0;
};

// Places where many lines begin, those with most lines first.
std::vector<Edge> edges_of(const std::vector<Line>& lines) {
    std::vector<double> places;
    for (const Line& line : lines) places.push_back(line.box.left);
    std::ranges::sort(places);
    std::vector<Edge> edges;
    for (double place : places) {
        if (edges.empty() || place - edges.back().place > edge_tolerance)
            edges.push_back({place, 0});
        ++edges.back().lines;
    }
    std::erase_if(edges,
                  [](const Edge& edge) { return edge.lines < least_lines; });
    std::ranges::stable_sort(edges, std::ranges::greater{}, &Edge::lines);
    if (edges.size() > most_edges) edges.resize(most_edges);
    return edges;
}

// One of `lines`, which are sorted by their tops, that stands at about the
// height of `line`; the lines of two columns need not be level.
const Line* beside(const Line& line, const std::vector<const Line*>& lines) {
    const double middle = (line.box.top + line.box.bottom) / 2;
    auto at = std::ranges::upper_bound(
        lines, middle + line.size / 2, {},
        [](const Line* other) { return other->box.top; });
    for (int step = 0; step < 3 && at != lines.begin(); ++step)
        if ((*--at)->box.bottom > middle - line.size / 2) return *at;
    return nullptr;
}

// Whether there is a gutter to the left of an edge.
bool has_gutter(const Edge& edge, const std::vector<Line>& lines) {
    std::vector<const Line*> left;
    for (const Line& line : lines)
        if (line.box.right <= edge.place - least_gutter) left.push_back(&line);
    std::size_t pairs = 0;
    std::size_t crossing = 0;
    std::size_t text = 0;
    for (const Line& line : lines) {
        const bool right = line.box.left >= edge.place - edge_tolerance;
        const bool crosses = line.box.left < edge.place - least_gutter &&
                             line.box.right > edge.place + least_gutter;
        if (!right && !crosses) continue;
        const Line* other = beside(line, left);
        if (!other) continue;
        crossing += crosses;
        if (!right || line.box.left > edge.place + 10 * edge_tolerance)
            continue;
        ++pairs;
        text += std::min(line.text.size(), other->text.size());
    }
    return pairs >= least_lines && pairs > 2 * crossing &&
           text >= pairs * least_text;
}

// Lines between two that cross a gutter, by columns.
class Section {
public:
    explicit Section(const std::vector<double>& gutters)
        : gutters_(gutters), columns_(gutters.size() + 1) {}

    // The column of a line; nothing, when it crosses a gutter.
    std::optional<std::size_t> column_of(const Line& line) const {
        std::size_t column = 0;
        for (double gutter : gutters_) {
            if (line.box.left >= gutter - edge_tolerance)
                ++column;
            else if (line.box.right > gutter + least_gutter)
                return std::nullopt;
        }
        return column;
    }

    void add(std::size_t column, Line line) {
        columns_[column].push_back(std::move(line));
    }

    void move_to(std::vector<Flow>& flows) {
        for (std::vector<Line>& lines : columns_) {
            if (!lines.empty()) flows.push_back({0, 0, std::move(lines)});
            lines.clear();
        }
    }

private:
    const std::vector<double>& gutters_;
    std::vector<std::vector<Line>> columns_;
};

// The cells of a row of a table are one line.
void join_rows(std::vector<Line>& lines) {
    std::vector<Line> joined;
    for (Line& line : lines) {
        const bool same_row =
            !joined.empty() &&
            line.box.bottom - joined.back().box.bottom < 0.3 * line.size &&
            line.box.left > joined.back().box.right;
        if (!same_row) {
            joined.push_back(std::move(line));
            continue;
        }
        joined.back().text += ' ' + line.text;
        joined.back().box.right = line.box.right;
    }
    lines = std::move(joined);
}

// Its edges are where most of its lines end: a few may stick out.
void measure(Flow& flow) {
    std::vector<double> rights;
    flow.left = flow.lines.front().box.left;
    for (const Line& line : flow.lines) {
        flow.left = std::min(flow.left, line.box.left);
        rights.push_back(line.box.right);
    }
    const auto edge =
        rights.end() - 1 - static_cast<std::ptrdiff_t>(rights.size() / 8);
    std::ranges::nth_element(rights, edge);
    flow.right = *edge;
}

}  // namespace

std::vector<double> gutters_of(const std::vector<Line>& lines) {
    std::vector<Line> sorted = lines;
    std::ranges::stable_sort(sorted, {},
                             [](const Line& line) { return line.box.top; });
    std::vector<double> gutters;
    for (const Edge& edge : edges_of(sorted))
        if (has_gutter(edge, sorted)) gutters.push_back(edge.place);
    std::ranges::sort(gutters);
    return gutters;
}

std::vector<Flow> flows_of(std::vector<Line> lines) {
    sort_by_rows(lines);
    const std::vector<double> gutters = gutters_of(lines);
    std::vector<Flow> flows;
    std::vector<Line> across;
    const auto close = [&] {
        if (!across.empty()) flows.push_back({0, 0, std::move(across)});
        across.clear();
    };
    Section section(gutters);
    for (Line& line : lines) {
        const auto column = section.column_of(line);
        if (column && !gutters.empty()) {
            close();
            section.add(*column, std::move(line));
        } else {
            section.move_to(flows);
            across.push_back(std::move(line));
        }
    }
    close();
    section.move_to(flows);
    for (Flow& flow : flows) {
        join_rows(flow.lines);
        measure(flow);
    }
    return flows;
}

}  // namespace ibid::pdf
