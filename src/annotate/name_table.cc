#include "annotate/name_table.h"

#include <cstring>

#include "annotate/letter_case.h"
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

}  // namespace

NameTable::NameTable(const Lexicon& lexicon) : slots_(1 << 12), names_at_(1) {
    names_at_[0] = none;
    for (std::uint32_t i = 0; i < lexicon.entries.size(); ++i) {
        const LexiconEntry& entry = lexicon.entries[i];
        const bool person = entry.kind == "person";
        for (const ActorName& name : entry.names) add(name, i, person, false);
        for (const std::string& name : entry.short_names)
            add({name}, i, person, true);
        for (const std::string& phrase : entry.not_names)
            add({phrase}, nobody, false, false);
    }
}

void NameTable::add(const ActorName& name, std::uint32_t actor, bool person,
                    bool short_form) {
    const Tokens tokens = tokenize(name.text);
    if (tokens.empty()) return;
    const WordsOfText words{name.text, tokens};
    Name added;
    added.actor = actor;
    added.inferred = name.inferred;
    added.short_form = short_form;
    added.person = person;
    added.before_hyphen = name.text.back() == '-';
    added.has_comma = name.text.find(',') != std::string::npos;
    added.abbreviation = name.case_bound && !has_small_letters(name.text);
    added.first_capital = person && starts_with_capital(words.surface(0));
    added.last_capital =
        person && starts_with_capital(words.surface(tokens.size() - 1));
    if (name.case_bound || (person && tokens.size() == 1)) {
        added.written = static_cast<std::uint32_t>(written_.size());
        auto& written = written_.emplace_back();
        for (std::size_t i = 0; i < tokens.size(); ++i)
            written.emplace_back(words.surface(i));
    }
    std::uint32_t node = 0;
    first_words_.set(sketch_of(tokens[0].word));
    const bool needs_capital =
        added.first_capital ||
        (name.case_bound && starts_with_capital(words.surface(0)));
    if (!needs_capital) small_first_words_.set(sketch_of(tokens[0].word));
    for (const Token& token : tokens) node = add_child(node, token.word);
    added.next = names_at_[node];
    names_at_[node] = static_cast<std::uint32_t>(names_.size());
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
        if (slot.child == none) return none;
        if (slot.hash == hash && slot.parent == node &&
            std::string_view(words_).substr(slot.word, slot.length) == word)
            return slot.child;
    }
}

std::uint32_t NameTable::add_child(std::uint32_t node, std::string_view word) {
    if (const std::uint32_t known = child(node, word); known != none)
        return known;
    if (++used_ * 2 > slots_.size()) grow();
    const std::uint32_t hash = hash_of(node, word);
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = hash & mask;
    while (slots_[i].child != none) i = (i + 1) & mask;
    const auto added = static_cast<std::uint32_t>(names_at_.size());
    slots_[i] = {node, added, static_cast<std::uint32_t>(words_.size()),
                 static_cast<std::uint32_t>(word.size()), hash};
    words_ += word;
    names_at_.push_back(none);
    return added;
}

void NameTable::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.child == none) continue;
        std::size_t i = slot.hash & mask;
        while (slots_[i].child != none) i = (i + 1) & mask;
        slots_[i] = slot;
    }
}

std::uint32_t NameTable::names_of(std::string_view folded_word) const {
    if (!first_words_.test(sketch_of(folded_word))) return none;
    const std::uint32_t node = child(0, folded_word);
    return node == none ? none : names_at_[node];
}

std::size_t NameTable::walk(const WordsOfText& words, std::size_t first,
                            std::size_t before_rest, Ends& ends) const {
    std::size_t found = 0;
    bool comma = false;
    std::uint32_t node = child(0, words.tokens[first].word);
    std::size_t i = before_rest;  // the last word taken
    while (node != none) {
        if (names_at_[node] != none) {
            if (found == most_ends) --found;  // the longest are wanted
            ends[found++] = {names_at_[node], i - before_rest + 1, comma};
        }
        if (i + 1 >= words.size()) break;
        const Gap gap = gap_between(words, i);
        if (gap == Gap::wide) break;
        if (gap == Gap::comma) comma = true;
        std::size_t next = i + 1;
        std::uint32_t deeper = child(node, words.tokens[next].word);
        // Initials, and what a possessive leaves behind, may be passed over.
        if (deeper == none && next + 1 < words.size() &&
            (is_initial(words, next) || is_lone_s(words, next)) &&
            gap_between(words, next) != Gap::wide)
            deeper = child(node, words.tokens[++next].word);
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
    const std::vector<std::string>& written = written_[name.written];
    bool dotted = false;
    std::size_t i = at;
    for (const std::string& word : written) {
        // A word that walk() passed over has no counterpart.
        while (i + 1 < at + count && written.size() < count &&
               (is_initial(words, i) || is_lone_s(words, i)) &&
               words.tokens[i].word != word)
            ++i;
        if (i >= at + count) return false;
        const std::string_view surface = words.surface(i++);
        if (!has_case_of(surface, word)) return false;
        if (surface.find('.') != std::string_view::npos) dotted = true;
    }
    // "US$10" is money.
    const std::size_t behind = words.tokens[at + count - 1].span.end;
    if (name.abbreviation && words.text.substr(behind, 1) == "$") return false;
    return words.case_tells || dotted || !name.abbreviation;
}

}  // namespace ibid
