// Language of an article -> the mark that its words bear in the index.
//
//   language_mark("de")    -> "#de"    haus#de, stemmed as German words are
//   language_mark("en-GB") -> ""       house
//   language_mark("pl")    -> "#-"     left as they are: no algorithm knows it
//
// The mark keeps a German "not" apart from an English one, so that a query is
// looked up in each language by that language's rules and by no other's. Texts
// of unknown language are taken for English, and so are those in Chinese,
// Japanese and Thai, in which foreign words mostly are English names.
#pragma once

#include <string>
#include <string_view>

namespace ibid {

// Begins a mark. No word has it, and it sorts before all that words have.
inline constexpr char mark_sign = '#';

std::string language_mark(std::string_view language);

// "EN_us" -> "en": ISO 639-1 in small letters; "" when it is no such code.
std::string language_code(std::string_view tag);

// "haus#de" -> "haus".
std::string_view without_mark(std::string_view word);

}  // namespace ibid
