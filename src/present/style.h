// Tone: what a stretch of output is to its reader, and the colour that says so.
//
//   paint(Tone::match, "Asian NATO", true) -> "\33[1;31mAsian NATO\33[0m"
//
// All escape codes that ibid ever writes stand in one table, in style.cc.
#pragma once

#include <string>
#include <string_view>

namespace ibid {

enum class Tone {
    plain,
    title,    // of an article, and headings of tables
    detail,   // authors, source, date
    place,    // where the passage stands: path, paragraph number
    section,  // the headings above a passage
    match,    // a word that the query asked for
    quiet,    // neighbouring passages, the echo, reasons
    bar,      // of a facet
    warning,
};

// `text` itself when `colour` is not wanted.
std::string paint(Tone tone, std::string_view text, bool colour);

}  // namespace ibid
