#include "search/bits.h"

#include <doctest/doctest.h>

#include <initializer_list>
#include <random>
#include <set>
#include <vector>

namespace ibid {

namespace {

Bits bits_of(std::initializer_list<std::uint32_t> rows) {
    Bits bits;
    for (const std::uint32_t row : rows) bits.set(row);
    return bits;
}

std::vector<std::uint32_t> rows_of(const Bits& bits) {
    std::vector<std::uint32_t> rows;
    bits.each([&](std::uint32_t row) { rows.push_back(row); });
    return rows;
}

using Rows = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("single rows, at the ends of words and of the window") {
    Bits bits = bits_of({0, 63, 64, 4095});
    CHECK(rows_of(bits) == Rows{0, 63, 64, 4095});
    CHECK(bits.count() == 4);
    CHECK(bits.word(0) == (std::uint64_t{1} << 63 | 1));
    CHECK(bits.word(1) == 1);
    CHECK(bits.test(63));
    CHECK_FALSE(bits.test(62));
    bits.clear(63);
    CHECK(rows_of(bits) == Rows{0, 64, 4095});
    CHECK_FALSE(Bits().any());
    CHECK(bits_of({4095}).any());
}

TEST_CASE("ranges") {
    const struct {
        std::uint32_t from, to;
    } rows[] = {{0, 0},     {0, 1},      {0, 64},   {0, 4096},
                {63, 65},   {64, 128},   {5, 4095}, {4095, 4096},
                {100, 100}, {127, 1000}, {9, 3}};
    for (const auto& row : rows) {
        CAPTURE(row.from);
        CAPTURE(row.to);
        Bits bits;
        bits.set(row.from, row.to);
        const std::uint32_t size = row.to > row.from ? row.to - row.from : 0;
        CHECK(bits.count() == size);
        CHECK(bits.any(row.from, row.to) == (size > 0));
        CHECK_FALSE(bits.any(0, row.from));
        if (size > 0) {
            CHECK(bits.next(0) == row.from);
            CHECK(bits.next(row.to - 1) == row.to - 1);
        }
        CHECK(bits.next(row.to) == Bits::size);
        bits.clear(row.from, row.to);
        CHECK_FALSE(bits.any());
    }
}

TEST_CASE("words that lie elsewhere, and too few of them") {
    const std::vector<std::uint64_t> words{0b101, 0b1};
    Bits bits;
    bits.set(0, Bits::size);
    bits &= std::span(words);
    CHECK(rows_of(bits) == Rows{0, 2, 64});
}

TEST_CASE("bits are what a set would hold") {
    std::mt19937 random(80);
    for (int round = 0; round < 300; ++round) {
        Bits a, b;
        std::set<std::uint32_t> in_a, in_b;
        for (std::size_t i = random() % 300; i > 0; --i) {
            const auto row = static_cast<std::uint32_t>(random() % 4096);
            (random() % 2 ? a : b).set(row);
        }
        a.each([&](std::uint32_t row) { in_a.insert(row); });
        b.each([&](std::uint32_t row) { in_b.insert(row); });
        Bits either = a, both = a, without = a;
        either |= b;
        both &= b;
        without -= b;
        for (std::uint32_t row = 0; row < Bits::size; ++row) {
            const bool x = in_a.contains(row), y = in_b.contains(row);
            if (either.test(row) != (x || y) || both.test(row) != (x && y) ||
                without.test(row) != (x && !y))
                FAIL("row " << row);
            const auto next = in_a.lower_bound(row);
            if (a.next(row) != (next == in_a.end() ? Bits::size : *next))
                FAIL("next of " << row);
        }
        CHECK(a.count() == in_a.size());
    }
}

}  // namespace ibid
