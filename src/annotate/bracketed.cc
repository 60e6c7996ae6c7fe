#include "annotate/bracketed.h"

#include <algorithm>
#include <array>

#include "text/letters.h"

namespace ibid {

namespace {

constexpr std::array<std::string_view, 14> small_words = {
    "of",  "the", "and", "for", "de", "la", "del",
    "des", "du",  "to",  "in",  "on", "s",  "y"};

bool is_small_word(std::string_view word) {
    return std::find(small_words.begin(), small_words.end(), word) !=
           small_words.end();
}

// Two letters and more, half of them capitals: "ROK", "MpS".
bool is_abbreviation(std::string_view surface) {
    constexpr std::size_t longest = 10;
    std::size_t capitals = 0;
    for (const char c : surface) {
        if (!is_ascii_letter(c) && c != '.') return false;
        if (c >= 'A' && c <= 'Z') ++capitals;
    }
    return capitals >= 2 && surface.size() <= longest &&
           capitals * 2 >= surface.size();
}

// Where the words before `end` begin whose initials are `abbreviation`'s
// letters; `end` when there are none such.
std::size_t spelt_from(const WordsOfText& words, std::size_t end,
                       std::string_view abbreviation) {
    std::size_t at = end;
    std::size_t letter = abbreviation.size();
    while (letter > 0) {
        if (at == 0) return end;
        const std::string_view word = words.tokens[--at].word;
        if (word.front() == abbreviation[letter - 1])
            --letter;
        else if (!is_small_word(word))
            return end;
    }
    return at;
}

}  // namespace

std::vector<Bracketed> bracketed_abbreviations(const WordsOfText& words,
                                               std::size_t first) {
    constexpr std::size_t longest_bracket = 8;
    std::vector<Bracketed> found;
    const std::size_t end = std::min(words.size(), first + longest_bracket);
    bool alone = true;  // the word before belongs to another part
    for (std::size_t i = first; i < end; ++i) {
        const std::string_view gap = words.gap_after(i);
        const bool closed = gap.find(')') != std::string_view::npos;
        const bool parted =
            closed || gap.find_first_of(";,") != std::string_view::npos;
        if (alone && parted && is_abbreviation(words.surface(i))) {
            const std::size_t from =
                spelt_from(words, first, words.tokens[i].word);
            found.push_back({i, from == first ? i : from});
        }
        if (closed) break;
        alone = parted;
    }
    return found;
}

}  // namespace ibid
