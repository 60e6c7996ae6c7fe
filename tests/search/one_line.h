// A query tree on one line, so that a test is one line too:
//   all(word sanctions, not(phrase asian nato))
#pragma once

#include <sstream>
#include <string>

#include "search/parse.h"

namespace ibid {

inline std::string one_line(const Query& query) {
    std::istringstream lines(to_string(query));
    std::string out;
    std::size_t level = 0;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t indent = line.find_first_not_of(' ') / 2;
        if (indent > level)
            out += "(";
        else if (!out.empty())
            out += std::string(level - indent, ')') + ", ";
        out += line.substr(2 * indent);
        level = indent;
    }
    return out + std::string(level, ')');
}

// Each with its place: "[(] is never closed ...", one a line.
inline std::string lines_of(const std::vector<Remark>& remarks,
                            std::string_view text) {
    std::string out;
    for (const Remark& remark : remarks) {
        const Span span = remark.span;
        if (!out.empty()) out += "\n";
        out += "[" +
               std::string(text.substr(span.start, span.end - span.start)) +
               "] " + remark.text;
    }
    return out;
}

}  // namespace ibid
