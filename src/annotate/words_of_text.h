// A passage's text with its words, and what stands between them: what the
// finders of names look at.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/token.h"

namespace ibid {

struct WordsOfText {
    std::string_view text;
    const Tokens& tokens;    // those of `text`
    bool case_tells = true;  // false when there are capitals only

    std::size_t size() const { return tokens.size(); }
    std::string_view surface(std::size_t i) const {
        const Span span = tokens[i].span;
        return text.substr(span.start, span.end - span.start);
    }
    // The text between word i and the one after it, to the text's ends.
    std::string_view gap_after(std::size_t i) const;
    std::string_view gap_before(std::size_t i) const;
};

// What stands between a word and the next one of the same name: "wide" is
// too much for one name, a comma only some names have. A stop belongs to an
// abbreviation ("N. Korea") or ends a sentence; so long words have none. An s
// and an apostrophe are a possessive that the word before has lost.
enum class Gap { plain, comma, wide };
Gap gap_between(const WordsOfText& words, std::size_t before);

// Whether `text` goes on with a hyphen or a dash at byte `at` (U+2010..2015).
bool hyphen_at(std::string_view text, std::size_t at);

// Whether the word begins with a capital, or with a sign other than a letter.
bool starts_with_capital(std::string_view surface);

}  // namespace ibid
