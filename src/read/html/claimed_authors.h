// All authors that a page claims for its article -> those that are believed.
//
// They are the most trusted, but where a page names its own site as the author
// and somebody else as well, it is somebody else.
#pragma once

#include <string>
#include <vector>

#include "read/html/claim.h"

namespace ibid::html {

struct ClaimedAuthors {
    std::vector<std::string> names;
    std::string origin;
};

// `claims`: by trust. `site`: its names.
ClaimedAuthors believed_authors(const Claims& claims,
                                const std::vector<std::string>& site);

}  // namespace ibid::html
