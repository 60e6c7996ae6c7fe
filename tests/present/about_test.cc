#include "present/about.h"

#include <doctest/doctest.h>

using namespace ibid;

TEST_CASE("status tells what is in an index") {
    Status status;
    status.dir = "articles/.ibid";
    status.count = {212, 24};
    status.passages_by_kind[static_cast<int>(Kind::body)] = 180;
    status.passages_by_kind[static_cast<int>(Kind::note)] = 32;
    status.undated_articles = 3;
    status.oldest = {2017, 3, 0};
    status.newest = {2023, 11, 2};
    status.actors_known = 41;
    status.bytes = 1'260'000;
    CHECK(about_indexes({status}, {}) ==
          "articles/.ibid\n"
          "  24 articles, 212 passages\n"
          "  180\u00A0body, 32\u00A0note\n"
          "  published March 2017 to 2 November 2023, 3 articles undated\n"
          "  41 actors known\n"
          "  1.3 MB on disk\n");
}

TEST_CASE("status of an index without dates or articles") {
    Status status;
    status.dir = ".ibid";
    CHECK(about_indexes({status}, {}) ==
          ".ibid\n"
          "  0 articles, 0 passages\n"
          "  0 actors known\n"
          "  0 bytes on disk\n");
    status.undated_articles = 1;
    CHECK(about_indexes({status}, {}).find("\n  1 article undated\n") !=
          std::string::npos);
    status.undated_articles = 0;
    status.oldest = status.newest = {2022, 0, 0};
    CHECK(about_indexes({status}, {}).find("\n  published 2022\n") !=
          std::string::npos);
    CHECK(about_indexes({status, status}, {}).find("disk\n\n.ibid\n") !=
          std::string::npos);
    CHECK(about_indexes({}, {}) == "");
}

TEST_CASE("actors are listed with their other names") {
    const Actor korea{
        "PRK", "North Korea", "country", {"North Korea", "DPRK", "Pyongyang"}};
    const Actor quad{"quad", "Quad", "", {}};
    CHECK(about_actors({korea, quad}, {}) ==
          "PRK   North Korea (country)\n"
          "      DPRK, Pyongyang\n"
          "quad  Quad\n");
    CHECK(about_actors({}, {}) == "");
}
