#include "search/query.h"

#include <doctest/doctest.h>

#include "search/parse.h"

TEST_CASE("a tree has one node a line") {
    const struct {
        const char* query;
        const char* tree;
    } rows[] = {
        {"", "everything"},
        {"=Veto", "word =veto"},
        {"sanctions veto* -\"Asian NATO\" actor:DPRK",
         "all\n"
         "  word sanctions\n"
         "  word veto*\n"
         "  not\n"
         "    phrase asian nato\n"
         "  field actor = DPRK"},
        {"-(nato OR title:=\"the quad\") the sea",
         "all\n"
         "  not\n"
         "    any\n"
         "      word nato\n"
         "      phrase title:=the quad\n"
         "  word the (optional)\n"
         "  word sea"},
        {"date:2022 OR actor:DPRK,China",
         "any\n"
         "  date 2022-01-01..2022-12-31\n"
         "  field actor = DPRK | China"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(ibid::to_string(ibid::parse(row.query).query) == row.tree);
    }
}

TEST_CASE("a resolved field shows what it was resolved to") {
    ibid::Query query;
    query.type = ibid::Query::Type::field;
    query.field = "actor";
    query.values = {"North Korea", "China"};
    query.terms = {"PRK", "CHN"};
    CHECK(ibid::to_string(query) ==
          "field actor = North Korea | China [PRK | CHN]");
}
