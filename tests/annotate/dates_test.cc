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

void check(const std::vector<Case>& cases, Date written = {}) {
    for (const Case& c : cases) {
        CAPTURE(c.text);
        DateContext context = date_context(written);
        CHECK(shown(c.text, find_dates(c.text, tokenize(c.text), context)) ==
              c.dates);
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
        {"Monday, 1 May 1950.", "1950-05-01[Monday, 1 May 1950]"},
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

TEST_CASE("what a date lacks goes by the day of writing") {
    // 10 June 2022 was a Friday.
    check(
        {
            {"on May 26", "2022-05-26?[May 26]"},
            {"on 26 May", "2022-05-26?[26 May]"},
            {"from May 26-28", "2022-05-26..2022-05-28?[May 26-28]"},
            {"in September it", "2022-09?[September]"},  // within three months
            {"in October it", "2021-10?[October]"},
            {"last May", "2022-05?[last May]"},
            {"last July", "2021-07?[last July]"},
            {"next May", "2023-05?[next May]"},
            {"on Friday", "2022-06-10?[Friday]"},
            {"on Saturday", "2022-06-04?[Saturday]"},
            {"last Friday", "2022-06-03?[last Friday]"},
            {"next Monday", "2022-06-13?[next Monday]"},
            {"on Monday, May 30", "2022-05-30?[Monday, May 30]"},
            {"Thurs. it", "2022-06-09?[Thurs]"},
            {"yesterday and tomorrow",
             "2022-06-09?[yesterday] 2022-06-11?[tomorrow]"},
            {"Today", "2022-06-10?[Today]"},
            {"last year", "2021?[last year]"},
            {"this month", "2022-06?[this month]"},
            {"last week", "2022-05-30..2022-06-05?[last week]"},
            {"early March", "2022-03?[March]"},
            {"from mid-May", "2022-05?[May]"},
        },
        {2022, 6, 10});
    check({{"in January", "2023-01?[January]"},
           {"on 3 December", "2022-12-03?[3 December]"},
           {"29 February", ""}},  // 2022 had none
          {2022, 12, 20});
}

TEST_CASE("the nearest date tells the year before the day of writing does") {
    check(
        {
            {"In February 2019 they met, and on June 30 again.",
             "2019-02[February 2019] 2019-06-30?[June 30]"},
            {"26 May and 3 June 2018",
             "2018-05-26?[26 May] "
             "2018-06-03[3 June 2018]"},
            {"since 2006, on May 26", "2006[2006] 2022-05-26?[May 26]"},
        },
        {2022, 6, 10});
    // Known to the year, an article tells the year only.
    check({{"on May 26, a Friday", "2022-05-26?[May 26]"}}, {2022, 0, 0});
}

TEST_CASE("without any date nothing is inferred, until one is told") {
    check({{"on May 26, last year, Friday, yesterday", ""}});
    DateContext context;
    for (const auto& [text, dates] :
         {std::pair<std::string, std::string>{"May 26", ""},
          {"on 1 May 2019", "2019-05-01[1 May 2019]"},
          {"May 26", "2019-05-26?[May 26]"}})
        CHECK(shown(text, find_dates(text, tokenize(text), context)) == dates);
}

TEST_CASE("words that look like months and days") {
    check(
        {
            {"May we begin? Theresa May", ""},
            {"They may march in step.", ""},
            {"March on Rome", ""},
            {"Jan Smuts and April Jones", ""},
            {"the Sunday Times", ""},
            {"Good Friday and Bloody Sunday", ""},
            {"Fri and Mon", ""},
            {"by May", "2022-05?[May]"},
            {"in April and May", "2022-04..2022-05?[April and May]"},
            {"the March results", "2022-03?[March]"},
            {"the March on Rome", ""},
            {"the last of them, next to this man", ""},
        },
        {2022, 6, 10});
}
