#include <doctest/doctest.h>

#include <set>

#include <ibid/document.h>

using namespace ibid;

TEST_CASE("every kind has a name of its own that leads back to it") {
    std::set<std::string_view> names;
    for (int i = 0; i < kind_count; ++i) {
        const Kind kind = static_cast<Kind>(i);
        CAPTURE(kind_name(kind));
        CHECK(names.insert(kind_name(kind)).second);
        CHECK(kind_from_name(kind_name(kind)) == kind);
    }
}

TEST_CASE("names are those that users type") {
    CHECK(kind_name(Kind::body) == "body");
    CHECK(kind_name(Kind::byline) == "byline");
    CHECK(kind_name(Kind::pull_quote) == "pull-quote");
    CHECK(kind_name(Kind::boilerplate) == "boilerplate");
    CHECK(kind_from_name("biography") == Kind::biography);
    for (const char* name : {"", "Body", "pull_quote", "bod", "all", "bodyy"}) {
        CAPTURE(name);
        CHECK_FALSE(kind_from_name(name).has_value());
    }
}
