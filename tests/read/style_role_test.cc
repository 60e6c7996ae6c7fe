#include "read/style_role.h"

#include <doctest/doctest.h>

using ibid::Role;

TEST_CASE("names of styles") {
    struct Case {
        std::string_view name;
        Role role;
        int level = 0;
    };
    const Case cases[] = {
        {"heading 1", Role::heading, 1},
        {"Heading 2", Role::heading, 2},
        {"Heading_20_3", Role::heading, 3},  // as ODF writes a space
        {"Heading 10", Role::heading, 1},
        {"Heading", Role::unknown},  // of all headings, and of titles
        {"Title", Role::title},
        {"Subtitle", Role::unknown},
        {"Author", Role::author},
        {"Date", Role::date},
        {"Quote", Role::quote},
        {"Intense Quote", Role::quote},
        {"Quotations", Role::quote},
        {"caption", Role::caption},
        {"Image Caption", Role::caption},
        {"Illustration", Role::caption},
        {"footnote text", Role::note},
        {"toc 1", Role::contents},
        {"Contents 2", Role::contents},
        {"TOC Heading", Role::contents},
        {"Body Text", Role::unknown},
        {"Body Text 2", Role::unknown},
        {"Table", Role::unknown},
        {"List Number 3", Role::unknown},
        {"", Role::unknown},
        {"1", Role::unknown},
        {"Überschrift 1", Role::unknown},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CHECK(ibid::role_of_style(c.name).role == c.role);
        CHECK(ibid::role_of_style(c.name).level == c.level);
    }
}
