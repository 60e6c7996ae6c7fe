#include <doctest/doctest.h>

#include "read/bibliography/entries.h"

using namespace ibid;
using test::in_words;

TEST_CASE("RIS entries") {
    const struct {
        std::string_view text;
        std::string entries;
    } rows[] = {
        {"TY  - JOUR\nID  - lee\nAU  - Lee, Ann\nAU  - World Bank\nTI  - Quad\n"
         "T2  - East Desk\nPY  - 2022\nVL  - 12\nIS  - 3\nSP  - 45\nEP  - 60\n"
         "SN  - 1234-5678\nDO  - 10.1/2\nUR  - http://x\nL1  - files/1/a.pdf\n"
         "ER  - \n",
         "lee article-journal | Lee, Ann; World Bank | 2022 | DOI: 10.1/2 | "
         "ISSN: 1234-5678 | URL: http://x | container-title: East Desk | "
         "issue: 3 | page: 45-60 | title: Quad | volume: 12 | file: "
         "files/1/a.pdf\n"},
        // The day, where one tag has it.
        {"TY  - NEWS\nPY  - 2022\nDA  - 2022/03/15/\nER  - ",
         " article-newspaper | 2022-03-15\n"},
        {"TY  - NEWS\r\nY1  - 2022/03//\r\nER  - \r\n",
         " article-newspaper | 2022-03\n"},
        // Lines that go on.
        {"TY  - BOOK\nT1  - A long\n  title\nA2  - Ek, Bo\nSN  - 978\nER  -",
         " book | editor: Ek, Bo | ISBN: 978 | title: A long title\n"},
        {"TY  - RPRT\nSP  - 3-9\nEP  - 9\nER  - \n", " report | page: 3-9\n"},
        {"", ""},
        // What is out of place.
        {"TY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B\nER  - \n",
         " book | title: B\nline 1: an entry has no end (ER) and was not "
         "used\n"},
        {"TY  - BOOK\nTI  - A\n",
         "line 1: an entry has no end (ER) and was not used\n"},
        {"AU  - Lee\nTY  - BOOK\nER  - \nstray\n",
         " book\nline 1: a line stands outside of an entry\nline 4: a line is "
         "of no entry\n"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(in_words(read_ris(row.text)) == row.entries);
    }
}
