#include "search/likely_terms.h"

#include <algorithm>
#include <utility>

#include "text/index_words.h"
#include "text/language.h"
#include "text/letters.h"
#include "text/words.h"

namespace ibid {

namespace {

// A second letter as words and their stems have it in common.
char second_letter(char c) {
    const char folded = fold_ascii(c);
    return folded == 'y' ? 'i' : folded;
}

// What a byte may be.
enum Sign : unsigned char {
    of_word = 1,  // an ASCII letter or digit
    begins = 2,   // what is looked for begins so
    foreign = 4,  // of what is no ASCII, which may fold to anything
};

}  // namespace

LikelyTerms::LikelyTerms() {
    for (std::size_t byte = 0; byte < signs_.size(); ++byte)
        signs_[byte] = byte >= 0x80              ? foreign
                       : folded_ascii[byte] != 0 ? of_word
                                                 : 0;
}

void LikelyTerms::look_for(std::string_view stem) {
    if (stem.empty()) return;
    for (std::size_t byte = 0; byte < signs_.size(); ++byte)
        if (folded_ascii[byte] == stem[0] || static_cast<char>(byte) == stem[0])
            signs_[byte] |= begins;
    begins_.push_back({stem[0], stem.size() == 1 ? '\0' : stem[1]});
}

// Whether a word that is looked for may begin at `at`, where one begins.
bool LikelyTerms::may_begin(std::string_view text, std::size_t at) const {
    const char first = text[at];
    if ((signs_[static_cast<unsigned char>(first)] & begins) == 0) return false;
    const char second =
        at + 1 < text.size() ? second_letter(text[at + 1]) : '\0';
    if (second == 0) return true;  // "U.S." or a word of one letter
    return std::ranges::any_of(begins_, [&](const auto& begin) {
        return (begin[0] == first || begin[0] == fold_ascii(first)) &&
               (begin[1] == 0 || second_letter(begin[1]) == second);
    });
}

LikelyTerms::Piece LikelyTerms::piece(std::string_view text,
                                      std::size_t& at) const {
    Piece found;
    unsigned before = 0;
    for (; at < text.size() && text[at] != ' '; ++at) {
        const unsigned sign = signs_[static_cast<unsigned char>(text[at])];
        // Within a word nothing begins.
        if ((sign & foreign) != 0 ||
            ((sign & begins) != 0 && (before & of_word) == 0 &&
             may_begin(text, at)))
            found.likely = true;
        if ((sign & of_word) != 0) found.has_words = true;
        before = sign;
    }
    return found;
}

void LikelyTerms::add_terms(std::string_view piece, std::size_t begin,
                            Analyzer& analyzer) {
    tokenize(piece, tokens_);
    pair_characters(tokens_);
    for (Token& token : tokens_) {
        Term& term = terms_.emplace_back();
        const auto from = static_cast<std::uint32_t>(begin);
        term.span = {from + token.span.start, from + token.span.end};
        if (may_begin(token.word, 0)) term.stem = analyzer.stem(token.word);
        term.word = std::move(token.word);
    }
}

const std::vector<Term>& LikelyTerms::terms(std::string_view text,
                                            std::string_view language,
                                            Analyzer& analyzer) {
    if (!language_mark(language).empty())
        return terms_ = analyzer.analyze(text, language);
    terms_.clear();
    bool passed = false;  // the last term stands for words that were not made
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t begin = at;
        const Piece found = piece(text, at);
        if (found.likely) {
            const std::size_t before = terms_.size();
            add_terms(text.substr(begin, at - begin), begin, analyzer);
            if (terms_.size() > before) passed = false;
        } else if (found.has_words && !passed) {
            terms_.emplace_back();
            passed = true;
        }
    }
    return terms_;
}

}  // namespace ibid
