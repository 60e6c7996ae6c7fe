#include "document/page_furniture.h"

#include <doctest/doctest.h>

#include <string>

using namespace ibid;

TEST_CASE("lines of a page that their shape gives away") {
    struct Row {
        std::string line;
        bool furniture;
    };
    const Row rows[] = {
        // The path to the page
        {"Home > Ports", true},
        {"HOME > PORTS > CRANES", true},
        {"Home / Ports / Cranes", true},
        {"Home » Ports", true},
        {"Ports › Cranes › 2022", true},
        {"Home is where the quay is", false},
        {"Quay > river", false},
        {"The price rose > 5 and < 7 percent.", false},
        // The time it takes
        {"4 min read", true},
        {"12-minute read", true},
        {"4 minutes read", true},
        {"Reading time: 9 minutes", true},
        {"Estimated read time 9 min", true},
        {"The clerk needed 9 minutes to read it", false},
        {"4 min", false},
        {"A minute read", false},
        // Cookies
        {"We use cookies to count our readers.", true},
        {"This site keeps three cookies. Accept / Decline", true},
        {"Cookie settings", true},
        {"Cookies by the box came off the ship in May.", false},
        // Languages
        {"This text can also be read in Norsk", true},
        {"This article is published in: Français Türkçe", true},
        {"Read this in: 日本語", true},
        {"Deutsch | Français | Español", true},
        {"Deutsch", false},
        {"This article was written in Oslo in two days.", false},
        {"They signed copies in English, French and Russian.", false},
        // Newsletters
        {"The port in five minutes, every Monday to your inbox.", true},
        {"Leave your address and the next issue is yours", true},
        {"The minister's inbox was full.", false},
        {"", false},
        {" ", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(is_page_furniture(shape_of(row.line)) == row.furniture);
    }
}

TEST_CASE("a long paragraph about cookies is text") {
    std::string text = "We use cookies, the baker said.";
    for (int i = 0; i < 60; ++i) text += " And bread.";
    CHECK_FALSE(is_page_furniture(shape_of(text)));
}

TEST_CASE("sections in a row are short and in capitals") {
    struct Row {
        std::string line;
        bool sections;
    };
    const Row rows[] = {
        {"PORTS | CRANES", true},
        {"THE EASTERN QUAY · TRADE · 2022", true},
        {"HÄFEN / KRÄNE", true},
        {"PORTS", false},
        {"Ports | Cranes", false},
        {"PORTS | WHY THE QUAY STAYS CLOSED FOR GOOD", false},
        {"WHY THE QUAY STAYS CLOSED FOR GOOD | PORTS", false},
        {"1 | 2", false},
        {"", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(is_section_row(row.line) == row.sections);
    }
}
