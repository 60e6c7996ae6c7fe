#include "document/word_list.h"

#include <doctest/doctest.h>

using namespace ibid;

TEST_CASE("a list has its words and no parts of them") {
    constexpr WordList list(" adm. dr dr. el gen. ten z ");
    for (const std::string_view word :
         {"adm.", "dr", "dr.", "el", "gen.", "ten", "z"}) {
        CAPTURE(word);
        CHECK(list.has(word));
    }
    for (const std::string_view word :
         {"", " ", "adm", "d", "dr ", "dr dr.", "e", "x", "te", "zz", "Dr", "{",
          "é", "ten z", " el"}) {
        CAPTURE(word);
        CHECK_FALSE(list.has(word));
    }
}

TEST_CASE("a list may be of one word") {
    constexpr WordList list(" md ");
    CHECK(list.has("md"));
    CHECK_FALSE(list.has("a"));
    CHECK_FALSE(list.has("z"));
}
