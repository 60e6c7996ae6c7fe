#include "read/list_number.h"

#include <doctest/doctest.h>

using namespace ibid;

TEST_CASE("numbers of items") {
    struct Case {
        int number;
        std::string_view style;
        std::string_view text;
    };
    const Case cases[] = {
        {1, "1", "1"},       {12, "1", "12"},
        {0, "1", "0"},       {-3, "1", "-3"},
        {1, "a", "a"},       {26, "a", "z"},
        {27, "a", "aa"},     {28, "A", "BB"},
        {4, "i", "iv"},      {1999, "i", "mcmxcix"},
        {14, "I", "XIV"},    {0, "a", "0"},
        {4000, "i", "4000"}, {2'000'000'000, "a", "2000000000"},
        {5, "", ""},         {5, "•", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.number);
        CAPTURE(c.style);
        CHECK(list_number(c.number, number_style(c.style)) == c.text);
    }
}
