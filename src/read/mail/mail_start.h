// Whether the beginning of a file says that it is a mail, or a web page that a
// browser saved as one.
//
//   "Received: from ...\nSubject: ..."       -> a mail
//   "From: <Saved by ...>\nContent-Type: multipart/related" -> a saved page
//   "From: the minister\n\nDear ..."         -> neither: letters begin so, too
#pragma once

#include <string_view>

namespace ibid::mail {

bool begins_as_mail(std::string_view head);
bool begins_as_saved_page(std::string_view head);

}  // namespace ibid::mail
