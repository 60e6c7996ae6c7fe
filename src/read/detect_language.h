// Document -> the same with its language, where its text shows it.
//
//   "Die Verhandlungen wurden ..."  language "de", from "the text"
//   "OK, merci!"                    unknown: too short to tell
//
// What an article's metadata says stays as it is. English is told by its
// commonest words, which costs nothing; all else by CLD2 (Compact Language
// Detector 2), whose only door this is.
#pragma once

#include <string>
#include <string_view>

#include <ibid/document.h>

namespace ibid {

void detect_language(Document& document);

// ISO 639-1, "" when in doubt.
std::string language_of(std::string_view text);

}  // namespace ibid
