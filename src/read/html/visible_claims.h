// What a page shows of its article -> Claims: by-lines, dates, headings.
//
//   <a rel=author href=/ann>Ann Lee</a>      -> authors "Ann Lee"
//   <time datetime=2024-03-12>Tuesday</time> -> date "2024-03-12"
//   <div class=dateline>12. März 2024</div>  -> date "2024-03-12"
//
// Comments and the teasers of other articles have authors and dates, too, so
// that what stands in debris claims nothing, and what is nearer to the title
// goes first.
#pragma once

#include "read/html/claim.h"
#include "read/html/main_part.h"
#include "read/html/page.h"
#include "read/html/page_date.h"

namespace ibid::html {

void claim_what_is_shown(const Page& page, const MainPart& part,
                         DateOrder order, Claims& claims);

}  // namespace ibid::html
