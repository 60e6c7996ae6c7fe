// Lines of a page that say themselves what they tell -> Claims.
//
//   "Veröffentlicht am 12. März 2024"       -> date
//   <b>Autorin:</b> <span>Ann Lee</span>    -> authors "Ann Lee"
//   "12.03.2024 – Ann Lee", near the title  -> authors "Ann Lee"
//
// They need not stand near the title, but they are the last to be believed.
#pragma once

#include "read/html/claim.h"
#include "read/html/main_part.h"
#include "read/html/page.h"
#include "read/html/page_date.h"

namespace ibid::html {

void claim_what_is_labelled(const Page& page, const MainPart& part,
                            DateOrder order, Claims& claims);

}  // namespace ibid::html
