// Article, Passage -> what the index finds the passage by, as a line of text.
//
//   body 4 (3 words): actor:CHN author:"zeki gulten" heading:veto title:asian
//   title:nato china veto:2
//
// Words are stems; a number says how often one occurs if it does so repeatedly.
#pragma once

#include <string>

#include <ibid/passage.h>

#include "text/analyzer.h"

namespace ibid {

std::string entry_line(const Article& article, const Passage& passage,
                       Analyzer& analyzer);

}  // namespace ibid
