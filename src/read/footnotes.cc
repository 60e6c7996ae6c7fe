#include "read/footnotes.h"

#include <algorithm>
#include <cctype>

namespace ibid {

namespace {

constexpr std::size_t longest_label = 60;

// The label of "[^label]" at the start of `text`; empty when there is none.
std::string_view label_at(std::string_view text) {
    if (!text.starts_with("[^")) return {};
    const std::size_t end =
        text.substr(0, longest_label).find_first_of("] \t", 2);
    if (end == text.npos || text[end] != ']') return {};
    return text.substr(2, end - 2);
}

std::string_view without_indent(std::string_view line, std::size_t most) {
    const std::size_t spaces =
        std::min(line.find_first_not_of(' '), line.size());
    return line.substr(std::min(spaces, most));
}

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t") == line.npos;
}

// The run of ` or ~ that opens or closes a fenced code block; else empty.
std::string_view fence_of(std::string_view line) {
    line = without_indent(line, 3);
    if (!line.starts_with("```") && !line.starts_with("~~~")) return {};
    return line.substr(0, line.find_first_not_of(line[0]));
}

class Unfolder {
public:
    explicit Unfolder(std::size_t first_line) : number_(first_line) {}

    void add(std::string_view line) {
        if (!inside_code(line)) line = take_note(line);
        put(line);
        ++number_;
    }

    PlainMarkdown result;

private:
    bool inside_code(std::string_view line) {
        const std::string_view fence = fence_of(line);
        if (fence_.empty()) {
            fence_ = fence;
            if (!fence.empty()) in_note_ = false;
            return false;
        }
        const std::string_view start = without_indent(line, 3);
        if (fence.starts_with(fence_) && is_blank(start.substr(fence.size())))
            fence_ = {};
        return true;
    }

    // Keeps track of whether the lines belong to a note, and gives the line as
    // it is to be parsed.
    std::string_view take_note(std::string_view line) {
        const std::string_view start = without_indent(line, 3);
        const std::string_view label = label_at(start);
        if (!label.empty() && start.substr(label.size() + 3, 1) == ":") {
            begin_note(label, start.substr(label.size() + 4));
            return buffer_;
        }
        if (in_note_ && after_blank_ && !is_blank(line)) {
            if (line.starts_with("    "))
                line.remove_prefix(4);
            else if (line.starts_with('\t'))
                line.remove_prefix(1);
            else
                in_note_ = false;
        }
        after_blank_ = is_blank(line);
        return line;
    }

    void begin_note(std::string_view label, std::string_view rest) {
        if (!after_blank_) put("");
        in_note_ = true;
        after_blank_ = false;
        buffer_ = "\\[";
        for (const char c : label) {
            if (std::ispunct(static_cast<unsigned char>(c))) buffer_ += '\\';
            buffer_ += c;
        }
        buffer_.append("\\] ").append(without_indent(rest, rest.size()));
    }

    void put(std::string_view line) {
        result.text.append(line) += '\n';
        result.lines.push_back({number_, in_note_});
    }

    std::size_t number_;
    std::string_view fence_;  // of the code block that we are in
    bool in_note_ = false;
    bool after_blank_ = true;
    std::string buffer_;
};

}  // namespace

PlainMarkdown unfold_footnotes(std::string_view markdown,
                               std::size_t first_line) {
    Unfolder unfolder(first_line);
    while (!markdown.empty()) {
        const std::size_t end = std::min(markdown.find('\n'), markdown.size());
        unfolder.add(markdown.substr(0, end));
        markdown.remove_prefix(std::min(end + 1, markdown.size()));
    }
    return std::move(unfolder.result);
}

std::string plain_references(std::string_view text) {
    std::string result;
    for (;;) {
        const std::size_t at = text.find("[^");
        result += text.substr(0, at);
        if (at == text.npos) return result;
        text.remove_prefix(at);
        const bool reference = !label_at(text).empty();
        result += reference ? "[" : "[^";
        text.remove_prefix(2);
    }
}

}  // namespace ibid
