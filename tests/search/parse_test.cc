#include "search/parse.h"

#include <doctest/doctest.h>

#include "search/one_line.h"

// Queries that are read as they were typed: no remark. What needs one is in
// parse_recovery_test.cc, what is an Error in parse_errors_test.cc.
namespace {

struct Row {
    const char* text;
    const char* tree;
};

void check(const Row& row) {
    CAPTURE(row.text);
    const ibid::ParsedQuery parsed = ibid::parse(row.text);
    CHECK(ibid::one_line(parsed.query) == row.tree);
    CHECK(ibid::lines_of(parsed.remarks, row.text) == "");
}

}  // namespace

TEST_CASE("words") {
    const Row rows[] = {
        {"", "everything"},
        {" \t\n ", "everything"},
        {"sanctions", "word sanctions"},
        {"Sanctions", "word sanctions"},
        {"SANCTIONS", "word sanctions"},
        {"sanctions veto", "all(word sanctions, word veto)"},
        {"  sanctions   veto  ", "all(word sanctions, word veto)"},
        {"sanctions\tveto\nQuad", "all(word sanctions, word veto, word quad)"},
        {"sanctions\u00A0veto", "all(word sanctions, word veto)"},
        {"中国\u3000日本", "all(word 中国, word 日本)"},
        {"sanctions, vetoes.", "all(word sanctions, word vetoes)"},
        {"Gülten", "word gulten"},
        {"O’Brien", "word o'brien"},
        {"Pyongyang's", "word pyongyang"},
        {"U.S.", "word us"},
        {"10,000", "word 10000"},
        {"veto*", "word veto*"},
        {"Veto*", "word veto*"},
        {"veto*, Quad", "all(word veto*, word quad)"},
        {"U.S.*", "word us*"},
        {"=vetoed", "word =vetoed"},
        {"=Vetoed quad", "all(word =vetoed, word quad)"},
        {"+quad", "word quad"},
        {"+=quad", "word =quad"},
        {"-=quad", "not(word =quad)"},
        // a star after a character that is a word of its own adds nothing
        {"中国*", "word 中国"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("words that split are phrases, and what glues them no operator") {
    const Row rows[] = {
        {"Indo-Pacific", "phrase indo pacific"},
        {"U.S.-ROK", "phrase us rok"},
        {"38north.org", "phrase 38north org"},
        {"Seoul/Tokyo", "phrase seoul tokyo"},
        {"10:30", "phrase 10 30"},
        {"=Indo-Pacific", "phrase =indo pacific"},
        {"-Indo-Pacific", "not(phrase indo pacific)"},
        {"Indo-", "word indo"},
        {"a=b", "phrase a b"},
        {"a+b", "phrase a b"},
        {"wow!", "word wow"},
        // none of these is a field
        {"http://example.org/quad", "phrase http example org quad"},
        {"https://example.org", "phrase https example org"},
        {"-ftp://example.org", "not(phrase ftp example org)"},
        {"std::string", "phrase std string"},
        {"time 10:30", "all(word time, phrase 10 30)"},
        {"Note: quad", "all(word note, word quad)"},
        {"sub-title:quad", "phrase sub title quad"},
        {"co2:high", "phrase co2 high"},
        {"\"Asian NATO\"-style", "all(phrase asian nato, word style)"},
        {"\"Asian NATO\"=x", "all(phrase asian nato, word x)"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("quotation marks") {
    const Row rows[] = {
        {"\"Asian NATO\"", "phrase asian nato"},
        {"“Asian NATO”", "phrase asian nato"},
        {"„Asian NATO“", "phrase asian nato"},
        {"‟Asian NATO”", "phrase asian nato"},
        {"″Asian NATO″", "phrase asian nato"},
        {"”Asian NATO”", "phrase asian nato"},
        {"«Asian NATO»", "phrase asian nato"},
        {"»Asian NATO«", "phrase asian nato"},
        {"« Asian NATO »", "phrase asian nato"},
        {"‹Asian NATO›", "phrase asian nato"},
        {"「Asian NATO」", "phrase asian nato"},
        {"『Asian NATO』", "phrase asian nato"},
        {"\uFF02Asian NATO\uFF02", "phrase asian nato"},
        {"\"Asian NATO”", "phrase asian nato"},  // half made curly
        {"\"Asian, NATO!\"", "phrase asian nato"},
        {"\"Asian\n NATO\"", "phrase asian nato"},
        {"\"Quad\"", "word quad"},
        {"\"The Quad\"", "phrase the quad"},
        {"=\"vetoed sanctions\"", "phrase =vetoed sanctions"},
        {"=“vetoed”", "word =vetoed"},
        {"-\"Asian NATO\"", "not(phrase asian nato)"},
        {"+\"Asian NATO\"", "phrase asian nato"},
        {"\"a b\"\"c d\"", "all(phrase a b, phrase c d)"},
        {"x\"a b\"y", "all(word x, phrase a b, word y)"},
        {"\"a (b\" c", "all(phrase a b, word c)"},
        {"\"nato OR quad\"", "phrase nato or quad"},
        {"\"actor:DPRK\"", "phrase actor dprk"},
        {"\"not -x\"", "phrase not x"},
        // single marks are apostrophes
        {"‘Quad’", "word quad"},
        {"'Asian NATO'", "all(word asian, word nato)"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("AND, OR, NOT and brackets") {
    const Row rows[] = {
        {"nato AND quad", "all(word nato, word quad)"},
        {"nato OR quad", "any(word nato, word quad)"},
        {"nato | quad", "any(word nato, word quad)"},
        {"nato|quad", "any(word nato, word quad)"},
        {"nato || quad", "any(word nato, word quad)"},
        {"nato OR quad OR asean", "any(word nato, word quad, word asean)"},
        // AND binds tighter
        {"nato OR quad sea", "any(word nato, all(word quad, word sea))"},
        {"nato sea OR quad", "any(all(word nato, word sea), word quad)"},
        {"(nato OR quad) sea", "all(any(word nato, word quad), word sea)"},
        {"nato OR -quad", "any(word nato, not(word quad))"},
        {"nato NOT quad", "all(word nato, not(word quad))"},
        {"nato AND NOT quad", "all(word nato, not(word quad))"},
        {"NOT nato quad", "all(not(word nato), word quad)"},
        {"-nato", "not(word nato)"},
        {"−nato", "not(word nato)"},  // a true minus
        {"–nato", "not(word nato)"},  // what word processors make of it
        {"!nato", "not(word nato)"},
        {"-nato -quad", "all(not(word nato), not(word quad))"},
        {"-(nato quad)", "not(all(word nato, word quad))"},
        {"-(nato OR quad)", "not(any(word nato, word quad))"},
        {"NOT (nato OR quad)", "not(any(word nato, word quad))"},
        {"-(-nato)", "word nato"},
        {"(((nato)))", "word nato"},
        {"nato (quad sea)", "all(word nato, word quad, word sea)"},
        {"nato OR (quad OR sea)", "any(word nato, word quad, word sea)"},
        {"nato(quad)sea", "all(word nato, word quad, word sea)"},
        {"(nato|quad)(sea)", "all(any(word nato, word quad), word sea)"},
        {"\"x y\"OR\"z u\"", "any(phrase x y, phrase z u)"},
        // lower case and other forms are words
        {"Or", "word or"},
        {"ORs", "word ors"},
        {"NOTE", "word note"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("fields") {
    const Row rows[] = {
        {"actor:DPRK", "field actor = DPRK"},
        {"Actor:DPRK", "field actor = DPRK"},
        {"actor:\"North Korea\"", "field actor = North Korea"},
        {"actor:“North Korea”", "field actor = North Korea"},
        {"-actor:DPRK", "not(field actor = DPRK)"},
        {"NOT actor:DPRK", "not(field actor = DPRK)"},
        {"+actor:DPRK", "field actor = DPRK"},
        {"actor:DPRK,China", "field actor = DPRK | China"},
        {"actor:\"North Korea\",China", "field actor = North Korea | China"},
        {"actor:China,\"North Korea\"", "field actor = China | North Korea"},
        {"actor:DPRK,!China",
         "all(field actor = DPRK, not(field actor = China))"},
        {"actor:!China,!DPRK",
         "all(not(field actor = China), not(field actor = DPRK))"},
        {"actor:-China", "not(field actor = China)"},
        {"-actor:!China", "field actor = China"},
        {"author:\"Park, Jin\"", "field author = Park, Jin"},
        {"actor:(DPRK OR China)", "field actor = DPRK | China"},
        {"actor:(DPRK China)", "all(field actor = DPRK, field actor = China)"},
        {"actor:(\"North Korea\" OR China)",
         "field actor = North Korea | China"},
        {"actor:(DPRK -China)",
         "all(field actor = DPRK, not(field actor = China))"},
        {"actor:DPRK actor:China",
         "all(field actor = DPRK, field actor = China)"},
        {"actor:DPRK OR author:Howell",
         "any(field actor = DPRK, field author = Howell)"},
        {"actor:AT&T", "field actor = AT&T"},
        {"actor:U.S.", "field actor = U.S."},
        {"actor:DPRK(quad)", "all(field actor = DPRK, word quad)"},
        {"actor:\"North Korea\"quad",
         "all(field actor = North Korea, word quad)"},
        {"(actor:DPRK)", "field actor = DPRK"},
        {"source:\"East Asia Forum\"", "field source = East Asia Forum"},
        {"author:How*", "field author = How*"},
        {"lang:en", "field lang = en"},
        {"in:note", "field in = note"},
        {"in:Note", "field in = note"},
        {"in:all", "field in = all"},
        {"in:note,caption", "field in = note | caption"},
        {"kind:pull-quote", "field kind = pull-quote"},
        {"title:Quad", "word title:quad"},
        {"title:polar*", "word title:polar*"},
        {"title:=Quad", "word title:=quad"},
        {"title:\"Asian NATO\"", "phrase title:asian nato"},
        {"title:=\"Asian NATO\"", "phrase title:=asian nato"},
        {"title:Indo-Pacific", "phrase title:indo pacific"},
        {"title:nato,quad", "any(word title:nato, word title:quad)"},
        {"title:(nato quad)", "all(word title:nato, word title:quad)"},
        {"title:(nato -quad) sea",
         "all(word title:nato, not(word title:quad), word sea)"},
        {"title:(=nato OR \"x y\")", "any(word title:=nato, phrase title:x y)"},
        {"title:(nato actor:DPRK sea)",
         "all(word title:nato, field actor = DPRK, word title:sea)"},
        {"title:(nato,quad)", "any(word title:nato, word title:quad)"},
        {"title:the", "word title:the"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("dates") {
    const Row rows[] = {
        {"date:2022", "date 2022-01-01..2022-12-31"},
        {"date:2024-02", "date 2024-02-01..2024-02-29"},
        {"date:2022-03-15", "date 2022-03-15..2022-03-15"},
        {"date:2022-03..2022-08", "date 2022-03-01..2022-08-31"},
        {"date:2022..", "date 2022-01-01.."},
        {"date:..2022", "date ..2022-12-31"},
        {"date:\"2022\"", "date 2022-01-01..2022-12-31"},
        {"-date:2022", "not(date 2022-01-01..2022-12-31)"},
        {"year:2022", "year 2022-01-01..2022-12-31"},
        {"year:2020,2022",
         "any(year 2020-01-01..2020-12-31, year 2022-01-01..2022-12-31)"},
        {"year:(2020 OR 2022)",
         "any(year 2020-01-01..2020-12-31, year 2022-01-01..2022-12-31)"},
        {"(date:2022)", "date 2022-01-01..2022-12-31"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("the span of a word is where it stands") {
    const std::string text = "-(sanctoin title:=Qaud) OR \"Asian NATO\"";
    const ibid::Query query = ibid::parse(text).query;
    const auto place = [&](const ibid::Query& part) {
        return text.substr(part.span.start, part.span.end - part.span.start);
    };
    CHECK(place(query) == text);
    CHECK(place(query.parts[0]) == "-(sanctoin title:=Qaud");
    const ibid::Query& both = query.parts[0].parts[0];
    CHECK(place(both.parts[0]) == "sanctoin");
    CHECK(place(both.parts[1]) == "Qaud");
    CHECK(place(query.parts[1]) == "\"Asian NATO\"");
}
