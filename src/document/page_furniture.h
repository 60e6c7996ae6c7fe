// Lines of a web page that no phrase gives away but their shape does.
//
//   "HOME > THE REGION > TREATIES"           the path to the page
//   "7 min read"                             the time that it takes
//   "This site sets cookies. Accept"         a notice over it
//   "You can read this in: Deutsch 日本語"   other languages
//   "The next issue, sent to your inbox"     a newsletter
#pragma once

#include "document/shape.h"

namespace ibid {

bool is_page_furniture(const Shape& shape);

// "ASIA | DEFENCE | OPINION": sections or subjects of a paper in a row, as
// they stand above a title. `text` is the line as it is written.
bool is_section_row(std::string_view text);

}  // namespace ibid
