// A page of a PDF file as it is laid out: words with their places, and what
// lines they make. "Sheet" is the paper, "page" the number printed on it.
//
// Places are in points (1/72 inch) from the sheet's upper left corner.
#pragma once

#include <string>
#include <vector>

namespace ibid::pdf {

struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
    double width() const { return right - left; }
};

struct Word {
    Box box;
    double size = 0;  // of its type
    bool bold = false;
    bool space_after = false;
    std::string text;
};

struct Line {
    Box box;
    double size = 0;
    bool bold = false;
    double first_width = 0;  // of its first word
    std::string text;
};

struct Sheet {
    double width = 0;
    double height = 0;
    std::string label;  // the number printed on it, or else its position
    std::vector<Word> words;
    std::vector<Line> lines;  // made of the words
};

}  // namespace ibid::pdf
