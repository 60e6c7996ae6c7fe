// What `--explain` tells: how a query was read, as its tree, and why each hit
// ranks.
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

#include "present/layout.h"

namespace ibid {

// "" when the query carries no tree.
std::string explain(const QueryEcho& query, const Layout& layout);

// The place of each hit that carries reasons, and these below it.
std::string reasons(const std::vector<Hit>& hits, const Layout& layout);

}  // namespace ibid
