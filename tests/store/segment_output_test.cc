#include "store/segment_output.h"

#include <sys/resource.h>

#include <doctest/doctest.h>

#include <csignal>
#include <numeric>

#include <ibid/error.h>

#include "store/database.h"
#include "store/page_check.h"
#include "store/segment.h"
#include "store/segment_file.h"
#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

// Some parts, of which one is larger than all buffers.
std::string write_parts(SegmentOutput& out) {
    out.put(SegmentPart::row_kind, std::vector<std::uint8_t>{1, 2, 3});
    std::vector<std::uint32_t> ids(200'000);
    std::iota(ids.begin(), ids.end(), 1u);
    out.put(SegmentPart::row_id_mark, ids);
    StringsOutput words(out, SegmentPart::word_text, SegmentPart::word_begin);
    words.append("veto");
    words.append("");
    words.finish();
    return out.finish(3);
}

std::size_t files_in(const fs::path& dir) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(columns_dir(dir)), {}));
}

// While it lives, this process writes no file beyond so many bytes.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

}  // namespace

TEST_CASE("parts come back as they were put") {
    std::string bytes;
    SegmentOutput out(bytes);
    write_parts(out);
    const Segment segment(bytes);
    CHECK(segment.intact());
    CHECK(segment.rows() == 3);
    CHECK(segment.kind().size() == 3);
    CHECK(segment.kind()[2] == 3);
    CHECK(segment.id_marks().size() == 200'000);
    CHECK(segment.id_marks()[199'999] == 200'000);
    REQUIRE(segment.words() == 2);
    CHECK(segment.word(0) == "veto");
    CHECK(segment.word(1) == "");
}

TEST_CASE("a part knows how much of it was written") {
    std::string bytes;
    SegmentOutput out(bytes);
    out.begin(SegmentPart::postings);
    CHECK(out.size() == 0);
    out.append("abc");
    CHECK(out.size() == 3);
    out.begin(SegmentPart::sequences);
    CHECK(out.size() == 0);
}

TEST_CASE("a file is what memory is, and has the same name") {
    const TempDir dir;
    fs::create_directory(columns_dir(dir.path()));
    std::string bytes;
    SegmentOutput in_memory(bytes);
    SegmentOutput on_disk(dir.path());
    const std::string id = write_parts(in_memory);
    CHECK(write_parts(on_disk) == id);
    CHECK(read_file(segment_file(dir.path(), id)) == bytes);
    CHECK(files_in(dir.path()) == 1);
}

TEST_CASE("other bytes are another segment") {
    const auto id_of = [](std::uint8_t kind, std::uint64_t rows) {
        std::string bytes;
        SegmentOutput out(bytes);
        out.put(SegmentPart::row_kind, std::vector<std::uint8_t>{kind});
        return out.finish(rows);
    };
    CHECK(id_of(1, 1) == id_of(1, 1));
    CHECK(id_of(1, 1) != id_of(2, 1));
    CHECK(id_of(1, 1) != id_of(1, 2));
}

TEST_CASE("what is not finished leaves nothing behind") {
    const TempDir dir;
    fs::create_directory(columns_dir(dir.path()));
    {
        SegmentOutput out(dir.path());
        out.put(SegmentPart::row_kind, std::vector<std::uint8_t>(1 << 20));
        CHECK(files_in(dir.path()) == 1);
    }
    CHECK(files_in(dir.path()) == 0);
}

TEST_CASE("a folder that is not there is an error") {
    const TempDir dir;
    CHECK_THROWS_WITH_AS(SegmentOutput(dir.path()),
                         doctest::Contains("No such file or directory"), Error);
}

TEST_CASE("a disk that fills is an error, wherever it is full") {
    std::string bytes;
    SegmentOutput in_memory(bytes);
    const std::string id = write_parts(in_memory);
    for (const std::size_t missing : {std::size_t{1}, sizeof(SegmentFooter),
                                      bytes.size() / 2, bytes.size()}) {
        CAPTURE(missing);
        const TempDir dir;
        fs::create_directory(columns_dir(dir.path()));
        {
            const SmallDisk disk(bytes.size() - missing);
            SegmentOutput out(dir.path());
            CHECK_THROWS_WITH_AS(write_parts(out),
                                 doctest::Contains("cannot write"), Error);
        }
        CHECK(files_in(dir.path()) == 0);
    }
}

}  // namespace ibid
