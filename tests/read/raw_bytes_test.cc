#include "read/raw_bytes.h"

#include <doctest/doctest.h>

#include "read/input.h"
#include "read/read_error.h"
#include "read/scratch_folder.h"
#include "read/zstd_frame.h"
#include "text/hash.h"

using namespace ibid;
using ibid::test::ScratchFolder;

namespace {

void go_on() {}

// What is known of a file's bytes when it was read as far as `take` says.
template <typename Take>
std::string content_after(const SourceFile& file, const Take& take) {
    Input input(file);
    take(input);
    return input.content();
}

}  // namespace

TEST_CASE("a file's content is the fingerprint of its bytes") {
    const ScratchFolder folder;
    for (const std::size_t size : {0u, 1u, 4096u, 300'000u, 2'000'000u}) {
        CAPTURE(size);
        const std::string bytes(size, 'x');
        const SourceFile file = folder.write("a.txt", bytes);
        CHECK(content_of(file.path, go_on) == fingerprint(bytes));
        CHECK(content_after(file, [](Input& input) {
                  input.read_all(1u << 30);
              }) == fingerprint(bytes));
    }
}

TEST_CASE("compressed bytes count as they are") {
    const ScratchFolder folder;
    const std::string bytes = test::zstd_frame("{}\n{}\n");
    const SourceFile file = folder.write("a.jsonl.zst", bytes);
    const auto all_lines = [](Input& input) {
        std::string_view line;
        while (input.next_line(line, 99) != Input::Line::end) continue;
    };
    CHECK(content_after(file, all_lines) == fingerprint(bytes));
}

TEST_CASE("of a file that is read ahead as much counts as was asked for") {
    const ScratchFolder folder;
    std::string lines;
    while (lines.size() < 5'000'000) lines += std::string(999, 'x') + '\n';
    const auto read = [](std::size_t most) {
        return [most](Input& input) {
            std::string_view line;
            for (std::size_t i = 0; i < most; ++i)
                if (input.next_line(line, 1'000) == Input::Line::end)
                    return;
                else
                    REQUIRE(line.size() == 999);
        };
    };
    for (const std::string& bytes : {lines, test::zstd_frame(lines)}) {
        const SourceFile file = folder.write("a.jsonl", bytes);
        CHECK(content_after(file, read(1u << 20)) == fingerprint(bytes));
        CHECK(content_after(file, read(1)) == not_all_read);
        CHECK(content_after(file, read(4'000)) == not_all_read);
        CHECK(content_after(file, [&](Input& input) {
                  std::string_view line;
                  input.next_line(line, 1'000);
                  input.head();
                  CHECK(input.read_all(1u << 30).size() == lines.size() - 1000);
              }) == fingerprint(bytes));
    }
}

TEST_CASE("a file that was not read to its end has no fingerprint") {
    const ScratchFolder folder;
    const SourceFile file =
        folder.write("a.txt", std::string(1'000'000, 'x') + "\ny\n");
    const auto one_line = [](Input& input) {
        std::string_view line;
        input.next_line(line, 99);
    };
    CHECK(content_after(file, [](Input&) {}) == not_all_read);
    CHECK(content_after(file, [](Input& input) { input.head(); }) ==
          not_all_read);
    CHECK(content_after(file, one_line) == not_all_read);
}

TEST_CASE("a file that cannot be read has no content") {
    const ScratchFolder folder;
    CHECK(content_of(folder.path() / "none", go_on) == "");
    CHECK(content_of(folder.path(), go_on) == "");
    CHECK_THROWS_AS(RawBytes(folder.path() / "none"), ReadError);
    CHECK_THROWS_AS(RawBytes{folder.path()}, ReadError);
}

TEST_CASE("reading for the fingerprint can be stopped") {
    const ScratchFolder folder;
    const SourceFile file = folder.write("a.txt", "text");
    CHECK_THROWS_AS(content_of(file.path, [] { throw 7; }), int);
}
