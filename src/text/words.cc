#include "text/words.h"

#include <algorithm>
#include <array>
#include <limits>

#include "text/eight_bytes.h"
#include "text/letters.h"
#include "text/utf8.h"
#include "text/word_reader.h"

namespace ibid {

namespace {

std::uint32_t narrow(std::size_t offset) {
    return static_cast<std::uint32_t>(offset);
}

// The first bytes of a run in small letters, with room for the eight that are
// written at a time.
using Folded = std::array<char, longest_word + eight>;

// A run of ASCII letters and digits: most words are no more than one.
struct Run {
    std::size_t end = 0;
    Folded folded{};
};

void read_run(std::string_view text, std::size_t start, Run& run) {
    std::size_t at = start;
    for (; at + eight <= text.size(); at += eight) {
        const std::uint64_t bytes = load_eight(text.data() + at);
        const std::uint64_t letters = ascii_letters(bytes);
        if (at - start < longest_word)
            store_eight(run.folded.data() + (at - start), bytes | letters >> 2);
        const std::uint64_t run_on = letters | ascii_digits(bytes);
        if (run_on != top_bits) {
            run.end = at + first_marked(run_on ^ top_bits);
            return;
        }
    }
    for (; at < text.size() && fold_ascii(text[at]) != 0; ++at)
        if (at - start < longest_word)
            run.folded[at - start] = fold_ascii(text[at]);
    run.end = at;
}

// Most words are short, and a copy of one size is faster than the right one.
void assign(std::string& word, const Folded& folded, std::size_t size) {
    constexpr std::size_t most = 15;
    if (size <= most) {
        word.assign(folded.data(), most);
        word.resize(size);
    } else {
        word.assign(folded.data(), size);
    }
}

// The 's at `at`, where an apostrophe of `length` bytes stands, ends the word
// beyond doubt.
bool is_possessive(std::string_view text, std::size_t at, std::size_t length) {
    const std::size_t s = at + length;
    if (s >= text.size() || fold_ascii(text[s]) != 's') return false;
    return s + 1 == text.size() ||
           (text[s + 1] >= 0 && fold_ascii(text[s + 1]) == 0);
}

// ASCII that is part of no word where no word has begun.
bool parts_words(char c) {
    return c >= 0 && fold_ascii(c) == 0;
}

constexpr std::size_t no_plain_word = std::string_view::npos;

// Where to look for the next word after the run of `size` bytes that ends at
// `end`, when the run is the word as a whole; else no_plain_word.
std::size_t after_plain_word(std::string_view text, std::size_t end,
                             std::size_t size) {
    if (end == text.size()) return end;
    const char joint = text[end];
    if (joint == ' ') return end + 1;
    const char beyond = end + 1 < text.size() ? text[end + 1] : ' ';
    const bool initial = size == 1 && (beyond < 0 || fold_ascii(beyond) != 0);
    switch (joint) {
        case '.':
            return initial || is_ascii_digit(beyond) ? no_plain_word : end;
        case ',':
            return is_ascii_digit(beyond) ? no_plain_word : end;
        case '&':
            return is_ascii_letter(beyond) ? no_plain_word : end;
        default:
            if (joint >= 0 && joint != '\'') return end;
    }
    const Char c = char_at(text, end);
    if (c.kind == Class::separator || c.kind == Class::ideograph) return end;
    if (c.kind != Class::apostrophe) return no_plain_word;
    const std::size_t after = end + c.length;
    if (is_possessive(text, end, c.length)) return after + 1;
    const bool closes = after == text.size() ||
                        (text[after] >= 0 && !is_ascii_letter(text[after]));
    return closes ? end : no_plain_word;
}

// Tokens that take the place of those of an earlier text, so that neither
// their row nor their words are allocated again.
class Refill {
public:
    Refill(Tokens& tokens, std::size_t expected) : tokens_(tokens) {
        if (tokens.size() < expected) tokens.resize(expected);
    }

    Token& next() {
        if (used_ == tokens_.size()) tokens_.emplace_back();
        return tokens_[used_++];
    }
    void finish() { tokens_.resize(used_); }

private:
    Tokens& tokens_;
    std::size_t used_ = 0;
};

// Takes the word at `at` when it is plain, and returns where to look for the
// next; else no_plain_word.
std::size_t take_plain_word(std::string_view text, std::size_t at, Run& run,
                            Refill& refill) {
    if (text[at] < 0) return no_plain_word;
    read_run(text, at, run);
    const std::size_t size = run.end - at;
    const std::size_t next = after_plain_word(text, run.end, size);
    if (next == no_plain_word) return next;
    Token& token = refill.next();
    assign(token.word, run.folded, std::min(size, longest_word));
    token.span = {narrow(at), narrow(run.end)};
    return next;
}

// Takes the word at `at` by all the rules, if there is one. Returns where to
// look for the next.
std::size_t take_word(std::string_view text, std::size_t at, Refill& refill) {
    const Char first = char_at(text, at);
    if (first.kind != Class::letter && first.kind != Class::digit &&
        first.kind != Class::ideograph)
        return at + first.length;
    WordReader reader(text, at);
    Token token = reader.read();
    if (!token.word.empty()) refill.next() = std::move(token);
    return reader.next();
}

}  // namespace

void tokenize(std::string_view text, Tokens& tokens) {
    text = text.substr(0, std::numeric_limits<std::uint32_t>::max());
    Refill refill(tokens, text.size() / 6);
    Run run;
    for (std::size_t at = 0;;) {
        while (at < text.size() && parts_words(text[at])) ++at;
        if (at == text.size()) break;
        const std::size_t next = take_plain_word(text, at, run, refill);
        at = next == no_plain_word ? take_word(text, at, refill) : next;
    }
    refill.finish();
}

Tokens tokenize(std::string_view text) {
    Tokens tokens;
    tokenize(text, tokens);
    return tokens;
}

std::string folded_words(std::string_view text) {
    std::string words;
    for (const Token& token : tokenize(text)) {
        if (!words.empty()) words += ' ';
        words += token.word;
    }
    return words;
}

std::string fold(std::string_view word) {
    Tokens tokens = tokenize(word);
    return tokens.size() == 1 ? std::move(tokens.front().word)
                              : fold_utf8(word);
}

}  // namespace ibid
