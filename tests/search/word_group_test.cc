#include "search/word_group.h"

#include <doctest/doctest.h>

#include "search/parse.h"

namespace ibid {

TEST_CASE("groups of interchangeable words") {
    const struct {
        const char* query;
        std::size_t groups;
    } rows[] = {
        {"", 0},
        {"nato", 1},
        {"nato OR quad OR \"the sea\"", 1},
        {"nato quad", 2},
        {"(nato OR quad) drill", 2},
        {"nato -quad actor:DPRK", 1},
        {"nato title:sea", 1},
        {"the sea", 1},  // what may be missing decides nothing
        {"+the sea", 2},
        {"-nato", 0},
        {"nato OR actor:DPRK", 1},
        {"nato OR (quad actor:DPRK)", 2},
        {"nato OR -quad", 1},
        {"nato OR (quad drill)", 3},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(word_groups(parse(row.query).query) == row.groups);
    }
}

}  // namespace ibid
