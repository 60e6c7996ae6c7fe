// `ibid QUERY`, `ibid facets`, `ibid count`: a search, and what is told of it.
#pragma once

#include "query/commands.h"

namespace ibid {

Answer run_search(const Options& options, const Screen& screen);
Answer run_facets(const Options& options, const Screen& screen);
Answer run_count(const Options& options, const Screen& screen);

}  // namespace ibid
