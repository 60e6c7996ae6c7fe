// JSON as it stands in web pages -> Tree.
//
//   {"headline": "Talks
//    resume",}            -> a table with the field headline
//
// Pages carry JSON that no strict parser takes: line ends within texts, a comma
// too many, HTML comments around it. This one reads what it can make sense of
// and stops where it cannot. Numbers and truth values keep their letters.
#pragma once

#include <string_view>

#include "text/tree.h"

namespace ibid::html {

Tree parse_loose_json(std::string_view json);

}  // namespace ibid::html
