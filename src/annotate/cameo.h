// An actor dictionary of the CAMEO kind (TABARI, PETRARCH) -> an actor file.
//
//   BAN_KI-MOON_                        the first name
//   +SECRETARY_GENERAL_BAN              another
//       [IGOUNO 20070101-20161231]      its code, and when that holds
//   AMERICANS_ [USA]                    one line may hold both
//
// Names are of the actor that is known by one of them already; a code that is
// a country alone makes them names of that country. Else they are a new actor:
// its kind is told by the letters of its code, it acts for the country that
// the code begins with, and codes with dates are its offices. What follows #
// or ; is a comment.
#pragma once

#include <string_view>

#include "annotate/actor_file.h"
#include "annotate/lexicon.h"

namespace ibid {

// Throws ibid::Error that names the line. Names of `known` are left to whom
// they belong to.
ActorFile read_cameo(std::string_view text, std::string_view file_name,
                     const Lexicon& known);

}  // namespace ibid
