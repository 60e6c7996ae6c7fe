#include "store/packing.h"

#include <doctest/doctest.h>

#include <limits>
#include <random>
#include <vector>

namespace ibid {

TEST_CASE("numbers of every size survive") {
    const std::uint64_t cases[] = {
        0,          1,          127,
        128,        16383,      16384,
        1ull << 32, 1ull << 63, std::numeric_limits<std::uint64_t>::max()};
    for (const std::uint64_t number : cases) {
        Packer out;
        out.number(number);
        const std::string bytes = out.take();
        CHECK(Unpacker(bytes).number() == number);
    }
}

TEST_CASE("small numbers take one byte, strings one more than they have") {
    Packer out;
    out.number(127);
    out.string("abc");
    CHECK(out.take() == std::string("\x7f\x03") + "abc");
}

TEST_CASE("strings of any bytes and lists of them survive") {
    const std::vector<std::string> strings{"", "a", std::string(3, '\0'),
                                           std::string(300, 'x')};
    Packer out;
    out.list(strings, [&](const std::string& s) { out.string(s); });
    const std::string bytes = out.take();
    Unpacker in(bytes);
    std::vector<std::string> found;
    in.list([&] { found.push_back(in.string()); });
    CHECK(found == strings);
}

TEST_CASE("damaged bytes are an error") {
    const std::string cases[] = {
        "",                       // nothing at all
        "\x80",                   // a number that goes on and does not
        std::string(11, '\xff'),  // a number of more than 64 bits
    };
    for (const std::string& bytes : cases)
        CHECK_THROWS_AS(Unpacker(bytes).number(), Error);
    CHECK_THROWS_AS(Unpacker("\x05"
                             "ab")
                        .string(),
                    Error);                    // cut short
    Unpacker endless("\xff\xff\xff\xff\x0f");  // a list of 4 thousand million
    CHECK_THROWS_AS(endless.list([&] { endless.number(); }), Error);
}

TEST_CASE("random bytes are read or refused, never read past") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 20, '\0');
        for (char& byte : bytes) byte = static_cast<char>(random());
        Unpacker in(bytes);
        try {
            for (int i = 0; i < 20; ++i) in.string();
            FAIL("read more than there was");
        } catch (const Error&) {
        }
    }
}

}  // namespace ibid
