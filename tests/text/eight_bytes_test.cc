#include "text/eight_bytes.h"

#include <doctest/doctest.h>

#include <string>

#include "random_text.h"
#include "text/letters.h"

namespace ibid {

namespace {

bool is_marked(std::uint64_t marks, std::size_t byte) {
    return (marks >> (8 * byte) & 0x80) != 0;
}

}  // namespace

TEST_CASE("eight bytes are judged as one by one") {
    RandomText random(11);
    for (int round = 0; round < 20'000; ++round) {
        std::string text(eight, '\0');
        for (char& c : text) c = static_cast<char>(random.below(256));
        const std::uint64_t bytes = load_eight(text.data());
        const std::uint64_t letters = ascii_letters(bytes);
        const std::uint64_t digits = ascii_digits(bytes);
        const std::uint64_t spaces = bytes_between(bytes, '\0', ' ');
        for (std::size_t i = 0; i < eight; ++i) {
            REQUIRE(is_marked(letters, i) == is_ascii_letter(text[i]));
            REQUIRE(is_marked(digits, i) == is_ascii_digit(text[i]));
            REQUIRE(is_marked(spaces, i) == (text[i] >= 0 && text[i] <= ' '));
        }
        REQUIRE(((letters | digits | spaces) & ~top_bits) == 0);
    }
}

TEST_CASE("eight bytes come back as they were") {
    char copy[eight];
    store_eight(copy, load_eight("Talks, 3"));
    CHECK(std::string_view(copy, eight) == "Talks, 3");
}

TEST_CASE("marked bytes are found and counted") {
    CHECK(first_marked(ascii_digits(load_eight("ab1cd234"))) == 2);
    CHECK(first_marked(ascii_digits(load_eight("1bcdefgh"))) == 0);
    CHECK(first_marked(ascii_digits(load_eight("abcdefgh"))) == 8);
    CHECK(count_marked(ascii_digits(load_eight("ab1cd234"))) == 4);
}

TEST_CASE("capitals become small, the rest stays") {
    const std::string text = "A[z] Ü@Z`{0Q-AZ";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        std::string small = text;
        small_letters(small.data(), size);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool capital = text[i] >= 'A' && text[i] <= 'Z' && i < size;
            REQUIRE(small[i] == (capital ? text[i] - 'A' + 'a' : text[i]));
        }
    }
}

}  // namespace ibid
