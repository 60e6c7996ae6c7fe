#include "present/wrap.h"

#include <algorithm>

#include "text/utf8.h"

namespace ibid {
namespace {

// A place where a line may end, and where the next line then begins.
struct Break {
    std::size_t end = 0;
    std::size_t next = 0;
    std::size_t columns = 0;  // from the line's start to `next`
};

bool is_dash(char32_t c) {
    return c == 0x2013 || c == 0x2014;
}

// No-break spaces are white space, but must not end a line.
bool is_breaking_space(char32_t c) {
    return is_space(c) && c != 0xA0 && c != 0x202F;
}

Span span(std::size_t start, std::size_t end) {
    return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

class Wrapper {
public:
    Wrapper(std::string_view text, std::size_t width)
        : text_(text), width_(std::max<std::size_t>(width, 1)) {}

    std::vector<Span> run() {
        while (at_ < text_.size()) step();
        const std::size_t end = in_space_ ? break_.end : at_;
        if (end > start_) lines_.push_back(span(start_, end));
        return std::move(lines_);
    }

private:
    void step() {
        const CodePoint point = code_point_at(text_, at_);
        const std::size_t columns =
            display_width(text_.substr(at_, point.length));
        if (is_breaking_space(point.value))
            pass_space(point.length, columns);
        else
            pass_character(point, columns);
    }

    void pass_space(std::size_t length, std::size_t columns) {
        if (!in_space_) break_.end = at_;
        in_space_ = true;
        at_ += length;
        columns_ += columns;
        break_.next = at_;
        break_.columns = columns_;
        if (break_.end <= start_) restart(at_);  // no line begins with a space
    }

    void pass_character(const CodePoint& point, std::size_t columns) {
        const bool wide = is_ideograph(point.value);
        // A mark stays on the line of the character that it belongs to.
        const bool at_break = break_.end == at_ && at_ > start_;
        if (wide && !in_space_ && at_ > start_) allow_break();
        in_space_ = false;
        while (columns > 0 && columns_ + columns > width_ && at_ > start_)
            end_line();
        at_ += point.length;
        columns_ += columns;
        if (wide || is_dash(point.value) || (at_break && columns == 0))
            allow_break();
    }

    void allow_break() { break_ = {at_, at_, columns_}; }

    void restart(std::size_t start) {
        start_ = start;
        columns_ = 0;
        break_ = {};
    }

    void end_line() {
        if (break_.end <= start_) allow_break();
        lines_.push_back(span(start_, break_.end));
        const std::size_t rest = columns_ - break_.columns;
        restart(break_.next);
        columns_ = rest;
    }

    std::string_view text_;
    std::size_t width_;
    std::vector<Span> lines_;
    std::size_t start_ = 0;    // of the line
    std::size_t at_ = 0;       // the next character
    std::size_t columns_ = 0;  // from `start_` to `at_`
    Break break_;              // the last one; none when it ends at 0
    bool in_space_ = false;    // the last character was a space
};

}  // namespace

std::vector<Span> wrap(std::string_view text, std::size_t width) {
    return Wrapper(text, width).run();
}

std::string fit(std::string_view text, std::size_t width) {
    if (display_width(text) <= width) return std::string(text);
    std::size_t at = 0;
    std::size_t columns = 0;
    while (at < text.size()) {
        const std::size_t length = code_point_at(text, at).length;
        const std::size_t more = display_width(text.substr(at, length));
        if (columns + more + 1 > width) break;
        columns += more;
        at += length;
    }
    return std::string(text.substr(0, at)) + (width > 0 ? "…" : "");
}

std::string pad_right(std::string_view text, std::size_t width) {
    const std::size_t columns = display_width(text);
    std::string out(text);
    if (columns < width) out.append(width - columns, ' ');
    return out;
}

std::string pad_left(std::string_view text, std::size_t width) {
    const std::size_t columns = display_width(text);
    std::string out(columns < width ? width - columns : 0, ' ');
    return out += text;
}

}  // namespace ibid
