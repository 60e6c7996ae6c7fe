#include "text/word_reader.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"
#include "text/words.h"

namespace ibid {

namespace {

// Folding never needs more of a word than this to fill `longest_word`, unless
// nearly all of it is accents.
constexpr std::size_t longest_raw = 8 * longest_word;

// Leaves in a folded word what may stand in a term. (Some decompositions hold
// spaces and other signs.)
std::string clean(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const Char c = char_at(word, at);
        const bool starts = c.kind == Class::letter || c.kind == Class::digit ||
                            c.kind == Class::ideograph;
        const bool joins = c.kind == Class::mark || c.value == '.' ||
                           c.value == '&' || c.value == '\'';
        if (starts || (joins && !out.empty())) out.append(word, at, c.length);
        at += c.length;
    }
    return out;
}

// Takes off what tokenize would take off the folded word: joints left over
// where it was cut short, an 's that had an accent.
void trim(std::string& word) {
    while (!word.empty()) {
        if (word.back() > 0 && fold_ascii(word.back()) == 0)
            word.pop_back();
        else if (word.size() > 2 && word.compare(word.size() - 2, 2, "'s") == 0)
            word.resize(word.size() - 2);
        else
            return;
    }
}

std::uint32_t narrow(std::size_t offset) {
    return static_cast<std::uint32_t>(offset);
}

}  // namespace

Token WordReader::read() {
    const Char first = char_at(text_, start_);
    if (first.kind == Class::ideograph) {
        keep(first);
        read_marks();
        return token();
    }
    if (!read_initials()) {
        read_run();
        while (read_joint()) read_run();
    }
    at_ = after_possessive(at_);
    return token();
}

Token WordReader::token() {
    std::string word = plain_ ? std::move(word_) : clean(fold_utf8(word_));
    word.resize(cut_utf8(word, longest_word).size());
    trim(word);
    return {std::move(word), {narrow(start_), narrow(end_)}};
}

// Takes `c`, which stands at at_, into the word. What is past longest_raw only
// lengthens the span.
void WordReader::keep(Char c) {
    if (word_.size() < longest_raw) {
        if (c.value < 0x80) {
            word_.push_back(fold_ascii(text_[at_]));
        } else {
            word_.append(text_, at_, c.length);
            plain_ = false;
        }
    }
    at_ += c.length;
    end_ = at_;
}

void WordReader::keep_joint(char joint) {
    if (word_.size() < longest_raw) word_.push_back(joint);
}

void WordReader::read_run() {
    for (;;) {
        const Char c = char_at(text_, at_);
        if (continues_word(c.kind))
            keep(c);
        else if (c.kind == Class::skipped)
            at_ += c.length;
        else
            return;
    }
}

void WordReader::read_marks() {
    for (const std::size_t end = after_marks(at_); at_ < end;) {
        const Char c = char_at(text_, at_);
        if (c.kind == Class::mark)
            keep(c);
        else
            at_ += c.length;
    }
}

bool WordReader::read_initials() {
    const std::size_t end = after_initials();
    if (end == start_) return false;
    while (at_ < end) {
        const Char c = char_at(text_, at_);
        if (continues_word(c.kind))
            keep(c);
        else
            at_ += c.length;
    }
    end_ = end;
    return true;
}

// What may stand between two runs of one word.
bool WordReader::read_joint() {
    return read_apostrophe() || read_number_part() || read_ampersand();
}

bool WordReader::read_apostrophe() {
    const Char c = char_at(text_, at_);
    if (c.kind != Class::apostrophe) return false;
    if (!word_goes_on(at_)) return false;
    keep_joint('\'');
    at_ += c.length;
    return true;
}

// A group of thousands ("10,000") or a fraction ("3.5"). Enumerations (1,2,3),
// dates (15.03.2022) and years with the number of a note (1950.12) are none.
bool WordReader::read_number_part() {
    const char joint = byte(at_);
    if ((joint != ',' && joint != '.') || fraction_) return false;
    if (!is_ascii_digit(byte(at_ + 1)) || follows_number()) return false;
    if (!std::all_of(word_.begin(), word_.end(), is_ascii_digit)) return false;
    const std::size_t end = after_digits(at_ + 1);
    if (joint == ',') {
        if (group_ == 0) group_ = word_.size();
        if (end - at_ != 4 || group_ > 3) return false;
    } else {
        if (group_ == 0 && word_.size() == 4) return false;
        if (byte(end) == '.' && is_ascii_digit(byte(end + 1))) return false;
        keep_joint('.');
        fraction_ = true;
    }
    ++at_;
    while (at_ < end) keep(char_at(text_, at_));
    return true;
}

// "AT&T", "R&D": short on both sides, a single letter on one.
bool WordReader::read_ampersand() {
    constexpr std::size_t most = 3;
    if (byte(at_) != '&' || word_.size() > most) return false;
    if (!std::all_of(word_.begin(), word_.end(), is_ascii_letter)) return false;
    std::size_t count = 0;
    while (count <= most && is_ascii_letter(byte(at_ + 1 + count))) ++count;
    if (count == 0 || count > most || word_goes_on(at_ + 1 + count))
        return false;
    if (count > 1 && word_.size() > 1) return false;
    keep_joint('&');
    ++at_;
    return true;
}

bool WordReader::word_goes_on(std::size_t at) const {
    const Char c = char_at(text_, at);
    if (c.kind != Class::apostrophe) return continues_word(c.kind);
    return char_at(text_, after_skipped(at + c.length)).kind == Class::letter &&
           after_possessive(at) == at;
}

std::size_t WordReader::after_skipped(std::size_t at) const {
    for (;;) {
        const Char c = char_at(text_, at);
        if (c.kind != Class::skipped) return at;
        at += c.length;
    }
}

std::size_t WordReader::after_marks(std::size_t at) const {
    for (;;) {
        const Char c = char_at(text_, at);
        if (c.kind != Class::mark && c.kind != Class::skipped) return at;
        at += c.length;
    }
}

// Past "U.S.", "U.S" or "p.m.": two or more single letters, stops between
// them. The start of the word when there are none.
std::size_t WordReader::after_initials() const {
    std::size_t end = start_;
    for (std::size_t count = 1;; ++count) {
        const Char c = char_at(text_, end);
        const std::size_t after = after_marks(end + c.length);
        const bool stop = byte(after) == '.';
        const bool initial =
            c.kind == Class::letter && (stop || !word_goes_on(after));
        if (initial) end = stop ? after + 1 : after;
        if (initial && stop) continue;
        return count > (initial ? 1 : 2) ? end : start_;
    }
}

// Past the 's at `at` when it ends the word, else `at`.
std::size_t WordReader::after_possessive(std::size_t at) const {
    const Char c = char_at(text_, at);
    if (c.kind != Class::apostrophe) return at;
    const std::size_t s = after_skipped(at + c.length);
    if (fold_ascii(byte(s)) != 's') return at;
    const std::size_t end = after_skipped(s + 1);
    return continues_word(char_at(text_, end).kind) ? at : end;
}

std::size_t WordReader::after_digits(std::size_t at) const {
    while (is_ascii_digit(byte(at))) ++at;
    return at;
}

bool WordReader::follows_number() const {
    if (start_ < 2 || !is_ascii_digit(text_[start_ - 2])) return false;
    return text_[start_ - 1] == ',' || text_[start_ - 1] == '.';
}

}  // namespace ibid
