#include "document/line_wrap.h"

#include <algorithm>

#include "document/list_marker.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// No one wraps text wider than this.
constexpr std::size_t widest = 120;

constexpr std::string_view white = " \t\v\f\r";

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

TextLine line_of(std::string_view raw, std::size_t number) {
    const std::size_t begin = raw.find_first_not_of(white);
    if (begin == std::string_view::npos) return {{}, number, 0};
    const std::size_t end = raw.find_last_not_of(white) + 1;
    const std::string_view upto = raw.substr(0, end);
    return {upto.substr(begin), number, code_points(upto)};
}

bool begins_in_lower_case(std::string_view text) {
    const char32_t c = code_point_at(text, 0).value;
    if (c < 0x80) return c >= 'a' && c <= 'z';
    // Scripts after Armenian have no letter case to tell by.
    return c < 0x590 && is_letter(c) && !is_upper(c);
}

}  // namespace

std::vector<TextLine> lines_of(std::string_view text) {
    std::vector<TextLine> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = text.find_first_of("\n\r", at);
        if (end == std::string_view::npos) end = text.size();
        lines.push_back(line_of(text.substr(at, end - at), lines.size() + 1));
        const bool crlf = text.substr(end, 2) == "\r\n";
        at = end + (crlf ? 2 : 1);
    }
    return lines;
}

LineWrap::LineWrap(const std::vector<TextLine>& lines) {
    std::size_t pairs = 0;
    std::size_t filled = 0;
    std::size_t wide = 0;
    std::vector<std::size_t> continued;  // columns of lines that surely go on
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text.empty()) continue;
        ++filled;
        if (lines[i].columns > widest) ++wide;
        if (i + 1 == lines.size() || lines[i + 1].text.empty()) continue;
        ++pairs;
        if (begins_in_lower_case(lines[i + 1].text))
            continued.push_back(lines[i].columns);
    }
    // A few wide lines (addresses of pages) do not make a text unwrapped.
    if (continued.empty() || wide * 20 > filled) return;
    if (continued.size() * 4 < pairs) return;
    const auto high = continued.begin() +
                      static_cast<std::ptrdiff_t>(continued.size() * 9 / 10);
    std::nth_element(continued.begin(), high, continued.end());
    if (*high <= widest) width_ = *high;
}

bool LineWrap::goes_on(const TextLine& line, const TextLine& next) const {
    if (width_ == 0 || line.text.empty() || next.text.empty()) return false;
    if (list_marker(next.text) > 0) return false;
    if (begins_in_lower_case(next.text)) return true;
    const std::string_view word = next.text.substr(0, next.text.find(' '));
    return line.columns + 1 + code_points(word) > width_ * 9 / 10;
}

}  // namespace ibid
