// Tidy lexemes -> Query tree.
//
//   any:     all { OR all }
//   all:     operand { [AND] operand }
//   operand: { NOT | - | + | = } ( word | quoted | field values
//                                | [field] "(" any ")" )
//
// AND binds tighter than OR. A field before brackets is that of every word in
// them: title:(a OR b).
#pragma once

#include <string_view>
#include <vector>

#include "search/lex.h"
#include "search/query.h"

namespace ibid {

// `lexemes` are those of `text` after tidy_lexemes() (search/tidy.h).
Query read_grammar(std::string_view text, const std::vector<Lexeme>& lexemes,
                   std::vector<Remark>& remarks);

}  // namespace ibid
