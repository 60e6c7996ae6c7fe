#include "search/tidy.h"

#include <algorithm>

#include <ibid/error.h>

#include "search/quote_piece.h"

namespace ibid {

namespace {

using Type = Lexeme::Type;
using Lexemes = std::vector<Lexeme>;
using Remarks = std::vector<Remark>;

bool is_binary(Type type) {
    return type == Type::conjunction || type == Type::disjunction;
}

bool is_prefix(Type type) {
    return type == Type::negation || type == Type::insistence ||
           type == Type::exactness;
}

bool ends_operand(Type type) {
    return type == Type::word || type == Type::quoted || type == Type::close ||
           type == Type::values;
}

bool begins_operand(Type type) {
    return !is_binary(type) && type != Type::close;
}

void remark_on(const Lexeme& lexeme, const std::string& what,
               Remarks& remarks) {
    remarks.push_back({quote_piece(lexeme.text) + what, lexeme.span});
}

Lexemes match_brackets(const Lexemes& lexemes, Remarks& remarks) {
    Lexemes kept;
    Lexemes opened;
    for (const Lexeme& lexeme : lexemes) {
        if (lexeme.type == Type::open) {
            opened.push_back(lexeme);
            if (opened.size() > deepest_nesting)
                throw Error("the query nests more than " +
                                std::to_string(deepest_nesting) +
                                " brackets in one another",
                            "take out brackets that are not needed");
        } else if (lexeme.type == Type::close) {
            if (opened.empty()) {
                remark_on(lexeme, " closes no bracket and is left out",
                          remarks);
                continue;
            }
            opened.pop_back();
        }
        kept.push_back(lexeme);
    }
    for (const Lexeme& lexeme : opened)
        remark_on(lexeme,
                  " is never closed, so that it is read as closed at the end",
                  remarks);
    return kept;
}

// From the end, since dropping one operator may leave another one idle.
Lexemes drop_idle_before(Lexemes lexemes, Remarks& remarks) {
    Lexemes kept;
    for (auto it = lexemes.rbegin(); it != lexemes.rend(); ++it) {
        const bool idle = (is_binary(it->type) || is_prefix(it->type)) &&
                          (kept.empty() || !begins_operand(kept.back().type));
        if (idle)
            remark_on(*it, " is left out, since no word follows it", remarks);
        else
            kept.push_back(*it);
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

Lexemes drop_idle_after(const Lexemes& lexemes, Remarks& remarks) {
    Lexemes kept;
    for (const Lexeme& lexeme : lexemes) {
        if (is_binary(lexeme.type) &&
            (kept.empty() || !ends_operand(kept.back().type)))
            remark_on(lexeme, " is left out, since no word precedes it",
                      remarks);
        else
            kept.push_back(lexeme);
    }
    return kept;
}

// "nato or quad" is a query of three words, which few mean who type it.
void remark_on_lower_case(const Lexemes& lexemes, Remarks& remarks) {
    for (std::size_t i = 1; i + 1 < lexemes.size(); ++i) {
        const Lexeme& lexeme = lexemes[i];
        if (lexeme.type != Type::word || !ends_operand(lexemes[i - 1].type) ||
            !begins_operand(lexemes[i + 1].type))
            continue;
        if (lexeme.text == "or")
            remark_on(lexeme, " is read as a word; write OR for either",
                      remarks);
        else if (lexeme.text == "not")
            remark_on(lexeme,
                      " is read as a word; write NOT to leave passages out",
                      remarks);
    }
}

}  // namespace

std::vector<Lexeme> tidy_lexemes(std::vector<Lexeme> lexemes,
                                 std::vector<Remark>& remarks) {
    lexemes = match_brackets(lexemes, remarks);
    lexemes = drop_idle_before(std::move(lexemes), remarks);
    lexemes = drop_idle_after(lexemes, remarks);
    remark_on_lower_case(lexemes, remarks);
    return lexemes;
}

}  // namespace ibid
