#include "annotate/dates.h"

#include <doctest/doctest.h>

#include "shown.h"
#include "text/words.h"

using namespace ibid;

namespace {

struct Case {
    std::string text;
    std::string dates;
};

void check(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(shown(c.text, find_dates(c.text, tokenize(c.text))) == c.dates);
    }
}

}  // namespace

TEST_CASE("days") {
    check({
        {"on 28 October 2023 it", "2023-10-28[28 October 2023]"},
        {"on October 28, 2023, it", "2023-10-28[October 28, 2023]"},
        {"October 28 2023", "2023-10-28[October 28 2023]"},
        {"Oct. 28, 2023", "2023-10-28[Oct. 28, 2023]"},
        {"October 28th, 2023", "2023-10-28[October 28th, 2023]"},
        {"the 28th of October 2023", "2023-10-28[28th of October 2023]"},
        {"28th October, 2023", "2023-10-28[28th October, 2023]"},
        {"28 Oct. 2023", "2023-10-28[28 Oct. 2023]"},
        {"Monday, 1 May 1950.", "1950-05-01[1 May 1950]"},
        {"29 February 2024", "2024-02-29[29 February 2024]"},
        // No such day: the month is what is left.
        {"29 February 2023", "2023-02[February 2023]"},
        {"31 June 2022", "2022-06[June 2022]"},
    });
}

TEST_CASE("days in numbers, where their order is beyond doubt") {
    check({
        {"2023-10-28", "2023-10-28[2023-10-28]"},
        {"2023/10/28", "2023-10-28[2023/10/28]"},
        {"28.10.2023", "2023-10-28[28.10.2023]"},
        {"4.5.2023", "2023-05-04[4.5.2023]"},
        {"28/10/2023", "2023-10-28[28/10/2023]"},
        {"10/28/2023", "2023-10-28[10/28/2023]"},
        {"5/5/2023", "2023-05-05[5/5/2023]"},
        {"4/5/2023", ""},
        {"2023-13-28", "2023[2023]"},
        {"2023-02-30", "2023[2023]"},
        {"a-2023-10-27/", "2023-10-27[2023-10-27]"},
    });
}

TEST_CASE("months") {
    check({
        {"in June 2022 it", "2022-06[June 2022]"},
        {"in June, 2022", "2022-06[June, 2022]"},
        {"in June of 2022", "2022-06[June of 2022]"},
        {"early March 2022", "2022-03[March 2022]"},
        {"Sept. 2021", "2021-09[Sept. 2021]"},
        {"2022-05 and 2022-12", "2022-05[2022-05] 2022-12[2022-12]"},
        {"they may 2022", "2022[2022]"},
        {"On May 26 the council", ""},
        {"May was cold", ""},
        {"on 14 July. 2018 was", "2018-07-14[14 July. 2018]"},
        {"March", ""},
    });
}

TEST_CASE("years and decades") {
    check({
        {"in 2018 and 2019", "2018[2018] 2019[2019]"},
        {"mid-2022", "2022[2022]"},
        {"the 1990s", "1990..1999[1990s]"},
        {"the 1990's", "1990..1999[1990's]"},
        {"the 1990’s", "1990..1999[1990’s]"},
        {"the late 1980s and early 1990s",
         "1980..1989[1980s] 1990..1999[1990s]"},
        {"2,018 men, 2018 troops", ""},
    });
}

TEST_CASE("spans of time") {
    check({
        {"2018-2022", "2018..2022[2018-2022]"},
        {"2018–2022", "2018..2022[2018–2022]"},
        {"2018 – 2022", "2018..2022[2018 – 2022]"},
        {"2018-22", "2018..2022[2018-22]"},
        {"1956–61", "1956..1961[1956–61]"},
        {"2001-02", "2001..2002[2001-02]"},
        {"between 2013 and 2016", "2013..2016[2013 and 2016]"},
        {"from 2013 to 2016", "2013..2016[2013 to 2016]"},
        {"from 2013 until 2016", "2013..2016[2013 until 2016]"},
        {"between May 2013 and June 2014",
         "2013-05..2014-06[May 2013 and June 2014]"},
        {"from 1 May 2013 to 3 June 2013",
         "2013-05-01..2013-06-03[1 May 2013 to 3 June 2013]"},
        {"26-28 May 2022", "2022-05-26..2022-05-28[26-28 May 2022]"},
        {"May 26–28, 2022", "2022-05-26..2022-05-28[May 26–28, 2022]"},
        {"January-March 2022", "2022-01..2022-03[January-March 2022]"},
        {"March and April 2022", "2022-03..2022-04[March and April 2022]"},
        {"from January to March 2022",
         "2022-01..2022-03[January to March 2022]"},
        // Backwards, or with a word that ties nothing: two dates.
        {"2022-2018", "2022[2022] 2018[2018]"},
        {"between 2016 and 2013", "2016[2016] 2013[2013]"},
        {"in 2013 to 2016", "2013[2013] 2016[2016]"},
        {"28-26 May 2022", "2022-05-26[26 May 2022]"},
    });
}

TEST_CASE("texts that hold nothing, or break off") {
    check({
        {"", ""},
        {" ", ""},
        {"May", ""},
        {"28 October", ""},
        {"28 of", ""},
        {"October 28,", ""},
        {"October of", ""},
        {"January to", ""},
        {"26-", ""},
        {"between 2013 and", "2013[2013]"},
        {"from 2013", "2013[2013]"},
        {"2018-", "2018[2018]"},
        {"2018-05-", "2018[2018]"},
        {"1990'", "1990[1990]"},
    });
}
