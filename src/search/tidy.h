// Lexemes -> lexemes that the grammar can read without surprises, and a remark
// about each that had to go or to be read otherwise.
//
//   a OR ) AND b  ->  a AND b
//
// Afterwards every operator has its operands, a bracket that closes has one
// that opens, and brackets are nested no deeper than a recursive reader
// bears; deeper ones are an ibid::Error.
#pragma once

#include <vector>

#include "search/lex.h"

namespace ibid {

inline constexpr std::size_t deepest_nesting = 100;

std::vector<Lexeme> tidy_lexemes(std::vector<Lexeme> lexemes,
                                 std::vector<Remark>& remarks);

}  // namespace ibid
