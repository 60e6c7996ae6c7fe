#include "store/posting_list.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "store/page_check.h"

namespace ibid {

namespace {

constexpr std::size_t block = PostingList::block_size;

// Rows up to `step` apart; most counts are 1.
std::vector<Posting> random_postings(std::mt19937& random, std::size_t size,
                                     std::uint32_t step) {
    std::vector<Posting> postings;
    std::uint32_t row = static_cast<std::uint32_t>(random() % step);
    for (std::size_t i = 0; i < size; ++i) {
        const bool once = random() % 3 != 0;
        postings.push_back(
            {row, once ? 1 : static_cast<std::uint32_t>(1 + random() % 100)});
        row += 1 + static_cast<std::uint32_t>(random() % step);
    }
    return postings;
}

std::string packed(const std::vector<Posting>& postings) {
    std::string bytes;
    append_postings(bytes, postings);
    return bytes;
}

PostingList list_of(const std::string& bytes,
                    const std::vector<Posting>& postings) {
    return {bytes, static_cast<std::uint32_t>(postings.size())};
}

// By looking at all postings one after the other.
std::size_t block_with_row_from(const std::vector<Posting>& postings,
                                std::uint32_t row, std::size_t from,
                                const PostingList& list) {
    for (std::size_t i = from * block; i < postings.size(); ++i)
        if (postings[i].row >= row) return i / block;
    // Whether the rest holds it is not known without decoding it.
    return std::max(from, postings.size() / block == list.blocks()
                              ? list.blocks()
                              : list.blocks() - 1);
}

}  // namespace

TEST_CASE("postings of every number come back") {
    std::mt19937 random(3);
    for (const std::size_t size :
         {0, 1, 2, 127, 128, 129, 255, 256, 257, 384, 1000, 5000})
        for (const std::uint32_t step : {1u, 2u, 100u, 500'000u}) {
            CAPTURE(size);
            CAPTURE(step);
            const auto postings = random_postings(random, size, step);
            const std::string bytes = packed(postings);
            const PostingList list = list_of(bytes, postings);
            CHECK(list.size() == size);
            CHECK(list.blocks() == (size + block - 1) / block);
            CHECK(read_postings(list) == postings);
        }
}

TEST_CASE("the largest rows and counts come back") {
    constexpr std::uint32_t most = 0xFFFFFFFFu;
    std::vector<Posting> postings{{0, most}, {most - 200, 1}};
    for (std::uint32_t row = most - 199; row != 0; ++row)
        postings.push_back({row, row});
    const std::string bytes = packed(postings);
    CHECK(read_postings(list_of(bytes, postings)) == postings);
}

TEST_CASE("lists follow each other in the same bytes") {
    const std::vector<Posting> first{{3, 1}, {7, 2}};
    const std::vector<Posting> second{{0, 5}};
    std::string bytes = packed(first);
    const std::size_t begin = bytes.size();
    append_postings(bytes, second);
    CHECK(read_postings({std::string_view(bytes).substr(begin), 1}) == second);
    CHECK(read_postings({std::string_view(bytes).substr(0, begin), 2}) ==
          first);
}

TEST_CASE("a block says which rows it lies within, and is read alone") {
    std::mt19937 random(4);
    const auto postings = random_postings(random, 3 * block + 5, 9);
    const std::string bytes = packed(postings);
    const PostingList list = list_of(bytes, postings);
    CHECK(list.first_row(0) == 0);
    CHECK(list.last_row(3) == 0xFFFFFFFFu);  // the rest
    for (const std::size_t i : {3, 0, 2, 1}) {
        std::uint32_t rows[block];
        const std::size_t size = list.decode(i, rows, nullptr);
        CHECK(size == (i == 3 ? 5 : block));
        for (std::size_t at = 0; at < size; ++at)
            CHECK(rows[at] == postings[i * block + at].row);
        CHECK(list.first_row(i) <= rows[0]);
        if (i < 3) CHECK(list.last_row(i) == rows[block - 1]);
        if (i > 0) CHECK(list.first_row(i) == list.last_row(i - 1) + 1);
    }
}

TEST_CASE("the block of a row is found from anywhere") {
    std::mt19937 random(5);
    for (const std::size_t size : {0, 1, 127, 128, 129, 640, 700, 6000}) {
        CAPTURE(size);
        const auto postings = random_postings(random, size, 7);
        const std::string bytes = packed(postings);
        const PostingList list = list_of(bytes, postings);
        std::vector<std::uint32_t> wanted{0, 1, 0xFFFFFFFFu};
        for (std::size_t i = 0; i < list.blocks(); ++i)
            for (const std::uint32_t near : {0u, 1u, 2u})
                wanted.push_back(list.last_row(i) - 1 + near);
        for (const std::uint32_t row : wanted)
            for (std::size_t from = 0; from <= list.blocks(); ++from)
                CHECK(list.find_block(row, from) ==
                      block_with_row_from(postings, row, from, list));
    }
}

TEST_CASE("bytes cut anywhere are damage") {
    std::mt19937 random(6);
    const auto postings = random_postings(random, 2 * block + 30, 1000);
    const std::string bytes = packed(postings);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_THROWS_AS(read_postings(list_of(bytes.substr(0, size), postings)),
                        DamagedSegment);
}

TEST_CASE("damaged bytes are read or refused, never read past") {
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        const auto postings = random_postings(random, random() % 400, 50);
        const std::string whole = packed(postings);
        // A copy of just this size, so that a sanitizer sees every step beyond.
        std::string bytes(whole.begin(), whole.end());
        for (std::size_t i = 1 + random() % 4; i > 0 && !bytes.empty(); --i)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto size = static_cast<std::uint32_t>(
            postings.size() + (random() % 8 == 0 ? random() % 300 : 0));
        try {
            const PostingList list(bytes, size);
            for (const std::uint32_t row : {0u, 100u, 100'000u})
                CHECK(list.find_block(row) <= list.blocks());
            const std::vector<Posting> read = read_postings(list);
            CHECK(read.size() == size);
        } catch (const DamagedSegment&) {
        }
    }
}

}  // namespace ibid
