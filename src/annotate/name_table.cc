#include "annotate/name_table.h"

#include <cstring>

#include "annotate/letter_case.h"
#include "text/letters.h"
#include "text/words.h"

namespace ibid {

namespace {

// "W." in "George W. Bush": a letter with a stop.
bool is_initial(const WordsOfText& words, std::size_t i) {
    if (words.tokens[i].word.size() != 1) return false;
    const std::string_view gap = words.gap_after(i);
    return words.surface(i).size() == 2 || gap.substr(0, 1) == ".";
}

// The s that a possessive leaves behind where a text parts it: "People 's".
bool is_lone_s(const WordsOfText& words, std::size_t i) {
    return words.tokens[i].word == "s" && i > 0 &&
           words.gap_before(i).find('\'') != std::string_view::npos;
}

// One letter, whatever its case and stop: "W." and "W".
bool same_letters(std::string_view one, std::string_view other) {
    return fold_ascii(one.front()) == fold_ascii(other.front()) &&
           other.size() <= 2;
}

}  // namespace

NameTable::NameTable(const Lexicon& lexicon) : slots_(1 << 12), nodes_(1) {
    for (std::uint32_t i = 0; i < lexicon.entries.size(); ++i) {
        const LexiconEntry& entry = lexicon.entries[i];
        Name name;
        name.actor = i;
        name.person = entry.kind == "person";
        name.first_capital = entry.kind != "country" && entry.kind != "people";
        for (const ActorName& text : entry.names) add(text, name);
        name.short_form = true;
        for (const std::string& text : entry.short_names) add({text}, name);
        for (const std::string& phrase : entry.not_names) add({phrase}, {});
    }
}

void NameTable::add(const ActorName& name, Name added) {
    const Tokens tokens = tokenize(name.text);
    if (tokens.empty()) return;
    const WordsOfText words{name.text, tokens};
    added.inferred = name.inferred;
    added.before_hyphen = name.text.back() == '-';
    added.has_comma = name.text.find(',') != std::string::npos;
    added.abbreviation = name.case_bound && !has_small_letters(name.text);
    const bool single = tokens.size() == 1;
    added.first_capital = added.first_capital && (added.person || !single) &&
                          starts_with_capital(words.surface(0));
    added.last_capital =
        added.person && starts_with_capital(words.surface(tokens.size() - 1));
    if (name.case_bound || (added.person && single)) {
        added.written = static_cast<std::uint32_t>(written_.size());
        for (std::size_t i = 0; i < tokens.size(); ++i)
            written_.emplace_back(words.surface(i));
        written_.emplace_back();
    }
    std::uint32_t node = 0;
    first_words_.set(sketch_of(tokens[0].word));
    const bool needs_capital =
        added.first_capital ||
        (name.case_bound && starts_with_capital(words.surface(0)));
    if (!needs_capital) small_first_words_.set(sketch_of(tokens[0].word));
    for (const Token& token : tokens) node = add_child(node, token.word);
    added.next = nodes_[node].names;
    nodes_[node].names = static_cast<std::uint32_t>(names_.size());
    names_.push_back(added);
}

std::uint32_t NameTable::hash_of(std::uint32_t node, std::string_view word) {
    std::uint64_t hash = 0x9E3779B97F4A7C15u * (node + 1) + word.size();
    while (word.size() >= sizeof hash) {
        std::uint64_t eight;
        std::memcpy(&eight, word.data(), sizeof eight);
        hash = (hash ^ eight) * 0xD6E8FEB86659FD93u;
        hash ^= hash >> 32;
        word.remove_prefix(sizeof eight);
    }
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    hash ^= hash >> 29;
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

std::uint32_t NameTable::child(std::uint32_t node,
                               std::string_view word) const {
    const std::uint32_t hash = hash_of(node, word);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
        const Slot& slot = slots_[i];
        if (slot.node == none) return none;
        if (slot.hash != hash) continue;
        const Node& found = nodes_[slot.node];
        if (found.parent == node &&
            std::string_view(words_).substr(found.word, found.length) == word)
            return slot.node;
    }
}

std::uint32_t NameTable::add_child(std::uint32_t node, std::string_view word) {
    if (const std::uint32_t known = child(node, word); known != none)
        return known;
    if (nodes_.size() * 2 > slots_.size()) grow();
    const std::uint32_t hash = hash_of(node, word);
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = hash & mask;
    while (slots_[i].node != none) i = (i + 1) & mask;
    const auto added = static_cast<std::uint32_t>(nodes_.size());
    slots_[i] = {hash, added};
    nodes_.push_back({node, static_cast<std::uint32_t>(words_.size()),
                      static_cast<std::uint32_t>(word.size()), none, 0});
    nodes_[node].next_words |= bit_of(word);
    words_ += word;
    return added;
}

void NameTable::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.node == none) continue;
        std::size_t i = slot.hash & mask;
        while (slots_[i].node != none) i = (i + 1) & mask;
        slots_[i] = slot;
    }
}

