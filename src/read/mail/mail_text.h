// The text of a mail -> Blocks.
//
//   "> So it was."  -> a quotation of an earlier mail, without its marks
//   "-- "           -> what follows is a signature
#pragma once

#include <string_view>
#include <vector>

#include <ibid/document.h>

#include "read/mail/mime.h"

namespace ibid::mail {

// Of a text/plain part, decoded.
std::vector<Block> plain_mail(std::string_view text);

// The part that holds the mail's text: of the alternatives the plain one,
// unless it says far less than that in HTML. nullptr: there is none.
const Part* text_part(const Part& body);

std::vector<Block> mail_blocks(const Part& part);

}  // namespace ibid::mail
