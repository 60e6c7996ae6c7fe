#include "annotate/office.h"

namespace ibid {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

std::optional<Office> parse_office(std::string_view text) {
    const std::size_t second = text.rfind(',');
    if (second == std::string_view::npos || second == 0) return {};
    const std::size_t first = text.rfind(',', second - 1);
    if (first == std::string_view::npos) return {};
    const auto held = parse_date_range(trimmed(text.substr(second + 1)));
    Office office;
    office.title = trimmed(text.substr(0, first));
    office.of = trimmed(text.substr(first + 1, second - first - 1));
    if (!held || office.title.empty() || office.of.empty()) return {};
    office.held = *held;
    return office;
}

}  // namespace ibid
