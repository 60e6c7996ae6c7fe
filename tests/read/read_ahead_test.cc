#include "read/read_ahead.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <string>

#include "read/read_error.h"

using namespace ibid;

namespace {

// Gives some of the bytes at a time; then the end, or a failure.
ByteSource source_of(const std::string& bytes, bool fails) {
    return [=, at = std::size_t{0}, random = std::mt19937(5)](
               char* out, std::size_t size) mutable {
        if (fails && at == bytes.size()) throw ReadError("cannot be read");
        const std::size_t count = std::min(
            {size, bytes.size() - at, std::size_t{1} + random() % 900});
        std::memcpy(out, bytes.data() + at, count);
        at += count;
        return count;
    };
}

// With "!" at the end when that was a failure.
std::string read(ReadAhead& ahead) {
    std::string bytes;
    std::vector<char> piece(3);
    try {
        while (const std::size_t size = ahead.next(piece))
            bytes.append(piece.data(), size);
    } catch (const ReadError&) {
        bytes += '!';
    }
    return bytes;
}

}  // namespace

TEST_CASE("what is read ahead comes in order and once") {
    std::mt19937 random(3);
    for (const std::size_t size : {0u, 1u, 699u, 700u, 701u, 50'000u})
        for (const bool fails : {false, true}) {
            CAPTURE(size);
            std::string bytes(size, ' ');
            for (char& c : bytes) c = static_cast<char>('a' + random() % 26);
            ReadAhead ahead(source_of(bytes, fails), 700);
            CHECK(read(ahead) == bytes + (fails ? "!" : ""));
            CHECK(read(ahead) == (fails ? "!" : ""));  // and so it stays
        }
}

TEST_CASE("reading may stop anywhere") {
    for (int pieces = 0; pieces < 12; ++pieces) {
        ReadAhead ahead(source_of(std::string(50'000, 'x'), false), 700);
        std::vector<char> piece;
        for (int i = 0; i < pieces; ++i) CHECK(ahead.next(piece) > 0);
    }
}
