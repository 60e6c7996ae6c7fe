#include "indexer/report.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("the last line counts what there is and what was done") {
    struct Case {
        IndexSize size;
        Counts counts;
        const char* line;
    };
    const Case cases[] = {
        {{24, 212},
         {24, 0, 0, 0},
         "indexed 24 articles (212 passages): 24 new, 0 changed, 0 removed; "
         "0 failed"},
        {{1, 1},
         {0, 1, 2, 3},
         "indexed 1 article (1 passage): 0 new, 1 changed, 2 removed; "
         "3 failed"},
        {{0, 0},
         {0, 0, 1, 0},
         "indexed 0 articles (0 passages): 0 new, 0 changed, 1 removed; "
         "0 failed"},
    };
    for (const Case& c : cases)
        CHECK(summary("indexed", c.size, c.counts) == c.line);
}

TEST_CASE("a report counts failures whether or not it names them") {
    Progress progress(false);
    Report report(Report::Voice::quiet, progress);
    report.count(Change::added);
    report.count(Change::changed);
    report.count(Change::unchanged);
    report.count_removed();
    report.skipped_more(7);
    const Counts counts = report.counts();
    CHECK(counts.added == 1);
    CHECK(counts.changed == 1);
    CHECK(counts.removed == 1);
    CHECK(counts.failed == 7);
}

}  // namespace ibid
