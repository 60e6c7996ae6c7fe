#include "document/line_wrap.h"

#include <algorithm>

#include "document/list_marker.h"
#include "text/eight_bytes.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// No one wraps text wider than this.
constexpr std::size_t widest = 120;

constexpr std::string_view white = " \t\v\f\r";

std::size_t code_points(std::string_view text) {
    std::size_t following = 0;  // bytes 10xxxxxx, within a code point
    std::size_t at = 0;
    for (; at + eight <= text.size(); at += eight) {
        const std::uint64_t bytes = load_eight(text.data() + at);
        following += count_marked(bytes & ~(bytes << 1) & top_bits);
    }
    for (; at < text.size(); ++at)
        following += (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    return text.size() - following;
}

// The first '\n' at or after `at`, or the end. Asked for ever later places, it
// looks at each byte once.
class LineFeeds {
public:
    explicit LineFeeds(std::string_view text) : text_(text) {}

    std::size_t after(std::size_t at) {
        if (next_ == unknown || next_ < at)
            next_ = std::min(text_.find('\n', at), text_.size());
        return next_;
    }

private:
    static constexpr std::size_t unknown = std::string_view::npos;
    std::string_view text_;
    std::size_t next_ = unknown;
};

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
    LineFeeds feeds(text);
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t feed = feeds.after(at);
        const std::size_t end =
            std::min(text.substr(0, feed).find('\r', at), feed);
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
