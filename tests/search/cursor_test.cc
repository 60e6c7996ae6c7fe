#include "search/cursor.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <random>
#include <set>

namespace ibid {

namespace {

using Documents = std::vector<std::uint32_t>;

Documents all_of(Cursor& cursor) {
    Documents documents;
    for (cursor.seek(1); cursor.doc() != no_doc; cursor.seek(cursor.doc() + 1))
        documents.push_back(cursor.doc());
    return documents;
}

template <class... Lists>
std::vector<CursorPtr> cursors(Lists... lists) {
    std::vector<CursorPtr> all;
    (all.push_back(list_cursor(std::move(lists))), ...);
    return all;
}

Check every_third() {
    return [](std::uint32_t document) {
        return document % 3 == 0 ? document / 3 : 0;
    };
}

// A random tree of cursors, and what it must walk.
struct Walk {
    CursorPtr cursor;
    std::set<std::uint32_t> documents;
};

Walk random_walk(std::mt19937& random, int depth) {
    Walk walk;
    if (depth == 0) {
        for (std::size_t i = random() % 20; i > 0; --i)
            walk.documents.insert(
                static_cast<std::uint32_t>(1 + random() % 30));
        walk.cursor =
            list_cursor({walk.documents.begin(), walk.documents.end()});
        return walk;
    }
    Walk a = random_walk(random, depth - 1);
    Walk b = random_walk(random, depth - 1);
    const std::size_t choice = random() % 4;
    std::vector<CursorPtr> parts;
    for (std::uint32_t document = 1; document <= 30; ++document) {
        const bool in_a = a.documents.contains(document);
        const bool in_b = b.documents.contains(document);
        const bool in[] = {in_a || in_b, in_a && in_b, in_a && !in_b,
                           in_a && document % 3 == 0};
        if (in[choice]) walk.documents.insert(document);
    }
    if (choice == 2) {
        walk.cursor =
            difference_cursor(std::move(a.cursor), std::move(b.cursor));
    } else if (choice == 3) {
        walk.cursor = checked_cursor(std::move(a.cursor), every_third());
    } else {
        parts.push_back(std::move(a.cursor));
        parts.push_back(std::move(b.cursor));
        walk.cursor = choice == 0 ? union_cursor(std::move(parts))
                                  : intersection_cursor(std::move(parts));
    }
    return walk;
}

}  // namespace

TEST_CASE("cursors walk upwards") {
    const Documents a{2, 3, 5, 9}, b{3, 4, 9, 12}, none;
    CHECK(all_of(*list_cursor(a)) == a);
    CHECK(all_of(*list_cursor(none)).empty());
    CHECK(all_of(*union_cursor(cursors(a, b))) == Documents{2, 3, 4, 5, 9, 12});
    CHECK(all_of(*union_cursor(cursors(a, none))) == a);
    CHECK(all_of(*union_cursor({})).empty());
    CHECK(all_of(*intersection_cursor(cursors(a, b))) == Documents{3, 9});
    CHECK(all_of(*intersection_cursor(cursors(a, b, none))).empty());
    CHECK(all_of(*intersection_cursor(cursors(a))) == a);
    CHECK(all_of(*difference_cursor(list_cursor(a), list_cursor(b))) ==
          Documents{2, 5});
    CHECK(all_of(*difference_cursor(list_cursor(a), list_cursor(none))) == a);
    CHECK(all_of(*checked_cursor(list_cursor(b), every_third())) ==
          Documents{3, 9, 12});
}

TEST_CASE("a cursor stays where it is until it is asked for more") {
    const auto cursor = list_cursor({2, 5, 9});
    CHECK(cursor->doc() == 0);
    CHECK_FALSE(cursor->at(4));
    CHECK(cursor->doc() == 5);
    CHECK(cursor->at(5));
    cursor->seek(3);  // never back
    CHECK(cursor->doc() == 5);
    CHECK_FALSE(cursor->at(10));
    CHECK(cursor->doc() == no_doc);
    cursor->seek(1);
    CHECK(cursor->doc() == no_doc);
}

TEST_CASE("a check's answer is the frequency") {
    const auto cursor = checked_cursor(list_cursor({1, 6, 9}), every_third());
    cursor->seek(1);
    CHECK(cursor->frequency() == 2);
    cursor->seek(7);
    CHECK(cursor->frequency() == 3);
    CHECK(list_cursor({4})->frequency() == 1);
}

TEST_CASE("postings of a database, deleted documents left out") {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (const unsigned times : {1u, 0u, 3u, 2u}) {
        Xapian::Document document;
        if (times > 0) document.add_term("veto", times);
        database.add_document(document);
    }
    database.delete_document(4);
    const auto veto = term_cursor(database, "veto");
    veto->seek(2);
    CHECK(veto->doc() == 3);
    CHECK(veto->frequency() == 3);
    CHECK(all_of(*term_cursor(database, "veto")) == Documents{1, 3});
    CHECK(all_of(*term_cursor(database, "")) == Documents{1, 2, 3});
    CHECK(all_of(*term_cursor(database, "nato")).empty());
}

TEST_CASE("trees of cursors walk what sets would hold") {
    std::mt19937 random(80);
    for (int i = 0; i < 2000; ++i) {
        const Walk walk = random_walk(random, 1 + i % 4);
        CHECK(all_of(*walk.cursor) ==
              Documents(walk.documents.begin(), walk.documents.end()));
        const Walk jumps = random_walk(random, 1 + i % 4);
        for (std::uint32_t at = 1; at <= 31;
             at += 1 + static_cast<std::uint32_t>(random() % 6))
            CHECK(jumps.cursor->at(at) == jumps.documents.contains(at));
    }
}

}  // namespace ibid
