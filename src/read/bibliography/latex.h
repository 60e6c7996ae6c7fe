// LaTeX, as BibTeX files have it -> text.
//
//   {\"U}ber \emph{K{\"o}ln} \& Z\"urich -- 1990   ->  Über Köln & Zürich –
//   1990
#pragma once

#include <string>
#include <string_view>

namespace ibid {

std::string text_of_latex(std::string_view latex);

}  // namespace ibid
