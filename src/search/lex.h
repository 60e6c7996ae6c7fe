// Query text -> lexemes: words, quoted words, brackets, operators, fields.
//
//   -actor:"North Korea" veto*
//
//   negation '-', field 'actor:', values '"North Korea"', word 'veto*'
//
// What stands between lexemes is white space. Whether an operator has its
// operands is none of the lexer's business (search/tidy.h).
#pragma once

#include <string_view>
#include <vector>

#include <ibid/index.h>

#include "store/schema.h"

namespace ibid {

struct Lexeme {
    enum class Type {
        word,         // a run of anything: veto*, U.S.-ROK
        quoted,       // "Asian NATO"
        open,         // (
        close,        // )
        conjunction,  // AND
        disjunction,  // OR |
        negation,     // NOT, or - or ! right in front of an operand
        insistence,   // + right in front of an operand
        exactness,    // = right in front of an operand
        field,        // actor: with something after the colon
        values,       // of the field before it: DPRK,"North Korea"
    };
    Type type = Type::word;
    std::string_view text;  // of quoted: what the marks enclose
    Span span;              // marks and colon included
    const Field* field = nullptr;
};

// `text` is valid UTF-8 and outlives the lexemes. Throws ibid::Error at an
// unknown field.
std::vector<Lexeme> lex(std::string_view text, std::vector<Remark>& remarks);

// Queries are far shorter than what a span can count.
Span make_span(std::size_t start, std::size_t end);

}  // namespace ibid
