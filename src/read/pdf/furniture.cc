#include "read/pdf/furniture.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "read/pdf/hyphens.h"
#include "read/pdf/paragraph_break.h"
#include "text/utf8.h"

namespace ibid::pdf {

namespace {

constexpr double margin = 0.13;        // of the sheet's height, above and below
constexpr std::size_t most_lines = 4;  // in a margin
constexpr double same_height = 4;      // points
constexpr std::size_t longest_number = 24;
constexpr double same_place = 1.5;  // points
constexpr double lone_gap = 1.2;    // in sizes of the type
constexpr std::size_t longest_head = 90;

struct Edge {
    std::size_t sheet;
    std::size_t line;
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// "Coastal Papers 7 (2022)" -> "coastal papers # (#)"
std::string pattern_of(std::string_view text) {
    std::string out;
    for (char c : fold_utf8(text)) {
        if (!is_digit(c))
            out += c;
        else if (!out.ends_with('#'))
            out += '#';
    }
    return out;
}

// The outermost lines of a sheet's upper and lower margin.
std::vector<std::size_t> lines_at_edges(const Sheet& sheet) {
    std::vector<std::size_t> above;
    std::vector<std::size_t> below;
    for (std::size_t i = 0; i < sheet.lines.size(); ++i) {
        const Box& box = sheet.lines[i].box;
        if (box.bottom < margin * sheet.height) above.push_back(i);
        if (box.top > (1 - margin) * sheet.height) below.push_back(i);
    }
    const auto top = [&](std::size_t i) { return sheet.lines[i].box.top; };
    std::ranges::sort(above, {}, top);
    std::ranges::sort(below, std::ranges::greater{}, top);
    if (above.size() > most_lines) above.resize(most_lines);
    if (below.size() > most_lines) below.resize(most_lines);
    above.insert(above.end(), below.begin(), below.end());
    return above;
}

// Begins or ends as a part of a paragraph, or is too long for a head.
bool is_prose(std::string_view text) {
    return text.size() > longest_head ||
           is_lower(code_point_at(text, 0).value) || ends_sentence(text) ||
           ends_divided(text) || text.ends_with(',');
}

// The number that a line is: "12", "- 12 -", "Page 12", "12 of 30", "[12]".
std::optional<long> page_number(std::string_view text) {
    if (text.size() > longest_number) return std::nullopt;
    std::string words;
    for (char c : fold_utf8(text))
        words += is_digit(c) || (c >= 'a' && c <= 'z') ? c : ' ';
    words = fold_space(words);
    for (std::string_view before : {"page ", "p "})
        if (words.starts_with(before)) words.erase(0, before.size());
    long number = 0;
    const char* end = words.data() + words.size();
    const auto read = std::from_chars(words.data(), end, number);
    if (read.ec != std::errc() || number > 99999) return std::nullopt;
    const std::string_view rest(read.ptr, end);
    const bool counted = rest.starts_with(" of ") || rest.starts_with(" ");
    if (!rest.empty() &&
        !(counted && rest.find_first_not_of("0123456789 of") == rest.npos))
        return std::nullopt;
    return number;
}

// The difference between printed numbers and positions that most sheets agree
// on; nothing when fewer than two do.
std::optional<long> offset_of(const std::vector<Sheet>& sheets,
                              const std::vector<Edge>& edges) {
    std::map<long, std::size_t> sheets_with;
    for (const Edge& edge : edges)
        if (const auto number =
                page_number(sheets[edge.sheet].lines[edge.line].text))
            ++sheets_with[*number - static_cast<long>(edge.sheet)];
    const auto best = std::ranges::max_element(
        sheets_with, {}, [](const auto& each) { return each.second; });
    if (best == sheets_with.end() || best->second < 2) return std::nullopt;
    return best->first;
}

// The lines that are found at the edge of another sheet, too.
std::vector<Edge> repeated(const std::vector<Sheet>& sheets,
                           const std::vector<Edge>& edges) {
    std::map<std::string, std::vector<Edge>> alike;
    for (const Edge& edge : edges)
        alike[pattern_of(sheets[edge.sheet].lines[edge.line].text)].push_back(
            edge);
    std::vector<Edge> found;
    const auto top = [&](const Edge& edge) {
        return sheets[edge.sheet].lines[edge.line].box.top;
    };
    for (auto& entry : alike) {
        std::vector<Edge>& group = entry.second;
        std::ranges::stable_sort(group, {}, top);
        for (std::size_t i = 0; i < group.size(); ++i) {
            const auto close = [&](std::size_t j) {
                return group[j].sheet != group[i].sheet &&
                       std::abs(top(group[j]) - top(group[i])) < same_height;
            };
            if ((i > 0 && close(i - 1)) ||
                (i + 1 < group.size() && close(i + 1)))
                found.push_back(group[i]);
        }
    }
    return found;
}

// The lines at the very height, and in the type, of those that are removed on
// other sheets: heads that change from sheet to sheet.
void add_those_in_place(const std::vector<Sheet>& sheets,
                        const std::vector<Edge>& edges,
                        std::vector<Edge>& removed) {
    std::map<long, std::size_t> heights;  // sheets with one there
    const auto key = [&](const Edge& edge) {
        const Line& line = sheets[edge.sheet].lines[edge.line];
        return std::lround(line.box.bottom / same_place) * 1000 +
               std::lround(line.size * 2);
    };
    for (const Edge& edge : removed) ++heights[key(edge)];
    for (const Edge& edge : edges) {
        const auto found = heights.find(key(edge));
        if (found != heights.end() && found->second >= 2)
            removed.push_back(edge);
    }
}

// The head of a sheet that no other has, as where the first of two sheets has
// none: what stands apart at the top, and neither goes on nor comes to an end.
void add_lone_head(const Sheet& sheet, std::size_t index,
                   std::vector<Edge>& removed) {
    const auto& lines = sheet.lines;
    const auto first = std::ranges::min_element(
        lines, {}, [](const Line& line) { return line.box.top; });
    if (first == lines.end() || first->box.bottom > margin * sheet.height)
        return;
    double below = sheet.height;
    for (const Line& line : lines)
        if (line.box.top > first->box.bottom)
            below = std::min(below, line.box.top);
    if (below - first->box.bottom < lone_gap * first->size) return;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].box.top <= first->box.bottom && !is_prose(lines[i].text))
            removed.push_back({index, i});
}

// Whether the file itself numbers its sheets otherwise than 1, 2, 3.
bool are_labelled(const std::vector<Sheet>& sheets) {
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (sheets[i].label != std::to_string(i + 1)) return true;
    return false;
}

}  // namespace

