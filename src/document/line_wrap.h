// Lines of a plain text -> which of them go on in the next line.
//
// Text typed or mailed at a fixed width breaks its paragraphs into lines of
// about 72 columns; other texts have one paragraph a line. LineWrap tells the
// two apart by the lines that begin in lower case, and then whether a certain
// line break was made by the width or by the author:
//
//   The minister said on     | goes on: "said" did not fit
//   Monday that talks failed | ends: "He" would have fitted
//   He did not say why.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ibid {

struct TextLine {
    std::string_view text;    // without white space at either end; "": blank
    std::size_t number = 0;   // from 1
    std::size_t columns = 0;  // code points, indentation included
};

std::vector<TextLine> lines_of(std::string_view text);

class LineWrap {
public:
    explicit LineWrap(const std::vector<TextLine>& lines);

    // Whether `line` goes on in `next`, the line right below it.
    bool goes_on(const TextLine& line, const TextLine& next) const;

private:
    std::size_t width_ = 0;  // 0: the text is not wrapped
};

}  // namespace ibid
