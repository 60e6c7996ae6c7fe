#include "annotate/name_trie.h"

#include <algorithm>

#include "annotate/letter_case.h"
#include "text/words.h"

namespace ibid {

namespace {

std::string_view surface(std::string_view text, const Token& token) {
    return text.substr(token.span.start, token.span.end - token.span.start);
}

// Whether `text` goes on with a hyphen or a dash at byte `at` (U+2010..2015).
bool hyphen_at(std::string_view text, std::size_t at) {
    if (at < text.size() && text[at] == '-') return true;
    const std::string_view three = text.substr(std::min(at, text.size()), 3);
    return three.size() == 3 && three.substr(0, 2) == "\xE2\x80" &&
           three[2] >= '\x90' && three[2] <= '\x95';
}

bool curly_apostrophe(std::string_view sign) {
    return sign == "\xE2\x80\x98" || sign == "\xE2\x80\x99";
}

enum class Gap { plain, comma, wide };

// What stands between a word and the next one of the same name. A stop belongs
// to an abbreviation ("N. Korea") or ends a sentence; so long words have none.
// An s and an apostrophe are a possessive that the word before has lost.
Gap gap_between(std::string_view text, const Token& word, const Token& next) {
    constexpr std::size_t longest_gap = 8;
    constexpr std::size_t longest_abbreviation = 4;
    std::string_view gap =
        text.substr(word.span.end, next.span.start - word.span.end);
    if (gap.size() > longest_gap) return Gap::wide;
    bool comma = false;
    for (std::size_t i = 0; i < gap.size(); ++i) {
        const char c = gap[i];
        const bool stop = c == '.' && word.word.size() <= longest_abbreviation;
        if (c == ',') {
            comma = true;
        } else if (hyphen_at(gap, i)) {
            if (c != '-') i += 2;
        } else if (curly_apostrophe(gap.substr(i, 3))) {
            i += 2;
        } else if (!stop && c != ' ' && c != '\'' && c != 's' && c != 'S' &&
                   c != '/' && c != '&') {
            return Gap::wide;
        }
    }
    return comma ? Gap::comma : Gap::plain;
}

}  // namespace

NameTrie::NameTrie(const Lexicon& lexicon) : nodes_(1) {
    for (std::uint32_t i = 0; i < lexicon.entries.size(); ++i) {
        for (const ActorName& name : lexicon.entries[i].names) add(name, i);
        for (const std::string& phrase : lexicon.entries[i].not_names)
            add({phrase}, nobody);
    }
}

// Made of a word's length and its first two and last letters.
std::size_t NameTrie::sketch_of(std::string_view word) {
    if (word.empty()) return 0;
    const auto byte = [word](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(word[i]));
    };
    const std::size_t second = word.size() > 1 ? byte(1) : 0;
    return (byte(0) * 40503 + second * 1021 + byte(word.size() - 1) * 31 +
            word.size()) %
           sketch_bits;
}

void NameTrie::add(const ActorName& name, std::uint32_t entry) {
    Name added;
    added.entry = entry;
    added.inferred = name.inferred;
    added.before_hyphen = name.text.back() == '-';
    added.has_comma = name.text.find(',') != std::string::npos;
    added.abbreviation = name.case_bound && !has_small_letters(name.text);
    std::uint32_t node = 0;
    for (const Token& token : tokenize(name.text)) {
        if (name.case_bound)
            added.written.emplace_back(surface(name.text, token));
        if (node == 0) first_words_.set(sketch_of(token.word));
        const auto [edge, is_new] = nodes_[node].next.emplace(
            token.word, static_cast<std::uint32_t>(nodes_.size()));
        node = edge->second;
        if (is_new) nodes_.emplace_back();
    }
    // The last that fits wins, and a prefix says more than a name.
    std::vector<Name>& names = nodes_[node].names;
    names.insert(added.before_hyphen ? names.end() : names.begin(),
                 std::move(added));
}

bool NameTrie::fits(const Name& name, const WordsOfText& words, std::size_t at,
                    std::size_t count) {
    const Token* first = &words.tokens[at];
    if (name.before_hyphen && !hyphen_at(words.text, first[count - 1].span.end))
        return false;
    bool dotted = false;
    for (std::size_t i = 0; i < name.written.size(); ++i) {
        const std::string_view word = surface(words.text, first[i]);
        if (!has_case_of(word, name.written[i])) return false;
        if (word.find('.') != std::string_view::npos) dotted = true;
    }
    return words.case_tells || dotted || !name.abbreviation;
}

NameTrie::Match NameTrie::longest(const WordsOfText& words,
                                  std::size_t at) const {
    Match best;
    if (!first_words_.test(sketch_of(words.tokens[at].word))) return best;
    bool comma = false;
    const Node* node = &nodes_[0];
    for (std::size_t i = at; i < words.tokens.size(); ++i) {
        const auto edge = node->next.find(words.tokens[i].word);
        if (edge == node->next.end()) break;
        if (i > at) {
            const Gap gap =
                gap_between(words.text, words.tokens[i - 1], words.tokens[i]);
            if (gap == Gap::wide) break;
            if (gap == Gap::comma) comma = true;
        }
        node = &nodes_[edge->second];
        const std::size_t count = i - at + 1;
        for (const Name& name : node->names)
            if ((!comma || name.has_comma) && fits(name, words, at, count))
                best = {name.entry, name.inferred, count};
    }
    return best;
}

}  // namespace ibid
