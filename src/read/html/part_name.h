// The class and id of an element -> whether it calls itself the author or the
// date of something.
//
//   <span class="entry-author vcard">  -> author
//   <div class="author-avatar">        -> neither
#pragma once

#include <cstddef>
#include <string>

#include "read/html/page.h"

namespace ibid::html {

struct PartName {
    std::string first_word;
    bool author = false;
    bool date = false;
};

PartName part_name(const Page& page, std::size_t node);

}  // namespace ibid::html
