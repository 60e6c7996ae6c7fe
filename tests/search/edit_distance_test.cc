#include "search/edit_distance.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

namespace ibid {

namespace {

// By the definition, one end at a time.
std::size_t plain_distance(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return a.size() + b.size();
    const std::string_view shorter_a = a.substr(1), shorter_b = b.substr(1);
    std::size_t least = std::min(
        {plain_distance(shorter_a, b) + 1, plain_distance(a, shorter_b) + 1,
         plain_distance(shorter_a, shorter_b) + (a[0] != b[0])});
    if (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0])
        least = std::min(least, plain_distance(a.substr(2), b.substr(2)) + 1);
    return least;
}

}  // namespace

TEST_CASE("slips between two words") {
    const struct {
        std::string a;
        std::string b;
        std::size_t most;
        std::size_t distance;
    } rows[] = {
        {"", "", 0, 0},
        {"veto", "veto", 0, 0},
        {"veto", "vetoo", 2, 1},  // one too many
        {"veto", "vet", 2, 1},    // one dropped
        {"veto", "vevo", 2, 1},   // one replaced
        {"veto", "vtoe", 2, 2},
        {"veto", "evto", 2, 1},  // two swapped
        {"veto", "veot", 2, 1},  // at the end
        {"ca", "abc", 3, 3},     // swapped ones are not parted afterwards
        {"abcd", "badc", 2, 2},  // two swaps
        {"veto", "quad", 2, 3},  // more than asked for
        {"veto", "", 4, 4},
        {"veto", "", 2, 3},
        {"", "ab", 1, 2},
        {"aaaa", "aaaaa", 1, 1},  // beginning and end overlap
        {"abab", "ababab", 2, 2},
        {std::string(5000, 'a'), std::string(5000, 'b'), 2, 3},
    };
    for (const auto& row : rows) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        CHECK(edit_distance(row.a, row.b, row.most) == row.distance);
        CHECK(edit_distance(row.b, row.a, row.most) == row.distance);
    }
}

TEST_CASE("the distance is the one of its definition") {
    std::mt19937 random(75);
    const auto word = [&] {
        std::string letters(random() % 7, ' ');
        for (char& letter : letters)
            letter = static_cast<char>('a' + random() % 3);
        return letters;
    };
    for (int i = 0; i < 3000; ++i) {
        const std::string a = word(), b = word();
        CAPTURE(a);
        CAPTURE(b);
        const std::size_t distance = plain_distance(a, b);
        for (std::size_t most = 0; most < 8; ++most)
            CHECK(edit_distance(a, b, most) == std::min(distance, most + 1));
    }
}

}  // namespace ibid
