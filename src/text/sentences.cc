#include "text/sentences.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>

#include "text/abbreviations.h"
#include "text/letters.h"
#include "text/stop_words.h"
#include "text/utf8.h"

namespace ibid {

namespace {

bool is_one_of(char32_t c, std::u32string_view set) {
    return set.find(c) != set.npos;
}

constexpr std::u32string_view stops = U".!?…‽؟۔।";
constexpr std::u32string_view wide_stops = U"。！？｡";  // no space follows
constexpr std::u32string_view closers = U")]}\"'”’»›」』）】》〉］";
constexpr std::u32string_view openers = U"([{\"'“‘«‹„‚「『（【《〈［¿¡-–—";
constexpr std::u32string_view note_signs = U"*†‡⁰¹²³⁴⁵⁶⁷⁸⁹";

bool is_stop(char32_t c) {
    if (c < 0x80) return c == '.' || c == '!' || c == '?';
    return is_one_of(c, stops) || is_one_of(c, wide_stops);
}

char32_t value_at(std::string_view text, std::size_t at) {
    return at < text.size() ? code_point_at(text, at).value : 0;
}

template <typename Accepts>
std::size_t skip(std::string_view text, std::size_t at, Accepts accepts) {
    while (at < text.size()) {
        const CodePoint c = code_point_at(text, at);
        if (!accepts(c.value)) break;
        at += c.length;
    }
    return at;
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    return skip(text, at, is_space);
}

std::size_t skip_openers(std::string_view text, std::size_t at) {
    return skip(text, at, [](char32_t c) {
        return is_one_of(c, openers) || is_space(c);
    });
}

// Past "[12]" or "[citation needed]", else `at`.
std::size_t skip_note(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 24;
    if (at >= text.size() || text[at] != '[') return at;
    const std::size_t end = text.substr(at, longest).find(']');
    return end == std::string_view::npos ? at : at + end + 1;
}

// Past the one to three digits of a note's number before white space.
std::size_t skip_note_number(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at < 4 && is_ascii_digit(text[end]))
        ++end;
    if (end - at > 3) return at;
    return end == text.size() || is_space(value_at(text, end)) ? end : at;
}

// Past what belongs to the sentence after its stop: closing quotation marks
// and brackets, marks and numbers of notes.
std::size_t skip_trailers(std::string_view text, std::size_t at) {
    for (;;) {
        std::size_t end = skip(text, at, [](char32_t c) {
            return is_one_of(c, closers) || is_one_of(c, note_signs);
        });
        end = skip_note(text, end);
        if (end == at) return skip_note_number(text, at);
        at = end;
    }
}

// The ASCII letters, digits and stops before `end`, as far as 12 bytes back.
std::string_view word_before(std::string_view text, std::size_t start,
                             std::size_t end) {
    constexpr std::size_t longest = 12;
    std::size_t at = end;
    while (at > start && end - at < longest &&
           (text[at - 1] == '.' || fold_ascii(text[at - 1]) != 0))
        --at;
    return text.substr(at, end - at);
}

// Whether one capital letter of any script stands alone before `end`.
bool is_initial_before(std::string_view text, std::size_t start,
                       std::size_t end) {
    const auto back = [&](std::size_t at) {
        do --at;
        while (at > start && (text[at] & 0xC0) == 0x80);
        return at;
    };
    if (end == start) return false;
    const std::size_t letter = back(end);
    if (!is_upper(value_at(text, letter))) return false;
    if (letter == start) return true;
    const Class before = class_of(value_at(text, back(letter)));
    return before == Class::separator;
}

// Whether a sentence begins at `at` even after a stop that may be part of an
// abbreviation: a capitalised word that is no name.
bool begins_plainly(std::string_view text, std::size_t at) {
    constexpr std::string_view others[] = {"although", "however", "meanwhile",
                                           "moreover", "since",   "yet"};
    constexpr std::size_t longest = 12;
    if (!is_upper(value_at(text, at))) return false;
    std::string word;
    for (; at < text.size() && word.size() < longest; ++at) {
        if (!is_ascii_letter(text[at])) break;
        word.push_back(fold_ascii(text[at]));
    }
    if (at < text.size() && text[at] == '.') return false;  // "A. Smith"
    return is_stop_word(word) || std::find(std::begin(others), std::end(others),
                                           word) != std::end(others);
}

// Whether digits or a Roman number begin at `at`. A lone I is a pronoun when
// white space follows.
bool is_number(std::string_view text, std::size_t at) {
    if (is_digit(value_at(text, at))) return true;
    std::size_t end = at;
    const auto is_roman = [](char c) {
        return std::string_view("IVXLCDM").find(c) != std::string_view::npos;
    };
    while (end < text.size() && is_roman(text[end])) ++end;
    if (end == at || continues_word(char_at(text, end).kind)) return false;
    return end - at > 1 || text[at] != 'I' || !is_space(value_at(text, end));
}

// "1. The first point": the number is not a sentence.
bool is_list_mark(std::string_view word) {
    if (word.size() == 1)
        return is_ascii_digit(word[0]) || is_ascii_letter(word[0]);
    return word.size() < 4 &&
           std::all_of(word.begin(), word.end(), is_ascii_digit);
}

// A stop with what stands about it.
struct Stop {
    std::size_t at;        // the first stop of a row
    std::size_t end;       // past the row: "?!", "..."
    std::size_t trailers;  // past the trailers
    std::size_t next;      // what follows the white space
};

Stop stop_at(std::string_view text, std::size_t at) {
    Stop stop{at, skip(text, at, is_stop), 0, 0};
    stop.trailers = skip_trailers(text, stop.end);
    stop.next = skip_space(text, stop.trailers);
    return stop;
}

// Whether the single full stop ends the sentence that began at `start`.
bool full_stop_ends(std::string_view text, std::size_t start,
                    const Stop& stop) {
    const std::string_view word = word_before(text, start, stop.at);
    if (word.size() == stop.at - start && is_list_mark(word)) return false;
    const std::size_t next = skip_openers(text, stop.next);
    switch (abbreviation(word)) {
        case Abbreviation::title:
            return false;
        case Abbreviation::before_number:
            return !is_number(text, stop.end) && !is_number(text, stop.next);
        case Abbreviation::within_or_last:
            return begins_plainly(text, next);
        case Abbreviation::none:
            break;
    }
    return !is_initial_before(text, start, stop.at) ||
           begins_plainly(text, next);
}

bool ends_sentence(std::string_view text, std::size_t start, const Stop& stop) {
    if (stop.next == text.size()) return true;
    if (is_one_of(value_at(text, stop.at), wide_stops)) return true;
    if (stop.next == stop.trailers) return false;  // no white space
    const char32_t next = value_at(text, stop.next);
    if (is_stop(next) || is_one_of(next, U",;:")) return false;
    if (is_lower(value_at(text, skip_openers(text, stop.next)))) return false;
    const bool single = text[stop.at] == '.' && stop.end == stop.at + 1;
    return !single || full_stop_ends(text, start, stop);
}

Span span(std::size_t start, std::size_t end) {
    return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::vector<Span> sentences(std::string_view text) {
    text = text.substr(0, std::numeric_limits<std::uint32_t>::max());
    std::vector<Span> spans;
    std::size_t start = skip_space(text, 0);
    std::size_t end = start;  // of what is not white space
    for (std::size_t at = start; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (!is_stop(c.value)) {
            at += c.length;
            if (!is_space(c.value)) end = at;
            continue;
        }
        const Stop stop = stop_at(text, at);
        at = end = stop.end;
        if (ends_sentence(text, start, stop)) {
            spans.push_back(span(start, stop.trailers));
            start = at = end = stop.next;
        }
    }
    if (end > start) spans.push_back(span(start, end));
    return spans;
}

}  // namespace ibid
