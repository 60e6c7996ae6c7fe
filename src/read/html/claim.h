// Claims: what the parts of a page say of its article, each with the place
// where it stands. There are more of them than facts, and some are wrong; which
// of them to believe is decided in page_metadata.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ibid::html {

struct Claim {
    std::string_view field;  // "title", "authors", "date", "source", ...
    std::string value;       // white space folded, never empty
    std::string origin;      // for people: "meta og:title"
    int trust = 0;           // the lower the better
};

using Claims = std::vector<Claim>;

}  // namespace ibid::html
