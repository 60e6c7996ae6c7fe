// Markdown with footnotes -> Markdown without, whose lines know where they
// came from.
//
//   Sanctions hold.[^1]         Sanctions hold.[^1]
//   [^1]: See the report.   ->
//                               \[1\] See the report.     (a line of a note)
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ibid {

struct MarkdownLine {
    std::size_t line = 0;  // of the source
    bool note = false;
};

struct PlainMarkdown {
    std::string text;
    std::vector<MarkdownLine> lines;  // one for each line of `text`
};

// `first_line` is the number of the text's first line in its file.
PlainMarkdown unfold_footnotes(std::string_view markdown,
                               std::size_t first_line);

// "[^1]", as a footnote is referred to, becomes "[1]".
std::string plain_references(std::string_view text);

}  // namespace ibid
