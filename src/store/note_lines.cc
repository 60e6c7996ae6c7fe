#include "store/note_lines.h"

#include <algorithm>

namespace ibid {

void append_escaped(std::string& out, std::string_view value) {
    for (;;) {
        const std::size_t plain =
            std::min({value.find('\n'), value.find('\\'), value.size()});
        out.append(value, 0, plain);
        if (plain == value.size()) return;
        out += value[plain] == '\n' ? "\\n" : "\\\\";
        value.remove_prefix(plain + 1);
    }
}

std::string unescape(std::string_view value) {
    if (value.find('\\') == value.npos) return std::string(value);
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size())
            out += value[++i] == 'n' ? '\n' : value[i];
        else
            out += value[i];
    }
    return out;
}

void append_line(std::string& out, std::string_view key,
                 std::string_view value) {
    out += key;
    out += ' ';
    append_escaped(out, value);
    out += '\n';
}

std::string_view take_until(std::string_view& text, char mark) {
    const std::size_t at = std::min(text.find(mark), text.size());
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return taken;
}

}  // namespace ibid
