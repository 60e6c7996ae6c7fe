// Article -> what its entry in a reference library adds to a citation.
//
//   {"author": "Lee, Ann; World Bank"} -> Lee, Ann | World Bank (literal)
#pragma once

#include <string>
#include <vector>

#include <ibid/document.h>

#include "present/names.h"

namespace ibid {

// The CSL variable's text, "" when it is not known.
std::string csl_of(const Article& article, const std::string& variable);

// The authors; inverted as the entry has them, where it has the same ones.
std::vector<Name> authors_of(const Article& article);
std::vector<Name> editors_of(const Article& article);

// The journal, book or site that the article is part of; "" when the source is
// only who published it.
std::string container_of(const Article& article);

// The article's address, else that of its DOI.
std::string address_of(const Article& article);

}  // namespace ibid
