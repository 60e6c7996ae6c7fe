#include "text/words.h"

#include <algorithm>
#include <limits>

#include "text/letters.h"
#include "text/utf8.h"
#include "text/word_reader.h"

namespace ibid {

namespace {

std::uint32_t narrow(std::size_t offset) {
    return static_cast<std::uint32_t>(offset);
}

// The end of the run of ASCII letters and digits at `at` when nothing that
// follows can make the word longer, else `at`: most words take this short way.
std::size_t end_of_plain_word(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && fold_ascii(text[end]) != 0) ++end;
    if (end == text.size()) return end;
    const char joint = text[end];
    if (joint < 0) return at;
    if (joint != '\'' && joint != '.' && joint != ',' && joint != '&')
        return end;
    if (end + 1 == text.size()) return end;
    const char beyond = text[end + 1];
    return beyond < 0 || fold_ascii(beyond) != 0 ? at : end;
}

void append_plain(Tokens& tokens, std::string_view text, std::size_t start,
                  std::size_t end) {
    Token& token = tokens.emplace_back();
    token.word.resize(std::min(end - start, longest_word));
    std::transform(
        text.begin() + static_cast<std::ptrdiff_t>(start),
        text.begin() + static_cast<std::ptrdiff_t>(start + token.word.size()),
        token.word.begin(), fold_ascii);
    token.span = {narrow(start), narrow(end)};
}

}  // namespace

Tokens tokenize(std::string_view text) {
    text = text.substr(0, std::numeric_limits<std::uint32_t>::max());
    Tokens tokens;
    tokens.reserve(text.size() / 6);
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c >= 0 && fold_ascii(c) == 0) {
            ++at;
            continue;
        }
        if (c >= 0) {
            const std::size_t end = end_of_plain_word(text, at);
            if (end > at) {
                append_plain(tokens, text, at, end);
                at = end;
                continue;
            }
        }
        const Char first = char_at(text, at);
        if (first.kind != Class::letter && first.kind != Class::digit &&
            first.kind != Class::ideograph) {
            at += first.length;
            continue;
        }
        WordReader reader(text, at);
        Token token = reader.read();
        at = reader.next();
        if (!token.word.empty()) tokens.push_back(std::move(token));
    }
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
