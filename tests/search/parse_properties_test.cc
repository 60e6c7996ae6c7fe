#include <doctest/doctest.h>

#include <random>

#include <ibid/error.h>

#include "search/one_line.h"
#include "search/parse.h"
#include "text/utf8.h"

namespace {

using Type = ibid::Query::Type;

bool lies_in(ibid::Span span, std::size_t size) {
    return span.start <= span.end && span.end <= size;
}

// What every tree promises (search/query.h).
void check_tree(const ibid::Query& query, std::size_t size, bool below) {
    CHECK(lies_in(query.span, size));
    const bool composed = query.type == Type::all || query.type == Type::any;
    CHECK(query.parts.empty() == !(composed || query.type == Type::none));
    if (composed) CHECK(query.parts.size() >= 2);
    if (query.type == Type::none) CHECK(query.parts.size() == 1);
    if (query.type == Type::everything) CHECK_FALSE(below);
    if (query.type == Type::word) CHECK(query.words.size() == 1);
    if (query.type == Type::phrase) CHECK(query.words.size() >= 2);
    if (query.type == Type::field) CHECK_FALSE(query.values.empty());
    bool required = !composed;
    for (const ibid::Query& part : query.parts) {
        CHECK(part.type != query.type);
        if (part.optional) CHECK(query.type == Type::all);
        required = required || !part.optional;
        check_tree(part, size, true);
    }
    CHECK(required);
}

// Parses, or is an Error with a hint; never anything else.
void check_text(const std::string& text) {
    CAPTURE(text);
    try {
        const ibid::ParsedQuery parsed = ibid::parse(text);
        check_tree(parsed.query, text.size(), false);
        CHECK_FALSE(parsed.query.optional);
        CHECK(ibid::is_valid_utf8(ibid::describe(parsed.query)));
        std::size_t last = 0;
        for (const ibid::Remark& remark : parsed.remarks) {
            CHECK(lies_in(remark.span, text.size()));
            CHECK(remark.span.start >= last);
            CHECK_FALSE(remark.text.empty());
            last = remark.span.start;
        }
    } catch (const ibid::Error& error) {
        CHECK_FALSE(std::string(error.what()).empty());
        CHECK_FALSE(error.hint().empty());
    }
}

}  // namespace

TEST_CASE("any soup of pieces parses") {
    const char* pieces[] = {
        "nato",  "quad",    "the",    "of",        "or",   " ",    " ",
        "OR",    "AND",     "NOT",    "(",         ")",    "\"",   "“",
        "»",     "-",       "+",      "=",         "!",    "*",    ",",
        "|",     ":",       "actor:", "in:",       "all",  "..",   "date",
        "title", "2022-03", "title:", "year:2022", "U.S.", "中国", "🙂",
        "ü",     "–",       "'s",     "atcor:",    "\n"};
    std::mt19937 random(20221);
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        const std::size_t length = random() % 12;
        for (std::size_t i = 0; i < length; ++i) {
            text += pieces[random() % std::size(pieces)];
            if (random() % 2 == 0) text += ' ';
        }
        check_text(text);
    }
}

TEST_CASE("any bytes parse") {
    std::mt19937 random(20222);
    for (int round = 0; round < 5000; ++round) {
        std::string text(random() % 40, ' ');
        for (char& byte : text) byte = static_cast<char>(random() % 256);
        check_text(text);
    }
}

TEST_CASE("broken UTF-8 parts words like a space, with one remark") {
    const std::string text = "nato\xFF\xFEquad \xC3";
    const ibid::ParsedQuery parsed = ibid::parse(text);
    CHECK(ibid::one_line(parsed.query) == "all(word nato, word quad)");
    REQUIRE(parsed.remarks.size() == 1);
    CHECK(parsed.remarks[0].span == ibid::Span{4, 5});
    CHECK(parsed.remarks[0].text ==
          "bytes that are not UTF-8 are read as spaces");
}

TEST_CASE("the same text with more space is the same query") {
    for (const char* text :
         {"the nato OR ( quad -sea )", "NOT ( a | b ) c*", "+the of =x"}) {
        std::string wide;
        for (const char c : std::string(text))
            wide += c == ' ' ? std::string(" \t ") : std::string(1, c);
        CHECK(ibid::one_line(ibid::parse(wide).query) ==
              ibid::one_line(ibid::parse(text).query));
    }
}

TEST_CASE("hostile queries are read or refused at once") {
    const std::size_t most = 64 * 1024;
    const auto repeated = [&](const std::string& piece) {
        std::string text;
        while (text.size() + piece.size() <= most) text += piece;
        return text;
    };
    for (const char* piece :
         {"(",      ")",        "()",    "\"",       "\"\" ", "-",    "- ",
          "*",      "a* ",      "= ",    "a OR ",    "OR ",   "the ", "or a ",
          "actor:", "actor:x,", "a,",    "title:(",  "x",     "-(a)", "!",
          "NOT ",   "\xFF",     "\xC3 ", "actor:\"", "((a)",  "| "})
        check_text(repeated(piece));
    CHECK_THROWS_AS(ibid::parse(std::string(100000, '(')), ibid::Error);
    CHECK_NOTHROW(ibid::parse(std::string(most, 'a')));
    CHECK_THROWS_AS(ibid::parse(std::string(most + 1, 'a')), ibid::Error);
}
