// One line of a CAMEO dictionary -> its parts.
//
//   "+KOFI_ANNAN_ [IGOUNO 970101-061231] ; comment"
//   -> synonym "KOFI ANNAN", code IGOUNO from 1997-01-01 to 2006-12-31
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/date.h>

#include "annotate/lexicon.h"

namespace ibid {

struct CameoCode {
    std::string code;
    DateRange held;  // without ends when it has no date that can be read
};

struct CameoLine {
    std::string name;  // "" when there is none
    bool is_synonym = false;
    std::vector<CameoCode> codes;
};

CameoLine read_cameo_line(std::string_view line);

// "BAN KI-MOON" -> "Ban Ki-Moon"; a word of up to four letters counts only in
// capitals: "WHO".
ActorName cameo_name(std::string_view capitals);

}  // namespace ibid
