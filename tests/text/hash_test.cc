#include "text/hash.h"

#include <set>
#include <string>

#include <doctest/doctest.h>

namespace ibid {

// These values are written into indexes. They must not change with a release
// of xxhash or on a machine of other byte order.
TEST_CASE("hashes are the same forever") {
    CHECK(hash64("") == 0x2D06800538D394C2);
    CHECK(fingerprint("") == "99aa06d3014798d86001c324468d497f");
    CHECK(short_id("") == "5m38019rteac");
}

TEST_CASE("short ids are twelve characters that a person can type") {
    std::set<std::string> seen;
    for (int i = 0; i < 10'000; ++i) {
        const std::string id = short_id("passage " + std::to_string(i));
        REQUIRE(id.size() == 12);
        REQUIRE(id.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz") ==
                std::string::npos);
        seen.insert(id);
    }
    CHECK(seen.size() == 10'000);
}

TEST_CASE("one byte makes another hash") {
    std::string text(1000, 'x');
    const std::string before = fingerprint(text);
    const std::uint64_t hash = hash64(text);
    CHECK(before.size() == 32);
    CHECK(fingerprint(text) == before);
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[i] = 'y';
        REQUIRE(fingerprint(text) != before);
        REQUIRE(hash64(text) != hash);
        text[i] = 'x';
    }
}

TEST_CASE("a NUL byte counts") {
    CHECK(hash64(std::string(1, '\0')) != hash64(""));
    CHECK(fingerprint(std::string("a\0b", 3)) != fingerprint("a"));
}

TEST_CASE("a seed makes another hash of the same bytes") {
    CHECK(hash64("record", 1) == hash64("record", 1));
    CHECK(hash64("record", 1) != hash64("record", 2));
    CHECK(hash64("record", 1) != hash64("Record", 1));
}

TEST_CASE("pieces have the fingerprint of the whole") {
    std::string text;
    for (int i = 0; i < 2'000; ++i) text += std::to_string(i);
    for (const std::size_t piece : {1u, 7u, 256u, 5'000u, 10'000u}) {
        CAPTURE(piece);
        Fingerprinter pieces;
        for (std::size_t at = 0; at < text.size(); at += piece)
            pieces.add(std::string_view(text).substr(at, piece));
        CHECK(pieces.fingerprint() == fingerprint(text));
    }
    CHECK(Fingerprinter().fingerprint() == fingerprint(""));
}

}  // namespace ibid
