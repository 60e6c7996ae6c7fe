// Text -> those of its terms that may be words that are looked for; the others
// only stand for themselves.
//
//   LikelyTerms likely;
//   likely.look_for("veto");
//   likely.terms("China vetoed the vote.", "en", analyzer);
//       // "", vetoed, "": what is made has its stem
//
// Highlighting looks for few words in texts that are long beside these, and
// English words begin as their stems do: in the first letter, and in the second
// but for y and i (dying, die). So what lies between two spaces is made into
// terms only where something begins with the right letters.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "text/analyzer.h"

namespace ibid {

class LikelyTerms {
public:
    LikelyTerms();

    void look_for(std::string_view stem);

    // Terms without a word stand for one or more that were not made. In other
    // languages than English all are: stems may lack a beginning there. Valid
    // until the next call.
    const std::vector<Term>& terms(std::string_view text,
                                   std::string_view language,
                                   Analyzer& analyzer);

private:
    struct Piece {
        bool has_words = false;
        bool likely = false;
    };
    // Reads on from `at` to the next space or the end.
    Piece piece(std::string_view text, std::size_t& at) const;
    void add_terms(std::string_view piece, std::size_t begin,
                   Analyzer& analyzer);
    bool may_begin(std::string_view text, std::size_t at) const;

    std::array<unsigned char, 256> signs_{};   // by byte
    std::vector<std::array<char, 2>> begins_;  // 0 after a single letter
    std::vector<Term> terms_;
    Tokens tokens_;
};

}  // namespace ibid
