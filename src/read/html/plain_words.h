// Text -> its words, as titles are compared by them: letters and digits only,
// folded, a space around each.
//
//   "Talks: resume!"  -> " talks resume "
#pragma once

#include <string>
#include <string_view>

namespace ibid::html {

std::string plain_words(std::string_view text);

}  // namespace ibid::html