std::uint32_t NameTable::names_of(std::string_view folded_word) const {
    if (!first_words_.test(sketch_of(folded_word))) return none;
    const std::uint32_t node = child(0, folded_word);
    return node == none ? none : nodes_[node].names;
}

std::size_t NameTable::walk(const WordsOfText& words, std::size_t first,
                            std::size_t before_rest, Ends& ends) const {
    std::size_t found = 0;
    bool comma = false;
    std::uint32_t node = child(0, words.tokens[first].word);
    std::size_t i = before_rest;  // the last word taken
    while (node != none) {
        if (nodes_[node].names != none) {
            if (found == most_ends) --found;  // the longest are wanted
            ends[found++] = {nodes_[node].names, comma, i - before_rest + 1};
        }
        if (i + 1 >= words.size()) break;
        const Gap gap = gap_between(words, i);
        if (gap == Gap::wide) break;
        if (gap == Gap::comma) comma = true;
        std::size_t next = i + 1;
        std::uint32_t deeper = next_node(node, words.tokens[next].word);
        // Initials, and what a possessive leaves behind, may be passed over.
        if (deeper == none && next + 1 < words.size() &&
            (is_initial(words, next) || is_lone_s(words, next)) &&
            gap_between(words, next) != Gap::wide)
            deeper = next_node(node, words.tokens[++next].word);
        node = deeper;
        i = next;
    }
    return found;
}

bool NameTable::fits(const Name& name, const WordsOfText& words, std::size_t at,
                     const End& end) const {
    if (end.comma && !name.has_comma) return false;
    const std::size_t last = at + end.words - 1;
    const std::size_t behind = words.tokens[last].span.end;
    if (name.before_hyphen && !hyphen_at(words.text, behind)) return false;
    if (name.first_capital && !starts_with_capital(words.surface(at)))
        return false;
    if (name.last_capital && !starts_with_capital(words.surface(last)))
        return false;
    return name.written == none || written_so(name, words, at, end.words);
}

bool NameTable::written_so(const Name& name, const WordsOfText& words,
                           std::size_t at, std::size_t count) const {
    if (name.person && !words.case_tells) return true;
    bool dotted = false;
    std::size_t i = at;
    for (std::size_t w = name.written; !written_[w].empty(); ++w) {
        // A word that walk() passed over has no counterpart.
        while (i + 1 < at + count &&
               (is_initial(words, i) || is_lone_s(words, i)) &&
               !same_letters(words.surface(i), written_[w]))
            ++i;
        if (i >= at + count) return false;
        const std::string_view surface = words.surface(i++);
        if (!has_case_of(surface, written_[w])) return false;
        if (surface.find('.') != std::string_view::npos) dotted = true;
    }
    // "US$10" is money.
    const std::size_t behind = words.tokens[at + count - 1].span.end;
    if (name.abbreviation && words.text.substr(behind, 1) == "$") return false;
    return words.case_tells || dotted || !name.abbreviation;
}

}  // namespace ibid
