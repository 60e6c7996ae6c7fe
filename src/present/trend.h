// A Trend -> a bar chart for people, a table for programs.
//
//   published   passages  articles     share
//   1961              12         9     1.2 %  ████████████
//   1962              31        20     2.4 %  ████████████████████████
//   undated            4         4     0.9 %
#pragma once

#include <string>

#include <ibid/index.h>

#include "present/layout.h"
#include "present/table.h"

namespace ibid {

std::string trend_chart(const Trend& trend, const Layout& layout);

// Period, passages and articles, those of all in the period, the share.
Table trend_table(const Trend& trend);

}  // namespace ibid
