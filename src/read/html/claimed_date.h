// All dates that a page claims for its article -> the one that is believed.
//
// It is the most trusted, but what readers see goes before data for machines
// where other data agree with it, or where only a time zone lies between.
#pragma once

#include <ibid/date.h>

#include "read/html/claim.h"
#include "read/html/page_date.h"

namespace ibid::html {

struct ClaimedDate {
    Date date;
    const Claim* claim = nullptr;  // none: undated
};

// `claims`: by trust.
ClaimedDate believed_date(const Claims& claims, DateOrder order);

}  // namespace ibid::html
