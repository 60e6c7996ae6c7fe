#include "read/html/page_date.h"

#include <string>

#include <doctest/doctest.h>

#include "read/html/month_names.h"

using namespace ibid::html;

namespace {

std::string found(std::string_view text, DateOrder order = DateOrder::unknown) {
    const auto date = find_date(text, order);
    return date ? to_string(*date) : "none";
}

std::string in_address(std::string_view url) {
    const auto date = date_in_address(url, DateOrder::day_first);
    return date ? to_string(*date) : "none";
}

}  // namespace

TEST_CASE("dates on pages") {
    struct Case {
        std::string_view text;
        std::string_view date;
    };
    const Case cases[] = {
        {"2023-03-12T09:30:00Z", "2023-03-12"},
        {"20230312", "2023-03-12"},
        {"Von Ann Lee am 12. März 2024 um 9:30", "2024-03-12"},
        {"March 12th, 2024", "2024-03-12"},
        {"Tuesday, 12th of March 2024", "2024-03-12"},
        {"12 de marzo de 2024", "2024-03-12"},
        {"le 1er août 2019", "2019-08-01"},
        {"12 марта 2024 г.", "2024-03-12"},
        {"2019年10月19日 08:15", "2019-10-19"},
        {"2019년 10월 19일", "2019-10-19"},
        {"19.10.2019, 13:36 Uhr", "2019-10-19"},
        {"23.09.22", "2022-09-23"},
        {"2019/10/19", "2019-10-19"},
        {"31/12/2019", "2019-12-31"},
        {"12/31/2019", "2019-12-31"},
        {"3/3/2019", "2019-03-03"},
        {"3/4/2019", "none"},  // March or April?
        {"version 10.15.06.1", "none"},
        {"10.15 Uhr", "none"},
        {"31. Februar 2020", "none"},  // no such day
        {"March 2024", "none"},        // not to the day
        {"12 March 1824", "none"},     // before there were pages
        {"12345678", "none"},
        {"99999999999999999999", "none"},
        {"", "none"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(found(c.text) == c.date);
    }
}

TEST_CASE("the language tells the order of day and month") {
    CHECK(found("3/4/2019", date_order("en-US")) == "2019-03-04");
    CHECK(found("3/4/2019", date_order("en-GB")) == "2019-04-03");
    CHECK(found("3/4/2019", date_order("de")) == "2019-04-03");
    CHECK(found("3/4/2019", date_order("en")) == "none");
    CHECK(found("3/4/2019", date_order("")) == "none");
}

TEST_CASE("dates in addresses") {
    struct Case {
        std::string_view url;
        std::string_view date;
    };
    const Case cases[] = {
        {"https://a.example/2022/08/15/talks", "2022-08-15"},
        {"https://a.example/news/2022-08-15-talks.html", "2022-08-15"},
        {"https://a.example/news/15-08-2022", "2022-08-15"},
        {"https://a.example/2022/08/talks", "none"},
        {"https://a.example/2022/13/15/", "none"},
        {"https://2022.08.15.example/", "none"},
        // the days that a report is about
        {"https://a.example/news/report-9-15-august-2022", "none"},
        {"https://a.example/news/15-august-2022", "2022-08-15"},
        {"https://a.example/v/1/2/3", "none"},
        {"https://a.example", "none"},
        {"", "none"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.url);
        CHECK(in_address(c.url) == c.date);
    }
}

TEST_CASE("months in many languages") {
    CHECK(month_named("march") == 3);
    CHECK(month_named("marz") == 3);
    CHECK(month_named("mrz") == 3);
    CHECK(month_named("prosince") == 12);
    CHECK(month_named("mark") == 0);
    CHECK(month_named("ma") == 0);
    CHECK(month_named("") == 0);
}
