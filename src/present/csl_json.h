// Hits -> CSL-JSON, the list of items that Zotero, pandoc and citeproc read;
// an item an article (bibliography.h).
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

namespace ibid {

std::string csl_json(const std::vector<Hit>& hits);

}  // namespace ibid
