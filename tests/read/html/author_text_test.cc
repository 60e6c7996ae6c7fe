#include "read/html/author_text.h"

#include <string>

#include <doctest/doctest.h>

#include "read/scratch_folder.h"

using namespace ibid::html;

TEST_CASE("names in what pages say of authors") {
    struct Case {
        std::string text;
        std::string names;
    };
    const Case cases[] = {
        {"By Ann Lee March 11, 2015", "Ann Lee"},
        {"Ann Lee/AFP", "Ann Lee"},
        {"Eingestellt von Ann Lee", "Ann Lee"},
        {"Ann Lee", "Ann Lee"},
        {"By Ann Lee and Bo Ek", "Ann Lee | Bo Ek"},
        {"Von Ann Lee | 12. März 2024", "Ann Lee"},
        {"Posted on 3 March 2014 by Ann Lee", "Ann Lee"},
        {"Geschrieben von: Ann Lee am 3. März 2014", "Ann Lee"},
        {"View all posts by Ann Lee", "Ann Lee"},
        {"Dossier Von Ann Lee", "Ann Lee"},
        {"Ann Lee Do, 9. April 2020", "Ann Lee"},
        {"Ann Lee, Harbour Review", "Ann Lee"},
        {"Autorin: Ann Lee, Leiterin der HSS in Tunis", "Ann Lee"},
        {"Euer Seebaer", "Seebaer"},
        {"责任编辑：孔德明", "孔德明"},
        {"salty_dog17", "salty_dog17"},
        {"Byron Vonnegut", "Byron Vonnegut"},  // "by" and "von" begin no words
        {"https://example.org/people/ann-lee", ""},
        {"ann@example.org", ""},
        {"harbour-review.org", ""},
        {"admin", ""},
        {"wordpressadmin", ""},
        {"Published by", ""},
        {"12 March 2024", ""},
        {"March", ""},
        {"", ""},
        {std::string(400, 'x'), ""},
        {"An entire sentence that happens to stand where names should stand",
         ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(ibid::test::joined(authors_in(c.text)) == c.names);
    }
}

TEST_CASE("lines that say they name the authors") {
    struct Case {
        std::string line;
        bool byline;
    };
    const Case cases[] = {
        {"By Ann Lee", true},
        {"Par Ann Lee, à Paris", true},
        {"Autorin: Ann Lee", true},
        {"Posted by Konstantin", true},  // says enough for one name
        {"By Konstantin", false},
        {"By the way", false},
        {"Ann Lee", false},
        {"Von der Küste weht ein kalter Wind", false},
        {"", false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.line);
        CHECK(is_byline(c.line) == c.byline);
    }
}
