#include "search/gather.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace ibid {

TEST_CASE("values of rows, close to each other or far") {
    std::mt19937 random(47);
    std::vector<std::uint16_t> column(50'000);
    for (std::uint16_t& value : column)
        value = static_cast<std::uint16_t>(random());
    const std::string_view bytes(reinterpret_cast<const char*>(column.data()),
                                 column.size() * sizeof column[0]);
    std::vector<std::uint64_t> hashes;
    for (std::size_t at = 0; at < bytes.size(); at += page_size)
        hashes.push_back(page_hash(bytes.substr(at, page_size)));
    const PageCheck check(bytes, hashes.data());
    const Section<std::uint16_t> section(bytes, check);
    for (const unsigned gap : {1u, 2u, 50u, 1000u, 20'000u}) {
        CAPTURE(gap);
        std::vector<std::uint32_t> rows;
        std::vector<std::uint16_t> expected, values{1, 2, 3};
        for (std::size_t row = random() % gap; row < column.size();
             row += 1 + random() % gap) {
            rows.push_back(static_cast<std::uint32_t>(row));
            expected.push_back(column[row]);
        }
        gather(section, rows, values);
        CHECK(values == expected);
    }
}

}  // namespace ibid
