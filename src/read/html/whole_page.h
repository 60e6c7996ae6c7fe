// A Page that is nothing but its text, as the chapters of a book and mails are
// -> all of it as the MainPart.
#pragma once

#include "read/html/main_part.h"
#include "read/html/page.h"

namespace ibid::html {

// Only what is hidden or is navigation is left out. Footnotes, captions and
// the quotations of other mails have their zones.
MainPart whole_page(const Page& page);

}  // namespace ibid::html
