// How RTF numbers its character sets -> what iconv calls them.
#pragma once

namespace ibid::rtf {

// \ansicpg1251; Windows-1252 for what is not known.
const char* charset_of_codepage(int codepage);
// \fcharset204; nullptr: the document's own.
const char* charset_of_font(int number);

}  // namespace ibid::rtf
