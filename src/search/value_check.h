// Values that must exist -> what they mean, or an ibid::Error that says what
// was probably meant.
//
//   date, 2022-03  ->  20220301..20220331
//   date, 2022/3   ->  Error, did you mean date:2022-03?
//   in, notes      ->  Error, did you mean in:note?
#pragma once

#include <string>
#include <string_view>

#include <ibid/date.h>

#include "store/schema.h"

namespace ibid {

DateRange checked_dates(const Field& field, std::string_view value);

// In lower case; a kind or `all_kinds`.
std::string checked_kind(const Field& field, std::string_view value);

}  // namespace ibid
