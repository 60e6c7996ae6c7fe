#include "search/lex.h"

#include <doctest/doctest.h>

#include <string>

namespace {

using Type = ibid::Lexeme::Type;

const char* name_of(Type type) {
    switch (type) {
        case Type::word:
            return "word";
        case Type::quoted:
            return "quoted";
        case Type::open:
            return "open";
        case Type::close:
            return "close";
        case Type::conjunction:
            return "and";
        case Type::disjunction:
            return "or";
        case Type::negation:
            return "not";
        case Type::insistence:
            return "insist";
        case Type::exactness:
            return "exact";
        case Type::field:
            return "field";
        case Type::values:
            return "values";
    }
    return "";
}

// "not[-] word[nato]"
std::string shown(const std::string& text) {
    std::vector<ibid::Remark> remarks;
    std::string out;
    for (const ibid::Lexeme& lexeme : ibid::lex(text, remarks)) {
        if (!out.empty()) out += " ";
        out += name_of(lexeme.type);
        out += "[" + std::string(lexeme.text) + "]";
        const std::string place =
            text.substr(lexeme.span.start, lexeme.span.end - lexeme.span.start);
        CHECK(place.find(lexeme.text) != std::string::npos);
        CHECK((lexeme.field != nullptr) == (lexeme.type == Type::field));
    }
    return out;
}

}  // namespace

TEST_CASE("lexemes") {
    const struct {
        const char* text;
        const char* lexemes;
    } rows[] = {
        {"", ""},
        {"nato quad", "word[nato] word[quad]"},
        {"-nato", "not[-] word[nato]"},
        {"–nato", "not[–] word[nato]"},
        {"a-b -c", "word[a-b] not[-] word[c]"},
        {"a - b", "word[a] word[-] word[b]"},
        {"--a", "not[-] not[-] word[a]"},
        {"--", "not[-] word[-]"},
        {"-(a)", "not[-] open[(] word[a] close[)]"},
        {"(-a)", "open[(] not[-] word[a] close[)]"},
        {"(a -)", "open[(] word[a] word[-] close[)]"},
        {"a|-b", "word[a] or[|] not[-] word[b]"},
        {"a||b", "word[a] or[||] word[b]"},
        {"+=the", "insist[+] exact[=] word[the]"},
        {"a AND b OR NOT c",
         "word[a] and[AND] word[b] or[OR] not[NOT] word[c]"},
        {"AND, ORs", "word[AND,] word[ORs]"},
        {"\"a b\" c", "quoted[a b] word[c]"},
        {"“a b”c", "quoted[a b] word[c]"},
        {"\"a\"-b", "quoted[a] word[-b]"},
        {"\"a b", "quoted[a b]"},
        {"\"", "word[\"]"},
        {"\"\"", "quoted[]"},
        {"\"AND\"", "quoted[AND]"},
        {"actor:DPRK x", "field[actor:] values[DPRK] word[x]"},
        {"-actor:\"North Korea\",China)",
         "not[-] field[actor:] values[\"North Korea\",China] close[)]"},
        {"actor:!\"a b\",-\"c d\" e",
         "field[actor:] values[!\"a b\",-\"c d\"] word[e]"},
        {"actor:\"a b\"c", "field[actor:] values[\"a b\"] word[c]"},
        {"actor:a\"b c\"", "field[actor:] values[a] quoted[b c]"},
        {"actor:\"a b", "field[actor:] values[\"a b]"},
        {"actor:(a)", "field[actor:] open[(] word[a] close[)]"},
        {"title:=\"a b\"", "field[title:] values[=\"a b\"]"},
        {"actor:-", "field[actor:] values[-]"},
        {"actor: x", "word[actor:] word[x]"},
        {"actor:)", "word[actor:] close[)]"},
        {"x.actor:y", "word[x.actor:y]"},
        {"a\u3000b", "word[a] word[b]"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(shown(row.text) == row.lexemes);
    }
}
