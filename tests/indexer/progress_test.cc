#include "indexer/progress.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("the progress line tells how far a run is") {
    struct Case {
        Standing standing;
        double seconds;
        const char* line;
    };
    const Case cases[] = {
        {{0, 24, 0, 150'000'000, 0},
         0,
         "[--------------------]   0 %  0/24 files  0.0/150.0 MB  "
         "0 passages/s"},
        {{12, 24, 67'500'000, 150'000'000, 52'100},
         10,
         "[#########-----------]  45 %  12/24 files  67.5/150.0 MB  "
         "5210 passages/s"},
        {{24, 24, 150'000'000, 150'000'000, 10},
         10,
         "[####################] 100 %  24/24 files  150.0/150.0 MB  "
         "1 passages/s"},
        // A compressed file holds more text than it has bytes.
        {{0, 1, 900, 300, 0},
         1,
         "[####################] 100 %  0/1 files  0.0/0.0 MB  0 passages/s"},
        // Standard input has no size.
        {{0, 1, 0, 0, 7},
         1,
         "[####################] 100 %  0/1 files  0.0/0.0 MB  7 passages/s"},
    };
    for (const Case& c : cases)
        CHECK(progress_line(c.standing, c.seconds) == c.line);
}

TEST_CASE("the progress line leaves out what does not fit") {
    const Standing standing{12, 24, 67'500'000, 150'000'000, 52'100};
    struct Case {
        std::size_t columns;
        const char* line;
    };
    const Case cases[] = {
        {79,
         "[#########-----------]  45 %  12/24 files  67.5/150.0 MB  "
         "5210 passages/s"},
        {73,
         "[#########-----------]  45 %  12/24 files  67.5/150.0 MB  "
         "5210 passages/s"},
        {72, "[#########-----------]  45 %  12/24 files  67.5/150.0 MB"},
        {41, "[#########-----------]  45 %  12/24 files"},
        {39, "[#########-----------]  45 %"},
        {28, "[#########-----------]  45 %"},
        {27, " 45 %  12/24 files"},
        {10, " 45 %"},
        {2, " 4"},
        {0, ""},
    };
    for (const Case& c : cases)
        CHECK(progress_line(standing, 10, c.columns) == c.line);
    for (std::size_t columns = 0; columns < 90; ++columns)
        CHECK(progress_line(standing, 10, columns).size() <= columns);
}

}  // namespace ibid
