#include "store/page_check.h"

#include <doctest/doctest.h>

#include <string>

namespace ibid {

namespace {

// Three pages and a half, and their hashes.
struct Pages {
    std::string bytes = std::string(page_size * 7 / 2, 'a');
    std::vector<std::uint64_t> hashes;

    Pages() {
        for (std::size_t at = 0; at < bytes.size(); at += page_size)
            hashes.push_back(page_hash(bytes.substr(at, page_size)));
    }
    PageCheck check() const { return {bytes, hashes.data()}; }
};

bool is_damaged(const Pages& pages, std::size_t from, std::size_t size) {
    try {
        pages.check().ensure(pages.bytes.data() + from, size);
        return false;
    } catch (const DamagedSegment&) {
        return true;
    }
}

}  // namespace

TEST_CASE("a page that was begun has a hash") {
    CHECK(pages_of(0) == 0);
    CHECK(pages_of(1) == 1);
    CHECK(pages_of(page_size) == 1);
    CHECK(pages_of(page_size + 1) == 2);
    CHECK(pages_of(Pages().bytes.size()) == Pages().hashes.size());
}

TEST_CASE("damage is seen by those who use the page") {
    struct Case {
        std::size_t from, size;
        bool damaged;
    };
    Pages pages;
    pages.bytes[page_size + 100] = 'b';
    const Case cases[] = {
        {0, 1, false},
        {0, page_size, false},  // to the last byte before it
        {0, page_size + 1, true},
        {page_size - 1, 2, true},
        {page_size, 1, true},  // not the byte that was changed
        {2 * page_size - 1, 1, true},
        {2 * page_size, 1, false},
        {0, 3 * page_size, true},  // it lies in the middle
        {pages.bytes.size() - 1, 1, false},
        {page_size, 0, false},  // nothing is used
    };
    for (const Case& c : cases) {
        CAPTURE(c.from);
        CAPTURE(c.size);
        CHECK(is_damaged(pages, c.from, c.size) == c.damaged);
    }
    CHECK_THROWS_AS(pages.check().ensure_all(), DamagedSegment);
}

TEST_CASE("whole pages pass, and the last one is shorter") {
    Pages pages;
    CHECK_NOTHROW(pages.check().ensure_all());
    pages.bytes.back() = 'b';
    CHECK_THROWS_AS(pages.check().ensure_all(), DamagedSegment);
}

TEST_CASE("a page is looked at once, a damaged one each time") {
    Pages pages;
    const PageCheck check = pages.check();
    check.ensure(pages.bytes.data(), 1);
    pages.bytes[0] = 'b';
    CHECK_NOTHROW(check.ensure(pages.bytes.data(), 1));
    pages.bytes[page_size] = 'b';
    for (int i = 0; i < 2; ++i)
        CHECK_THROWS_AS(check.ensure(pages.bytes.data() + page_size, 1),
                        DamagedSegment);
}

TEST_CASE("nothing at all is whole") {
    CHECK_NOTHROW(PageCheck({}, nullptr).ensure_all());
}

}  // namespace ibid
