#include "search/value_check.h"

#include <doctest/doctest.h>

#include <ibid/document.h>
#include <ibid/error.h>

#include "search/parse.h"

namespace {

const std::string forms =
    "A date is written 2022, 2022-03 or 2022-03-15, a range "
    "2022-03..2022-08, 2022.. or ..2022.";
const std::string kinds =
    "The kinds are body, heading, title, byline, note, caption, biography, "
    "pull-quote, boilerplate, summary, all.";

}  // namespace

TEST_CASE("dates and kinds that do not exist") {
    const struct {
        const char* query;
        std::string what;
        std::string hint;
    } rows[] = {
        {"date:2022-13", "'date:2022-13' holds no date that the calendar has",
         forms},
        {"date:2022-02-30",
         "'date:2022-02-30' holds no date that the calendar has", forms},
        {"date:March", "'date:March' holds no date that the calendar has",
         forms},
        {"date:22", "'date:22' holds no date that the calendar has", forms},
        {"date:..2022..", "'date:..2022..' holds no date that the calendar has",
         "did you mean date:2022? " + forms},
        {"date:2022/3/5", "'date:2022/3/5' holds no date that the calendar has",
         "did you mean date:2022-03-05? " + forms},
        {"date:2022-3", "'date:2022-3' holds no date that the calendar has",
         "did you mean date:2022-03? " + forms},
        {"date:2021-2022",
         "'date:2021-2022' holds no date that the calendar has",
         "did you mean date:2021..2022? " + forms},
        {"quad -date:2022,soon",
         "'date:soon' holds no date that the calendar has", forms},
        {"date:(2022 OR soon)",
         "'date:soon' holds no date that the calendar has", forms},
        {"date:2023..2022",
         "the range in 'date:2023..2022' ends before it begins",
         "did you mean date:2022..2023? " + forms},
        {"year:2022-08..2022-03",
         "the range in 'year:2022-08..2022-03' ends before it begins",
         "did you mean year:2022-03..2022-08? " + forms},
        {"in:notes", "'in:notes' names no kind of passage",
         "did you mean in:note? " + kinds},
        {"in:pullquote", "'in:pullquote' names no kind of passage",
         "did you mean in:pull-quote? " + kinds},
        {"kind:capton", "'kind:capton' names no kind of passage",
         "did you mean kind:caption? " + kinds},
        {"in:note,picture", "'in:picture' names no kind of passage", kinds},
        {"-in:(note OR \"foot note\")",
         "'in:foot note' names no kind of passage", kinds},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        try {
            ibid::parse(row.query);
            FAIL("no error");
        } catch (const ibid::Error& error) {
            CHECK(std::string(error.what()) == row.what);
            CHECK(error.hint() == row.hint);
        }
    }
}

TEST_CASE("a suggestion is never wrong itself") {
    for (const char* value : {"2022/3/5", "2022-3", "2021-2022", "2022.12.31",
                              "2022-99", "9-9", "2023..2022", "99999"}) {
        try {
            ibid::checked_dates(*ibid::find_field("date"), value);
        } catch (const ibid::Error& error) {
            const std::string& hint = error.hint();
            const std::size_t end = hint.find('?');
            if (end == std::string::npos) continue;
            const std::string lead = "did you mean ";
            CAPTURE(hint);
            CHECK_NOTHROW(
                ibid::parse(hint.substr(lead.size(), end - lead.size())));
        }
    }
}

TEST_CASE("every kind is one, in any letter case") {
    const ibid::Field& in = *ibid::find_field("in");
    for (int kind = 0; kind < ibid::kind_count; ++kind) {
        const std::string name(kind_name(static_cast<ibid::Kind>(kind)));
        CHECK(ibid::checked_kind(in, name) == name);
    }
    CHECK(ibid::checked_kind(in, "ALL") == "all");
    CHECK(ibid::checked_kind(in, "Pull-Quote") == "pull-quote");
}
