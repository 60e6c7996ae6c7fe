// An article -> the lines that stand above its passages on a terminal.
//
//   The Quad after the summit
//   Ann Lee and Bo Ek · East Asia Forum · 15 March 2022
//   asia/quad.md
//
// What is not known is left out, but for the date: that is "undated".
#pragma once

#include <string>
#include <vector>

#include <ibid/document.h>

#include "present/layout.h"

namespace ibid {

std::string article_heading(const Article& article, const Layout& layout);

// "A", "A and B", "A, B, and C".
std::string list_of_names(const std::vector<std::string>& names);

}  // namespace ibid
