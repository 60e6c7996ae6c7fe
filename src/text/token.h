// Token: one word of a text, folded, with the bytes it came from.
#pragma once

#include <string>
#include <vector>

#include <ibid/passage.h>

namespace ibid {

struct Token {
    std::string word;  // folded: "U.S." -> "us", "Pyongyang’s" -> "pyongyang"
    Span span;         // in the text as stored; filters never change it
    friend bool operator==(const Token&, const Token&) = default;
};

using Tokens = std::vector<Token>;

}  // namespace ibid