void remove_furniture(std::vector<Sheet>& sheets) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        for (std::size_t line : lines_at_edges(sheets[i]))
            edges.push_back({i, line});
    const std::optional<long> offset = offset_of(sheets, edges);
    std::vector<Edge> removed = repeated(sheets, edges);
    add_those_in_place(sheets, edges, removed);
    for (std::size_t i = 1; i < sheets.size(); ++i)
        add_lone_head(sheets[i], i, removed);
    for (const Edge& edge : edges) {
        Sheet& sheet = sheets[edge.sheet];
        const std::string& text = sheet.lines[edge.line].text;
        const auto number = page_number(text);
        const bool counts =
            offset && number == *offset + static_cast<long>(edge.sheet);
        const bool is_label =
            text == sheet.label ||
            (number && std::to_string(*number) == sheet.label);
        if (counts || is_label) removed.push_back(edge);
    }
    if (offset && !are_labelled(sheets))
        for (std::size_t i = 0; i < sheets.size(); ++i)
            if (const long number = *offset + static_cast<long>(i); number > 0)
                sheets[i].label = std::to_string(number);
    for (const Edge& edge : removed)
        sheets[edge.sheet].lines[edge.line].text.clear();
    for (Sheet& sheet : sheets)
        std::erase_if(sheet.lines,
                      [](const Line& line) { return line.text.empty(); });
}

}  // namespace ibid::pdf
