// Comentions -> a page for people, a table, a graph.
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

#include "present/layout.h"
#include "present/table.h"

namespace ibid {

//   China – North Korea                            31 passages, 5 articles
//     2019-04-25 to 2023-11-02 · korea/veto-2022.txt:12
//     China vetoed the sanctions on North Korea.
std::string comention_page(const Comentions& comentions, const Layout& layout);

// A row a pair: ids, names and kinds of both, counts, dates, the example.
Table comention_table(const std::vector<Comention>& pairs);

// GraphML: a node an actor, an edge a pair that has its counts and dates.
std::string graphml(const std::vector<Comention>& pairs);

}  // namespace ibid
