#include "read/input.h"

#include <sys/stat.h>

#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "read/read_error.h"
#include "read/scratch_folder.h"
#include "read/zstd_frame.h"

using namespace ibid;
using ibid::test::ScratchFolder;
using ibid::test::zstd_frame;

namespace {

// The lines joined by "|", "<too long>" for one that is, and how it ended.
std::string lines_of(const SourceFile& file, std::uintmax_t limit) {
    std::string words;
    try {
        Input input(file);
        std::string_view line;
        for (;;) {
            const Input::Line kind = input.next_line(line, limit);
            if (kind == Input::Line::end) return words + ".";
            words += kind == Input::Line::whole ? line : "<too long>";
            words += '|';
        }
    } catch (const ReadError& error) {
        return words + "! " + error.what();
    }
}

std::string whole_of(const SourceFile& file, std::uintmax_t limit) {
    try {
        return Input(file).read_all(limit);
    } catch (const ReadError& error) {
        return std::string("! ") + error.what();
    }
}

}  // namespace

TEST_CASE("lines") {
    struct Case {
        std::string bytes;
        std::string lines;
    };
    const Case cases[] = {
        {"", "."},
        {"a", "a|."},
        {"a\n", "a|."},
        {"\n", "|."},
        {"a\n\nb", "a||b|."},
        {"a\r\nb\r\n", "a|b|."},
        {"a\rb", "a\rb|."},
        {"12345\n", "12345|."},
        {"123456\nb\n", "<too long>|b|."},
        {"a\n123456", "a|<too long>|."},
    };
    const ScratchFolder folder;
    for (const Case& c : cases) {
        CAPTURE(c.bytes);
        CHECK(lines_of(folder.write("a", c.bytes), 5) == c.lines);
        CHECK(lines_of(folder.write("b", zstd_frame(c.bytes)), 5) == c.lines);
    }
}

TEST_CASE("lines longer than any buffer come whole, or are passed over") {
    const ScratchFolder folder;
    const std::string line(3'000'000, 'x');
    const SourceFile file = folder.write("a", "a\n" + line + "\nb\n");
    CHECK(lines_of(file, 4'000'000) == "a|" + line + "|b|.");
    CHECK(lines_of(file, 3'000'000) == "a|" + line + "|b|.");
    CHECK(lines_of(file, 2'999'999) == "a|<too long>|b|.");
}

TEST_CASE("a whole file has a limit") {
    const ScratchFolder folder;
    const std::string text = "twelve bytes";
    const SourceFile plain = folder.write("a", text);
    const SourceFile packed = folder.write("b", zstd_frame(text));
    for (const SourceFile& file : {plain, packed}) {
        CHECK(whole_of(file, 100) == text);
        CHECK(whole_of(file, 12) == text);
    }
    CHECK(whole_of(plain, 11) ==
          "! is 12 bytes; one article may have at most 11 bytes");
    CHECK(whole_of(packed, 11) ==
          "! is over 11 bytes; one article may have at most 11 bytes");
}

TEST_CASE("a huge file is refused without being read") {
    const ScratchFolder folder;
    const SourceFile file = folder.write("a", "");
    // A hole: reading it would take a while, and memory.
    std::filesystem::resize_file(file.path, std::uintmax_t{200} << 30);
    CHECK(whole_of(file, 32u << 20) ==
          "! is 204800 MB; one article may have at most 32 MB");
}

TEST_CASE("the head stays unread") {
    const ScratchFolder folder;
    const std::string text(10'000, 'x');
    for (const std::string& bytes : {text, zstd_frame(text)}) {
        Input input(folder.write("a", bytes));
        CHECK(input.head() == text.substr(0, 4096));
        CHECK(input.head() == text.substr(0, 4096));
        CHECK(input.read_all(20'000) == text);
        CHECK(input.head() == "");
    }
}

TEST_CASE("a damaged zstd stream gives what came before the damage") {
    struct Case {
        std::string bytes;
        std::string lines;
    };
    const std::string frame = zstd_frame("one\ntwo\n");
    const Case cases[] = {
        {frame + frame, "one|two|one|two|."},
        {frame.substr(0, 6), "! is cut off: its zstd stream has no end"},
        {frame + frame.substr(0, 11),
         "one|two|! is cut off: its zstd stream has no end"},
        {frame + "garbage",
         "one|two|! holds a damaged zstd stream: Unknown frame descriptor"},
        {zstd_frame(""), "."},
    };
    const ScratchFolder folder;
    for (const Case& c : cases) {
        CAPTURE(c.lines);
        CHECK(lines_of(folder.write("a", c.bytes), 1000) == c.lines);
    }
    // Zeros where a block should begin.
    const std::string damaged =
        lines_of(folder.write("a", frame + std::string(500'000, '\0')), 100);
    CHECK(damaged.starts_with("one|two|! holds a damaged zstd stream: "));
    std::string corrupt = zstd_frame(std::string(1'000'000, '\n'));
    const std::size_t block = 9 + 6 * (3 + (1 << 17));  // the seventh
    corrupt.replace(block, 3, "\xFF\xFF\xFF");
    const std::string half = lines_of(folder.write("a", corrupt), 100);
    CHECK(half.size() > 500'000);
    CHECK(
        half.ends_with("|! holds a damaged zstd stream: "
                       "Data corruption detected"));
}

TEST_CASE("what is no regular file is refused and nothing hangs") {
    const ScratchFolder folder;
    const auto error_of = [](const std::filesystem::path& path) {
        return whole_of({path, "x", 0, 0}, 100);
    };
    CHECK(error_of(folder.path()) == "! is not a regular file");
    CHECK(error_of(folder.path() / "none") ==
          "! cannot be opened: No such file or directory");
    const std::filesystem::path pipe = folder.path() / "pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(error_of(pipe) == "! is not a regular file");
    CHECK(error_of("/dev/zero") == "! is not a regular file");
}

TEST_CASE("sizes in words") {
    CHECK(rounded_size(0) == "0 bytes");
    CHECK(rounded_size(1023) == "1023 bytes");
    CHECK(rounded_size(1024) == "1 KB");
    CHECK(rounded_size(32u << 20) == "32 MB");
    CHECK(rounded_size(200'000'000) == "191 MB");
}

TEST_CASE("cut or changed zstd streams never crash") {
    const ScratchFolder folder;
    std::mt19937 random(3);
    const std::string frame = zstd_frame("one\ntwo\nthree\n");
    for (int round = 0; round < 300; ++round) {
        std::string bytes = frame.substr(0, random() % (frame.size() + 1));
        if (bytes.size() > 4 && round % 2)
            bytes[4 + random() % (bytes.size() - 4)] =
                static_cast<char>(random());
        const std::string lines = lines_of(folder.write("a", bytes), 1000);
        CHECK((lines.ends_with(".") || lines.find("! ") != lines.npos));
    }
}
