// BibliographyEntry -> the metadata of an Article.
//
//   journal "East Desk", volume 4, DOI -> source "East Desk",
//                                         csl {DOI: ..., volume: 4}
#pragma once

#include <string>

#include <ibid/document.h>

#include "read/bibliography/entry.h"

namespace ibid {

// `origin` is noted for each field that the entry has.
Article to_article(const BibliographyEntry& entry, const std::string& origin);

}  // namespace ibid
