#include "store/section.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace ibid {

namespace {

// Numbers 0, 1, 2 ... over three pages.
struct Numbers {
    std::vector<std::uint32_t> values =
        std::vector<std::uint32_t>(3 * page_size / sizeof(std::uint32_t));
    std::vector<std::uint64_t> hashes;
    PageCheck check;

    Numbers() {
        std::iota(values.begin(), values.end(), 0u);
        for (std::size_t at = 0; at < bytes().size(); at += page_size)
            hashes.push_back(page_hash(bytes().substr(at, page_size)));
        check = PageCheck(bytes(), hashes.data());
    }
    std::string_view bytes() const {
        return {reinterpret_cast<const char*>(values.data()),
                values.size() * sizeof values[0]};
    }
};

}  // namespace

TEST_CASE("an array's elements are those of the file") {
    const Numbers numbers;
    const Section<std::uint32_t> section(numbers.bytes().substr(400),
                                         numbers.check);
    CHECK(section.size() == numbers.values.size() - 100);
    CHECK(section[0] == 100);
    CHECK(section[section.size() - 1] == numbers.values.back());
    const auto some = section.range(5, 8);
    CHECK(std::vector<std::uint32_t>(some.begin(), some.end()) ==
          std::vector<std::uint32_t>{105, 106, 107});
    CHECK(section.range(7, 7).empty());
    CHECK(Section<std::uint32_t>().size() == 0);
}

TEST_CASE("elements of a damaged page are refused, others are not") {
    Numbers numbers;
    const std::size_t a_page = page_size / sizeof(std::uint32_t);
    numbers.values[a_page] = 7;  // the first of the second page
    const Section<std::uint32_t> section(numbers.bytes(), numbers.check);
    CHECK(section[a_page - 1] == a_page - 1);
    CHECK(section[2 * a_page] == 2 * a_page);
    CHECK_THROWS_AS(section[a_page], DamagedSegment);
    CHECK_THROWS_AS(section[2 * a_page - 1], DamagedSegment);
    CHECK_NOTHROW(section.range(0, a_page));
    CHECK_THROWS_AS(section.range(0, a_page + 1), DamagedSegment);
}

TEST_CASE("strings lie side by side") {
    const std::vector<std::uint32_t> begins{0, 0, 3, 4};
    std::string bytes(16, '\0');
    std::memcpy(bytes.data(), begins.data(), bytes.size());
    bytes += "vetx";
    const std::uint64_t hash = page_hash(bytes);
    const PageCheck check(bytes, &hash);
    const std::string_view all = bytes;
    const StringTable table(all.substr(0, 16), all.substr(16), check);
    REQUIRE(table.size() == 3);
    CHECK(table[0] == "");
    CHECK(table[1] == "vet");
    CHECK(table[2] == "x");
    CHECK(StringTable().size() == 0);
}

TEST_CASE("fences say where a sorted string would be") {
    std::mt19937 random(6);
    for (const std::size_t size : {0, 1, 31, 32, 33, 64, 500}) {
        std::set<std::string> sorted;
        while (sorted.size() < size) {
            // Many begin with the same eight bytes.
            std::string text = random() % 2 ? "tbeginning" : "t";
            for (auto i = random() % 4; i > 0; --i)
                text += static_cast<char>('a' + random() % 9);
            sorted.insert(text + std::to_string(random() % 90));
        }
        const std::vector<std::string> table(sorted.begin(), sorted.end());
        std::vector<std::uint64_t> fences;
        for (std::size_t i = 0; i < table.size(); i += Fences::each)
            fences.push_back(Fences::of(table[i]));
        const std::string bytes(reinterpret_cast<const char*>(fences.data()),
                                fences.size() * sizeof fences[0]);
        const std::uint64_t hash = page_hash(bytes);
        const PageCheck check(bytes, &hash);
        const Fences around(Section<std::uint64_t>(bytes, check));
        std::vector<std::string> wanted = table;
        for (const char* text : {"", "t", "tb", "tbeginning", "z", "a", "\xff"})
            wanted.push_back(text);
        for (const std::string& text : wanted) {
            CAPTURE(text);
            const auto at = static_cast<std::size_t>(
                std::ranges::lower_bound(table, text) - table.begin());
            const auto [from, to] = around.around(text, table.size());
            CHECK(from <= at);
            CHECK(at <= to);
            CHECK(to <= table.size());
        }
    }
}

}  // namespace ibid
