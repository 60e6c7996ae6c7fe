#include "query/definitions.h"

#include <algorithm>

#include "present/style.h"
#include "present/wrap.h"
#include "text/utf8.h"

namespace ibid {
namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t gap = 2;

std::string definition(const Definition& row, std::size_t term_columns,
                       const Layout& layout) {
    const std::size_t left = indent + term_columns + gap;
    const std::size_t room =
        layout.width > left + 16 ? layout.width - left : 16;
    std::string out =
        std::string(indent, ' ') + paint(Tone::title, row.term, layout.colour);
    std::size_t at = indent + display_width(row.term);
    for (const Span& line : wrap(row.meaning, room)) {
        // A long term has a line of its own.
        if (at > left - gap) {
            out += '\n';
            at = 0;
        }
        out.append(left - at, ' ');
        out += row.meaning.substr(line.start, line.end - line.start);
        at = left + room;
    }
    return out += '\n';
}

}  // namespace

std::string definitions(const std::vector<Definition>& rows,
                        std::size_t term_columns, const Layout& layout) {
    std::string out;
    for (const Definition& row : rows)
        out += definition(row, term_columns, layout);
    return out;
}

}  // namespace ibid
