// Words that were divided at a line's end -> whole words.
//
//   "the agree-" + "ment"   -> "the agreement"
//   "a long-" + "term"      -> "a long-term", when the text has it elsewhere
//   "Anglo-" + "American"   -> "Anglo-American"
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace ibid::pdf {

class Hyphens {
public:
    // A line whose words show how words are written.
    void learn(std::string_view line);

    // Appends a line to the text before it.
    void append(std::string& text, std::string_view line) const;

private:
    std::unordered_set<std::string> words_;
};

// Whether a text ends in a word that goes on in the next line.
bool ends_divided(std::string_view text);

}  // namespace ibid::pdf
