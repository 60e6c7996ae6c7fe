// An index of thousands of short passages, the same for the same seed, whose
// words share stems and beginnings: some common, some rare.
#pragma once

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "search/sample_index.h"

namespace ibid {

inline std::string passage_word(std::mt19937& random) {
    static constexpr std::array common{"of", "the", "state", "states",
                                       "stated"};
    static constexpr std::array rare{
        "veto",      "vetoes",  "vetoed",    "university", "universe",
        "universal", "vetting", "statement", "secretary",  "Secretaries"};
    if (random() % 50 == 0) return rare[random() % rare.size()];
    return common[random() % common.size()];
}

inline std::vector<Document> many_passages(std::mt19937& random) {
    std::vector<Document> articles;
    for (const char* const id : {"a", "b", "c"}) {
        std::vector<std::string> paragraphs;
        for (int i = 0; i < 2000; ++i) {
            std::string text = "Begin";
            for (auto words = 1 + random() % 8; words > 0; --words)
                text += ' ' + passage_word(random);
            paragraphs.push_back(text + '.');
        }
        articles.push_back(sample_article(id, "Title", paragraphs));
    }
    return articles;
}

}  // namespace ibid
