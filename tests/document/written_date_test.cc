#include "document/written_date.h"

#include <doctest/doctest.h>

#include <string>

using namespace ibid;

namespace {

std::string told(std::string_view line) {
    const auto found = written_date(line);
    if (!found) return "none";
    constexpr const char* claims[] = {"published", "dateline", "plain",
                                      "updated"};
    return to_string(found->date) + ' ' +
           claims[static_cast<int>(found->claim)] +
           (found->whole_line ? "" : ", text follows");
}

}  // namespace

TEST_CASE("lines that give the date of an article") {
    struct Row {
        std::string line;
        std::string told;
    };
    const Row rows[] = {
        // A date and nothing else
        {"3 March 2023", "2023-03-03 plain"},
        {"March 3, 2023", "2023-03-03 plain"},
        {"MARCH 3, 2023", "2023-03-03 plain"},
        {"Mar. 3, 2023", "2023-03-03 plain"},
        {"Sept. 3, 2023", "2023-09-03 plain"},
        {"3rd March 2023", "2023-03-03 plain"},
        {"March 12th, 2023", "2023-03-12 plain"},
        {"Friday, 3 March 2023", "2023-03-03 plain"},
        {"Fri, 3 Mar 2023 09:30 GMT", "2023-03-03 plain"},
        {"3 March 2023 | 9:30 a.m.", "2023-03-03 plain"},
        {"3 March 2023 at 9:30pm", "2023-03-03 plain"},
        {"(3 March 2023)", "2023-03-03 plain"},
        {"3 March 2023.", "2023-03-03 plain"},
        {"March 2023", "2023-03 plain"},
        {"2023-03-03", "2023-03-03 plain"},
        {"2023-03", "2023-03 plain"},
        {"2023-03-03T09:30:00Z", "2023-03-03 plain"},
        {"03.04.2023", "2023-04-03 plain"},
        {"2023/04/03", "2023-04-03 plain"},
        {"25/12/2023", "2023-12-25 plain"},
        {"12/25/2023", "2023-12-25 plain"},
        {"3/3/2023", "2023-03-03 plain"},
        // March or April: only the year is sure.
        {"3/4/2023", "2023 plain"},
        // With a label
        {"Published: March 3, 2023", "2023-03-03 published"},
        {"Published 3 March 2023", "2023-03-03 published"},
        {"PUBLISHED ON 3 MARCH 2023", "2023-03-03 published"},
        {"First published on 3 March 2023", "2023-03-03 published"},
        {"Posted on March 3, 2023", "2023-03-03 published"},
        {"Date: 2022-05-26", "2022-05-26 published"},
        {"Date: May 2022", "2022-05 published"},
        {"Date: 2022", "2022 published"},
        {"Publication date: 26 May 2022", "2022-05-26 published"},
        {"Updated: 5 March 2023", "2023-03-05 updated"},
        {"Last updated 5 March 2023, 10:15", "2023-03-05 updated"},
        {"Published 3 March 2023 | Updated 5 March 2023",
         "2023-03-03 published"},
        {"Published 3 March 2023, updated 5 March 2023",
         "2023-03-03 published"},
        // With a place
        {"SEOUL, 12 March 2024", "2024-03-12 dateline"},
        {"Oslo, March 3, 1952.", "1952-03-03 dateline"},
        {"New Delhi, March 3, 1952, 4 p.m.", "1952-03-03 dateline"},
        {"Woods Hole, Massachusetts, August 13, 1917", "1917-08-13 dateline"},
        {"SEOUL, 12 March 2024 — The ferries have stopped, officials said.",
         "2024-03-12 dateline, text follows"},
        {"SEOUL, March 12, 2024 (Harbour News) -- The ferries have stopped.",
         "2024-03-12 dateline, text follows"},
        {"WASHINGTON, D.C., March 12, 2024 – The ferries have stopped.",
         "2024-03-12 dateline, text follows"},
        // Not dates of the article
        {"", "none"},
        {"2023", "none"},
        {"March", "none"},
        {"3 March", "none"},
        {"March 3", "none"},
        {"31 February 2023", "none"},
        {"32 March 2023", "none"},
        {"3 March 2023 and 4 March 2023", "none"},
        {"3 4 March 2023", "none"},
        {"The port closed on 3 March 2023.", "none"},
        {"On 3 March 2023", "2023-03-03 plain"},
        {"It was signed in Oslo, 3 March 2023 — a Friday.", "none"},
        {"SEOUL, March 12 (Harbour News) — The ferries have stopped.", "none"},
        {"SEOUL — The ferries stopped on 12 March 2024.", "none"},
        {"Published by Harbour Press", "none"},
        {"Published", "none"},
        {"Dated 3 March 2023 letters", "none"},
        {"Updates from 3 March 2023", "none"},
        {"March 3, 12023", "none"},
        {"1/2/3", "none"},
        {"12:30", "none"},
        {"3.5.7.9", "none"},
        {"//2023", "none"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(told(row.line) == row.told);
    }
}

TEST_CASE("only_date wants nothing beside the date") {
    CHECK(only_date("Tuesday, 12 March 2024, 9:30 a.m.") == Date{2024, 3, 12});
    CHECK_FALSE(only_date("Published 12 March 2024").has_value());
    CHECK_FALSE(only_date("").has_value());
    CHECK_FALSE(only_date("Oslo, 12 March 2024").has_value());
    CHECK_FALSE(only_date(std::string(1000, ' ') + "12 March 2024"));
}
