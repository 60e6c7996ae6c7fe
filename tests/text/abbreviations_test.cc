#include "text/abbreviations.h"

#include <doctest/doctest.h>

namespace ibid {

TEST_CASE("a word before a stop may be an abbreviation") {
    struct Row {
        std::string_view word;
        Abbreviation kind;
    };
    const Row rows[] = {
        {"Mr", Abbreviation::title},
        {"GEN", Abbreviation::title},
        {"adm", Abbreviation::title},  // the first row
        {"vs", Abbreviation::title},   // the last one
        {"e.g", Abbreviation::title},
        {"No", Abbreviation::before_number},
        {"pp", Abbreviation::before_number},
        {"Inc", Abbreviation::within_or_last},
        {"U.S", Abbreviation::within_or_last},
        {"U.S.S.R", Abbreviation::within_or_last},
        {"p.m", Abbreviation::within_or_last},
        {"Ph.D", Abbreviation::within_or_last},
        {"", Abbreviation::none},
        {"a", Abbreviation::none},
        {"etc", Abbreviation::none},
        {"3.5", Abbreviation::none},
        {"ibid.org", Abbreviation::none},
        {"U..S", Abbreviation::none},
        {".U", Abbreviation::none},
        {"generals", Abbreviation::none},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(abbreviation(row.word) == row.kind);
    }
}

}  // namespace ibid
