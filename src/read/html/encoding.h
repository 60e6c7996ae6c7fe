// The bytes of a web page -> UTF-8 text, and what had to be repaired.
//
//   "<meta charset=koi8-r>..."  -> converted from KOI8-R
//
// A byte order mark decides, else bytes that are valid UTF-8 beyond ASCII, for
// pages are often converted and keep their old label; else what the page's
// head says; else `decode` (read/decode.h) guesses.
#pragma once

#include <string>
#include <string_view>

#include "read/decode.h"

namespace ibid::html {

// Throws ReadError for binary data. Stray NUL bytes are taken out. What the
// head says goes before a label from outside, `outer_label`.
Decoded decode_page(std::string bytes, std::string_view outer_label = "");

// The same for a text that is labelled from outside, by the mail that it is in.
// "": by nothing.
Decoded decode_labelled(std::string bytes, std::string_view label);

// The name that the page's head gives to its encoding, in lower case, or "".
std::string declared_charset(std::string_view bytes);

}  // namespace ibid::html
