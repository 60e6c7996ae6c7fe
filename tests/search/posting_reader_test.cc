#include "search/posting_reader.h"

#include <doctest/doctest.h>

#include <random>

namespace ibid {

namespace {

std::vector<Posting> random_postings(std::mt19937& random) {
    std::vector<Posting> postings;
    const std::uint32_t step = 1 + static_cast<std::uint32_t>(random() % 200);
    std::uint32_t row = 0;
    for (std::size_t i = random() % 2000; i > 0; --i) {
        row += 1 + static_cast<std::uint32_t>(random() % step);
        postings.push_back({row, 1 + static_cast<std::uint32_t>(random() % 4)});
    }
    return postings;
}

std::vector<Posting> in_range(const std::vector<Posting>& postings,
                              std::uint32_t first, std::uint32_t end) {
    std::vector<Posting> some;
    for (const Posting& posting : postings)
        if (posting.row >= first && posting.row < end) some.push_back(posting);
    return some;
}

std::vector<Posting> walked(PostingReader& reader, std::uint32_t first,
                            std::uint32_t end) {
    std::vector<Posting> found;
    reader.walk(
        first, end, [](std::uint32_t, std::uint32_t) { return true; },
        [&](std::span<const std::uint32_t> rows,
            std::span<const std::uint32_t> counts) {
            REQUIRE(rows.size() == counts.size());
            for (std::size_t i = 0; i < rows.size(); ++i)
                found.push_back({rows[i], counts[i]});
        });
    return found;
}

std::uint32_t next_of(const std::vector<Posting>& postings, std::uint32_t row) {
    for (const Posting& posting : postings)
        if (posting.row >= row) return posting.row;
    return no_row;
}

}  // namespace

TEST_CASE("ranges of postings, in any order") {
    std::mt19937 random(81);
    for (int round = 0; round < 60; ++round) {
        const std::vector<Posting> postings = random_postings(random);
        std::string bytes;
        append_postings(bytes, postings);
        const auto size = static_cast<std::uint32_t>(postings.size());
        PostingReader reader(PostingList(bytes, size));
        CHECK(reader.size() == size);
        std::uint32_t at = 0;
        for (int i = 0; i < 60; ++i) {
            // Mostly upwards, sometimes anywhere.
            if (random() % 8 == 0)
                at = static_cast<std::uint32_t>(random() % 100000);
            const std::uint32_t end =
                at + 1 + static_cast<std::uint32_t>(random() % 5000);
            CHECK(walked(reader, at, end) == in_range(postings, at, end));
            CHECK(reader.next(at) == next_of(postings, at));
            at = end;
        }
    }
}

TEST_CASE("blocks that nobody wants are passed over") {
    std::vector<Posting> postings;
    for (std::uint32_t row = 0; row < 512; ++row) postings.push_back({row, 1});
    std::string bytes;
    append_postings(bytes, postings);
    PostingReader reader(PostingList(bytes, 512));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> asked;
    std::uint32_t found = 0;
    reader.walk(
        100, 400,
        [&](std::uint32_t from, std::uint32_t to) {
            asked.emplace_back(from, to);
            return from == 128;
        },
        [&](std::span<const std::uint32_t> rows,
            std::span<const std::uint32_t>) {
            found += static_cast<std::uint32_t>(rows.size());
        });
    CHECK(found == 128);
    using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    CHECK(asked == Ranges{{100, 128}, {128, 256}, {256, 384}, {384, 400}});
}

TEST_CASE("no postings at all") {
    PostingReader reader(PostingList("", 0));
    CHECK(reader.next(0) == no_row);
    CHECK(walked(reader, 0, 4096).empty());
}

}  // namespace ibid
