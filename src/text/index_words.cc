#include "text/index_words.h"

#include <algorithm>

#include "text/letters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace ibid {

namespace {

// Whatever is written without spaces has three bytes at least.
constexpr unsigned char first_byte = 0xE0;

bool continues_run(const Token& token, const Token& next) {
    return token.span.end == next.span.start && is_spaceless(next.word);
}

}  // namespace

bool is_spaceless(std::string_view word) {
    if (word.empty() || static_cast<unsigned char>(word[0]) < first_byte)
        return false;
    return is_unspaced(code_point_at(word, 0).value);
}

bool is_lone_character(std::string_view word) {
    return is_spaceless(word) && tokenize(word).size() == 1;
}

std::string marked(std::string_view word, std::string_view mark) {
    std::string whole(word);
    if (!word.empty() && !is_ascii_digit(word[0]) && !is_spaceless(word))
        whole += mark;
    return whole;
}

void pair_characters(Tokens& tokens) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if (is_spaceless(tokens[i].word) &&
            continues_run(tokens[i], tokens[i + 1]))
            tokens[i].word += tokens[i + 1].word;
}

std::string_view IndexWords::operator()(const Tokens& tokens, std::size_t at) {
    const std::string& word = tokens[at].word;
    if (is_spaceless(word)) {
        if (at + 1 == tokens.size() ||
            !continues_run(tokens[at], tokens[at + 1]))
            return word;
        word_ = word;
        return word_ += tokens[at + 1].word;
    }
    if (mark_.empty()) return word;
    return word_ = marked(word, mark_);
}

std::vector<std::string> wanted_words(Tokens tokens) {
    const std::size_t size = tokens.size();
    const bool in_run = size > 1 && is_spaceless(tokens[size - 2].word) &&
                        continues_run(tokens[size - 2], tokens[size - 1]);
    pair_characters(tokens);
    if (in_run) tokens.pop_back();
    std::vector<std::string> words;
    for (Token& token : tokens) words.push_back(std::move(token.word));
    return words;
}

std::string shown_words(const std::vector<std::string>& words) {
    std::string shown;
    std::string_view before;  // the second character of a pair
    for (const std::string& word : words) {
        const bool goes_on = !before.empty() && word.starts_with(before);
        if (!goes_on && !shown.empty()) shown += ' ';
        shown += std::string_view(word).substr(goes_on ? before.size() : 0);
        before = {};
        if (!is_spaceless(word)) continue;
        const Tokens parts = tokenize(word);
        if (parts.size() == 2)
            before = std::string_view(word).substr(parts[1].span.start);
    }
    return shown;
}

}  // namespace ibid
