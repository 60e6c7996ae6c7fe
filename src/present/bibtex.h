// Hits -> BibTeX, an entry an article (bibliography.h).
//
//   @misc{lee2022quad,
//     author = {Lee, Ann and Ek, Bo},
//     title = {{The Quad after the summit}},
//     ...
//   }
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

namespace ibid {

std::string bibtex(const std::vector<Hit>& hits);

// "R&D {50%}" -> "R\&D \textbraceleft{}50\%\textbraceright{}": text that
// LaTeX prints as it is and whose braces are always balanced.
std::string escape_latex(std::string_view text);

}  // namespace ibid
