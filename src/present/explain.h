// How a query was read, for `--explain`: its tree and the Xapian query.
#pragma once

#include <string>

#include <ibid/index.h>

#include "present/layout.h"

namespace ibid {

// "" when the query carries neither.
std::string explain(const QueryEcho& query, const Layout& layout);

}  // namespace ibid
