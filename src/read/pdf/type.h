// What the type of a whole file says: how large that of its body is, and which
// sizes and weights are headings, of which level.
//
//   Type type(sheets);
//   type.heading_level(line)  -> 1 for 18 points, 2 for bold 12, 0 for the body
#pragma once

#include <vector>

#include "read/pdf/sheet.h"

namespace ibid::pdf {

class Type {
public:
    explicit Type(const std::vector<Sheet>& sheets);

    double body_size() const { return body_; }
    // 1 is the highest; 0: no heading.
    int heading_level(const Line& line) const;
    // Smaller than the body, as notes and captions are.
    bool is_small(const Line& line) const { return line.size < 0.93 * body_; }
    // Whether headings of level 1 are clearly larger than the body.
    bool has_display() const {
        return !headings_.empty() && headings_.front().size / 2.0 > 1.2 * body_;
    }

private:
    struct Style {
        int size;  // in half points
        bool bold;
        auto operator<=>(const Style&) const = default;
    };
    static Style style_of(const Line& line);
    bool stands_out(const Style& style) const;

    double body_ = 0;
    bool body_bold_ = false;
    std::vector<Style> headings_;  // the highest first
};

}  // namespace ibid::pdf
