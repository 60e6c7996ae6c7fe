// The type and the fields of a BibTeX entry, as written -> a BibliographyEntry.
//
//   article, {author: "Ann Lee and Ek, Bo", journal: "East {D}esk"}
//     -> "article-journal", Lee, Ann | Ek, Bo, {container-title: East Desk}
#pragma once

#include <map>
#include <string>

#include "read/bibliography/entry.h"

namespace ibid {

// Names in small letters; of values the outer braces are gone.
using BibtexFields = std::map<std::string, std::string>;

void set_values(BibliographyEntry& entry, const std::string& type,
                const BibtexFields& fields);

}  // namespace ibid
