// The names of a lexicon -> the longest one that begins at a word of a text.
//
//   "the South China Sea", word 1 -> a phrase of three words that is nobody
//   "the South Korean army", word 1 -> two words, KOR
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "annotate/lexicon.h"
#include "text/token.h"

namespace ibid {

// A passage's text with its words, and whether its capitals tell anything.
struct WordsOfText {
    std::string_view text;
    const Tokens& tokens;
    bool case_tells = true;  // false when there are capitals only
};

class NameTrie {
public:
    static constexpr std::uint32_t nobody = static_cast<std::uint32_t>(-1);

    explicit NameTrie(const Lexicon& lexicon);

    struct Match {
        std::uint32_t entry = nobody;  // in the lexicon
        bool inferred = false;
        std::size_t words = 0;  // 0: no name begins here
    };
    Match longest(const WordsOfText& words, std::size_t at) const;

private:
    struct Name {
        std::uint32_t entry = nobody;
        bool inferred = false;
        bool before_hyphen = false;  // "Franco-"
        bool has_comma = false;      // "Atlanta, Georgia"
        bool abbreviation = false;   // case-bound, and capitals only: "US"
        // The words as the file has them when case decides, else none.
        std::vector<std::string> written;
    };
    struct Node {
        std::unordered_map<std::string, std::uint32_t> next;
        std::vector<Name> names;  // that end here: at most "X", "X-"
    };

    void add(const ActorName& name, std::uint32_t entry);
    static bool fits(const Name& name, const WordsOfText& words, std::size_t at,
                     std::size_t count);

    std::vector<Node> nodes_;
    // Most words begin no name, and one look here tells so without hashing
    // the whole word. Indexed by sketch_of(); a set bit may be wrong.
    static constexpr std::size_t sketch_bits = 1 << 16;
    static std::size_t sketch_of(std::string_view word);
    std::bitset<sketch_bits> first_words_;
};

}  // namespace ibid
