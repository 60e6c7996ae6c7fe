#include "store/terms.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("terms stay within what Xapian takes") {
    CHECK(make_term("XA", "PRK") == "XAPRK");
    CHECK(make_term("A", std::string(1000, 'x')).size() == 240);
    CHECK(passage_term("0123456789ab") == "Q0123456789ab");
    CHECK(kind_term(Kind::pull_quote) == "XKpull-quote");
}

TEST_CASE("an article's term has the same length for every id") {
    CHECK(article_term("a").size() ==
          article_term(std::string(5000, 'p')).size());
    CHECK(article_term("a") != article_term("b"));
}

}  // namespace ibid
