// Tokens of a text -> the words that an index holds for them, one for each.
//
//   haus, 2022 of a German text -> haus#de 2022
//   北 京 大 学 ， 上 海       -> 北京 京大 大学 学 上海 海
//
// Where a script sets no spaces between words, each character is a token, and
// its word is the character with the next one of its run: whichever characters
// somebody looks for stand in the index as a phrase of such pairs, a single one
// as the beginning of words. Numbers and such pairs bear no mark: they are the
// same in all languages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/token.h"

namespace ibid {

// Whether the (folded) word is of a script without spaces.
bool is_spaceless(std::string_view word);

// Whether it is one character of such a script, and not a pair.
bool is_lone_character(std::string_view word);

// The word as an article has it whose language has this mark.
std::string marked(std::string_view word, std::string_view mark);

// The tokens' words, but pairs where the script sets no spaces.
void pair_characters(Tokens& tokens);

// Those words, with the mark, of the same tokens: the writer's way, which
// copies nothing where there is nothing to add.
class IndexWords {
public:
    explicit IndexWords(std::string mark) : mark_(std::move(mark)) {}

    // Valid until the next call.
    std::string_view operator()(const Tokens& tokens, std::size_t at);

private:
    std::string mark_;
    std::string word_;
};

// What a query for these words is to look for, side by side: the last
// character of a run is a word of its own only where something follows.
std::vector<std::string> wanted_words(Tokens tokens);

// Those words as a person would write them: {"北京", "京大"} -> "北京大".
std::string shown_words(const std::vector<std::string>& words);

}  // namespace ibid
