#include "annotate/person_names.h"

#include <doctest/doctest.h>

#include "text/words.h"

using namespace ibid;

TEST_CASE("what stands around a family name") {
    struct Case {
        std::string text;
        bool other_first_name;
        bool goes_on;
        std::string title;
    };
    for (const Case& c : {
             Case{"Bush", false, false, ""},
             {"said Bush", false, false, ""},
             {"Laura Bush", true, false, ""},
             {"When Bush", false, false, ""},
             {"Yesterday Bush", false, false, ""},
             {"President Bush", false, false, "president"},
             {"Gen. Bush", false, false, "gen"},
             {"Laura, Bush", false, false, ""},
             {"UN Bush", false, false, ""},
             {"Bush Gardens", false, true, ""},
             {"Bush Administration", false, false, ""},
             {"Bush on Friday", false, false, ""},
             {"Bush, Laura", false, false, ""},
             {"LAURA BUSH", false, false, ""},  // capitals tell nothing
         }) {
        CAPTURE(c.text);
        const Tokens tokens = tokenize(c.text);
        const WordsOfText words{c.text, tokens, c.text != "LAURA BUSH"};
        std::size_t at = 0;
        while (tokens[at].word != "bush") ++at;
        CHECK(has_other_first_name(words, at) == c.other_first_name);
        CHECK(goes_on(words, at) == c.goes_on);
        CHECK(title_before(words, at) == c.title);
    }
}
