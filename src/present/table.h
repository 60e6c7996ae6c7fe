// Results -> tables for spreadsheets: a line of column names, a row a hit.
//
// csv is RFC 4180: quoted where needed, lines end with CR LF. tsv has no way
// to quote, so tabs, line ends and control characters in it become spaces.
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

namespace ibid {

using Row = std::vector<std::string>;
using Table = std::vector<Row>;  // the first row: the names of the columns

Table passage_table(const std::vector<Hit>& hits);
Table facet_table(const std::vector<Facet>& facets);
Table actor_table(const std::vector<Actor>& actors);

std::string csv(const Table& table);
std::string tsv(const Table& table);

}  // namespace ibid
