// The names of a lexicon -> those that begin at a word of a text.
//
//   "the South China Sea", word 1 -> one end after three words, nobody's name
//   "the South Korean army", word 1 -> one end after two words, KOR's name
//
// One flat hash table holds all names as a trie over folded words: its keys
// are a node and a word, its values nodes. Most words begin no name, and one
// look at a bit tells so.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/lexicon.h"
#include "annotate/words_of_text.h"

namespace ibid {

class NameTable {
public:
    static constexpr std::uint32_t nobody = static_cast<std::uint32_t>(-1);
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    struct Name {
        std::uint32_t actor = nobody;  // its place in the lexicon
        std::uint32_t next = none;     // another name of the same words
        std::uint32_t written = none;  // words as they must be written, if so
        bool inferred = false;
        bool short_form = false;     // counts when the article says who it is
        bool before_hyphen = false;  // "Franco-"
        bool has_comma = false;      // "Atlanta, Georgia"
        bool abbreviation = false;   // case-bound, and capitals only: "US"
        bool first_capital = false;  // needs them: "World Bank", not "world
        bool last_capital = false;   // bank"; people's names need both
        bool person = false;
    };

    explicit NameTable(const Lexicon& lexicon);

    // Whether a name may begin at that word; a quick look. Most names need a
    // capital.
    bool may_begin(const WordsOfText& words, std::size_t at) const {
        const char c = words.text[words.tokens[at].span.start];
        const std::size_t bit = sketch_of(words.tokens[at].word);
        return c >= 'a' && c <= 'z' ? small_first_words_.test(bit)
                                    : first_words_.test(bit);
    }

    // The names that begin at word `at`: after how many words they end. Fills
    // `ends` from the shortest to the longest and returns how many there are.
    struct End {
        std::uint32_t name;  // the first of a chain
        bool comma;          // stands between the words
        std::size_t words;
    };
    static constexpr std::size_t most_ends = 8;
    using Ends = std::array<End, most_ends>;
    std::size_t ends_at(const WordsOfText& words, std::size_t at,
                        Ends& ends) const {
        return may_begin(words, at) ? walk(words, at, at, ends) : 0;
    }

    // The same for word `first` followed by the words from `rest`: "North" and
    // "Korea" in "North and South Korea".
    std::size_t ends_of(const WordsOfText& words, std::size_t first,
                        std::size_t rest, Ends& ends) const {
        return walk(words, first, rest - 1, ends);
    }

    const Name& name(std::uint32_t i) const { return names_[i]; }

    // Whether the text has the capitals, hyphens and commas that the name
    // needs, when its words are words at..at+end.words.
    bool fits(const Name& name, const WordsOfText& words, std::size_t at,
              const End& end) const;

    // The names of one word, `none` when there are none.
    std::uint32_t names_of(std::string_view folded_word) const;

private:
    // Small, so that the table stays in the cache: the rest is the node's.
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t node = none;  // none: the slot is free
    };
    struct Node {
        std::uint32_t parent = none;
        std::uint32_t word = 0;  // where it begins in `words_`
        std::uint32_t length = 0;
        std::uint32_t names = none;    // that end here: the first of a chain
        std::uint64_t next_words = 0;  // a bit each: what may follow
    };

    void add(const ActorName& name, Name added);
    std::uint32_t node_of(const Tokens& tokens);
    std::uint32_t child(std::uint32_t node, std::string_view word) const;
    // The same for what follows: mostly nothing does, which the node knows.
    std::uint32_t next_node(std::uint32_t node, std::string_view word) const {
        const bool may = (nodes_[node].next_words & bit_of(word)) != 0;
        return may ? child(node, word) : none;
    }
    static std::uint64_t bit_of(std::string_view word) {
        return std::uint64_t{1} << (sketch_of(word) % 64);
    }
    std::uint32_t add_child(std::uint32_t node, std::string_view word);
    void grow();
    std::size_t walk(const WordsOfText& words, std::size_t first,
                     std::size_t before_rest, Ends& ends) const;
    bool written_so(const Name& name, const WordsOfText& words, std::size_t at,
                    std::size_t count) const;

    static std::uint32_t hash_of(std::uint32_t node, std::string_view word);
    static constexpr std::size_t sketch_bits = 1 << 17;
    static std::size_t sketch_of(std::string_view word) {
        const auto byte = [word](std::size_t i) {
            return static_cast<std::size_t>(
                static_cast<unsigned char>(word[i]));
        };
        const std::size_t size = word.size();
        if (size == 0) return 0;
        return (byte(0) * 2531 + byte(size / 2) * 40503 + byte(size - 1) * 977 +
                byte(size > 1 ? 1 : 0) * 62989 + size * 131) %
               sketch_bits;
    }

    std::vector<Slot> slots_;
    std::string words_;  // of all slots
    std::vector<Node> nodes_;
    std::vector<Name> names_;
    std::vector<std::string> written_;  // "" ends the words of a name
    std::bitset<sketch_bits> first_words_;
    std::bitset<sketch_bits> small_first_words_;  // that may lack a capital
};

}  // namespace ibid
