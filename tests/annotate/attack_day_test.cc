#include "annotate/attack_day.h"

#include <doctest/doctest.h>

#include "annotate/dates.h"
#include "shown.h"
#include "text/words.h"

using namespace ibid;

TEST_CASE("September 11 is that of 2001 when it names what happened") {
    const struct {
        const char* written;
        const char* text;
        const char* dates;
    } cases[] = {
        {"2015-03-01", "the September 11 attacks", "2001-09-11?[September 11]"},
        {"", "the attacks of September 11", "2001-09-11?[September 11]"},
        {"2015-03-01", "the attacks on 11 September",
         "2001-09-11?[11 September]"},
        {"2015-03-01", "the events of September 11",
         "2001-09-11?[September 11]"},
        {"2015-03-01", "the September 11th terrorist acts",
         "2001-09-11?[September 11th]"},
        {"2015-03-01", "in the post-September 11 world",
         "2001-09-11?[September 11]"},
        {"2015-03-01", "after 9/11", "2001-09-11?[9/11]"},
        {"2015-03-01", "by September 11", "2014-09-11?[September 11]"},
        {"2015-03-01", "the September 12 attacks", "2014-09-12?[September 12]"},
        {"2015-03-01", "the attacks of September 11, 2012",
         "2012-09-11[September 11, 2012]"},
        // Before it happened it is any other day, and a number.
        {"1995-03-01", "the September 11 attacks", "1994-09-11?[September 11]"},
        {"1995-03-01", "on 9/11", ""},
        {"2015-03-01", "9/11 of the votes, 9/11/12, 19/11, $9/11", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        const std::string text = c.text;
        DateContext context =
            date_context(parse_date(c.written).value_or(Date{}));
        CHECK(shown(text, find_dates(text, tokenize(text), context)) ==
              c.dates);
    }
}
