// The class and id of an element -> whether it calls itself the author or the
// date of something.
//
//   <span class="entry-author vcard">  -> author
//   <div class="author-avatar">        -> neither
//   <div class="author-bio">           -> about the author
#pragma once

#include <cstddef>
#include <string>

#include "read/html/page.h"

namespace ibid::html {

struct PartName {
    std::string first_word;
    bool author = false;
    bool date = false;
    bool about_author = false;  // "author-bio"
};

PartName part_name(const Page& page, std::size_t node);

}  // namespace ibid::html
