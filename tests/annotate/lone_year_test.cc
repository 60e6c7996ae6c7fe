#include "annotate/lone_year.h"

#include <doctest/doctest.h>

#include "text/words.h"

using namespace ibid;

namespace {

// The years among the words of `text`.
std::string years(std::string_view text) {
    const Tokens tokens = tokenize(text);
    const DateWords words(text, tokens);
    LoneYears lone(words);
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const int year = lone.at(i);
        if (year == 0) continue;
        if (!out.empty()) out += ' ';
        out += std::to_string(year);
    }
    return out;
}

struct Case {
    std::string text;
    std::string years;
};

void check(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(years(c.text) == c.years);
    }
}

}  // namespace

TEST_CASE("numbers that are years") {
    check({
        {"in 2018", "2018"},
        {"in 1850 and in 2060", "1850 2060"},
        {"2018, when it began", "2018"},
        {"It ended in 2018.", "2018"},
        {"It ended in 2018.12 Then", "2018"},  // the number of a note
        {"the sanctions (2006)", "2006"},
        {"[2006]", "2006"},
        {"“2018”", "2018"},
        {"mid-2022 and post-2014", "2022 2014"},
        {"late 2021", "2021"},
        {"since 2013, 2014 and 2015", "2013 2014 2015"},
        {"the 2018 talks", "2018"},
        {"Seoul's early 2018 overtures", "2018"},
        {"in 2018 sanctions rose", "2018"},
        {"2018 was cold", "2018"},
        {"2018 does count", "2018"},
        {"2018-era rules", "2018"},
        {"by 2060 at the latest", "2060"},
        {"the year 1812", "1812"},
        {"around 1938, about 1953", "1938 1953"},
        {"the 1994 men's final", "1994"},
        {"the 1994 women’s final", "1994"},
        {"FY 1956 funds, fiscal year 1957 funds", "1956 1957"},
        {"2018", "2018"},
        {"2018.", "2018"},
    });
}

TEST_CASE("numbers that are none") {
    check({
        {"2,018 of them", ""},
        {"2018 troops", ""},
        {"2000 men and 1900 people", ""},
        {"deployed 2000 soldiers", ""},
        {"1900 hours", ""},
        {"at 1930 in the evening", ""},
        {"2000-strong", ""},
        {"B-2000", ""},
        {"$2000, £2000, €2000", ""},
        {"US$2000", ""},
        {"2000%", ""},
        {"some 2000 of them", ""},
        {"more than 2000 were there", ""},
        {"resolution 1874", ""},
        {"resolutions 1874, 1929 and 2087", ""},
        {"Resolution 1874 (2009)", "2009"},
        {"No. 1950", ""},
        {"page 1950", ""},
        {"around 1950, about 2000", ""},
        {"2000 B.C.", ""},
        {"2026. For the ambassador", ""},
        {"room 2010/3", ""},
        {"1/2010", ""},
        {"#2018", ""},
        {"an 1850 of sorts", "1850"},
        {"1850 was early", ""},  // no word says that it is a time
        {"2018 sanctions", ""},
        {"of 2000 tanks", ""},
        {"of 2018 and later", "2018"},
        {"3018", ""},
        {"2018:15", ""},
        {"", ""},
    });
}

TEST_CASE("a number may be asked for twice") {
    const std::string_view text = "resolutions 1874, 1929";
    const Tokens tokens = tokenize(text);
    const DateWords words(text, tokens);
    LoneYears lone(words);
    CHECK(lone.at(1) == 0);
    CHECK(lone.at(2) == 0);
    CHECK(lone.at(2) == 0);
}
