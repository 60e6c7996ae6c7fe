#include <doctest/doctest.h>

#include <ibid/error.h>

#include "search/one_line.h"
#include "search/parse.h"

TEST_CASE("filters") {
    const struct {
        ibid::Filter filter;
        const char* tree;
    } rows[] = {
        {{"actor", "DPRK"}, "field actor = DPRK"},
        {{"Actor", "DPRK"}, "field actor = DPRK"},
        {{"actor", "DPRK,China"}, "field actor = DPRK | China"},
        {{"actor", "DPRK,!China"},
         "all(field actor = DPRK, not(field actor = China))"},
        {{"actor", "!China,DPRK,Japan"},
         "all(field actor = DPRK | Japan, not(field actor = China))"},
        {{"actor", "!China"}, "not(field actor = China)"},
        {{"actor", "North Korea"}, "field actor = North Korea"},
        {{"actor", " North Korea , China "},
         "field actor = North Korea | China"},
        {{"actor", "! China"}, "not(field actor = China)"},
        {{"author", "\"Park, Jin\",Howell"},
         "field author = Park, Jin | Howell"},
        {{"author", "!“Park, Jin”"}, "not(field author = Park, Jin)"},
        {{"author", "O'Brien"}, "field author = O'Brien"},
        {{"source", "East Asia Forum"}, "field source = East Asia Forum"},
        {{"source", "a (b) OR c"}, "field source = a (b) OR c"},
        {{"date", "2022-03..2022-08"}, "date 2022-03-01..2022-08-31"},
        {{"date", "2022.."}, "date 2022-01-01.."},
        {{"date", "2020,2022"},
         "any(date 2020-01-01..2020-12-31, date 2022-01-01..2022-12-31)"},
        {{"year", "!2022"}, "not(year 2022-01-01..2022-12-31)"},
        {{"in", "note,caption"}, "field in = note | caption"},
        {{"title", "Asian NATO"}, "phrase title:asian nato"},
        {{"title", "polar*,=Quad"}, "any(word title:polar*, word title:=quad)"},
        {{"title", "the"}, "word title:the"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.filter.values);
        const ibid::Query query = ibid::parse_filter(row.filter);
        CHECK(ibid::one_line(query) == row.tree);
        CHECK(query.span == ibid::Span{});
    }
}

// Nobody would see a remark on a filter, so that there are none.
TEST_CASE("filters that are not clear are errors") {
    const struct {
        ibid::Filter filter;
        const char* what;
    } rows[] = {
        {{"actro", "DPRK"}, "there is no field 'actro'"},
        {{"", "DPRK"}, "there is no field ''"},
        {{"date", "2022-13"},
         "'date:2022-13' holds no date that the calendar has"},
        {{"in", "notes"}, "'in:notes' names no kind of passage"},
        {{"actor", ""}, "the filter 'actor:' has no value"},
        {{"actor", " \xFF"}, "the filter 'actor:  ' has no value"},
        {{"actor", "🙂"},
         "the filter 'actor:🙂' is not clear: '🙂' names nothing and is "
         "left "
         "out"},
        {{"actor", "DPRK,"},
         "the filter 'actor:DPRK,' is not clear: 'DPRK,' has an empty value, "
         "which is left out; a list has commas but no spaces"},
        {{"actor", "\"DPRK"},
         "the filter 'actor:\"DPRK' is not clear: the quotation mark is never "
         "closed, so that everything after it is read as quoted"},
        {{"actor", "x\xFF"},
         "the filter 'actor:x ' is not clear: bytes that are not UTF-8 are "
         "read "
         "as spaces"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.filter.values);
        try {
            ibid::parse_filter(row.filter);
            FAIL("no error");
        } catch (const ibid::Error& error) {
            CHECK(std::string(error.what()) == row.what);
            CHECK(error.hint() != "");
        }
    }
}
