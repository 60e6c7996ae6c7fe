#include "annotate/bracketed.h"

#include <doctest/doctest.h>

#include "text/words.h"

using namespace ibid;

namespace {

// For each abbreviation "ABC=words that spell it", for the first bracket.
std::string found(std::string_view text) {
    const Tokens tokens = tokenize(text);
    const WordsOfText words{text, tokens};
    std::size_t first = 0;
    while (tokens[first].span.start < text.find('(')) ++first;
    std::string out;
    for (const Bracketed& b : bracketed_abbreviations(words, first)) {
        if (!out.empty()) out += ' ';
        out += std::string(words.surface(b.word)) + '=';
        for (std::size_t i = b.spelt_from; i < b.word && i < first; ++i)
            out += std::string(i > b.spelt_from ? "_" : "") +
                   std::string(words.surface(i));
    }
    return out;
}

}  // namespace

TEST_CASE("abbreviations in brackets and the words that spell them") {
    struct Case {
        std::string text;
        std::string found;
    };
    for (const Case& c : {
             Case{"the Republic of Korea (ROK) and", "ROK=Republic_of_Korea"},
             {"Republic of Korea (ROK; South Korea)", "ROK=Republic_of_Korea"},
             {"Republic of Korea (South Korea, ROK)", "ROK=Republic_of_Korea"},
             {"National Front (FN)", "FN="},  // from another language
             {"Movement for the Left ( MpS ) -", "MpS="},
             {"The European Union (E.U.)", "E.U.=European_Union"},
             {"the army (see below)", ""},
             {"the army (ABC said so)", ""},
             {"the army (2018)", ""},
             {"the army (Army)", ""},
         }) {
        CAPTURE(c.text);
        CHECK(found(c.text) == c.found);
    }
}
