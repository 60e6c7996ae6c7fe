#include "store/columns.h"

#include <doctest/doctest.h>

#include <ibid/writer.h>

#include "sample_articles.h"
#include "store/database.h"
#include "store/segment_file.h"
#include "temp_dir.h"

namespace ibid {

namespace {

void write_two(const std::filesystem::path& dir) {
    Writer writer(dir);
    writer.put(sample_article("a", "Talks", {"China vetoed it.", "So it was."}));
    writer.commit();
    writer.put(sample_article("b", "More", {"North Korea spoke."}));
    writer.commit();
}

std::vector<std::filesystem::path> files_in(const std::filesystem::path& dir) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(columns_dir(dir)))
        files.push_back(entry.path());
    return files;
}

// The words of every document, one a line.
std::string all_words(const Columns& columns) {
    std::string text;
    std::vector<std::uint32_t> ids;
    for (const Segment& segment : columns.segments())
        for (std::uint32_t i = 0; i < segment.rows(); ++i) {
            segment.sequence(segment.first() + i, ids);
            for (const std::uint32_t id : ids)
                text += std::string(segment.word(id)) + ' ';
            text += '\n';
        }
    return text;
}

}  // namespace

TEST_CASE("columns follow the documents") {
    const TempDir dir;
    write_two(dir / "i");
    const auto database = open_database(dir / "i");
    const Columns columns(dir / "i", database);
    CHECK(all_words(columns) ==
          "\ntalks \nchina vetoed it \nso it was \n\nmore \nnorth korea spoke "
          "\n");
    CHECK(columns.find(1));
    CHECK_FALSE(columns.find(0));
    CHECK_FALSE(columns.find(100));
    for (const Segment& segment : columns.segments())
        CHECK(segment.intact());
}

TEST_CASE("a segment made again from its documents is the same") {
    const TempDir dir;
    write_two(dir / "i");
    const auto database = open_database(dir / "i");
    for (const SegmentName& name : read_segment_names(database))
        CHECK(rebuild_segment(database, name.first, name.rows) ==
              read_file(segment_file(dir / "i", name.id)));
}

TEST_CASE("a reader makes missing and damaged segments again") {
    const TempDir dir;
    write_two(dir / "i");
    const auto database = open_database(dir / "i");
    const std::string words = all_words(Columns(dir / "i", database));
    for (const auto& file : files_in(dir / "i")) {
        const std::string whole = read_file(file);
        write_file(file, whole.substr(0, whole.size() / 2));
        CHECK(all_words(Columns(dir / "i", database)) == words);
        std::filesystem::remove(file);
        CHECK(all_words(Columns(dir / "i", database)) == words);
    }
}

TEST_CASE("no flipped bit goes unnoticed") {
    const TempDir dir;
    write_two(dir / "i");
    const auto database = open_database(dir / "i");
    const std::string words = all_words(Columns(dir / "i", database));
    for (const auto& file : files_in(dir / "i")) {
        const std::string whole = read_file(file);
        for (std::size_t at = 0; at < whole.size(); at += 11) {
            std::string flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << at % 8));
            write_file(file, flipped);
            CHECK(all_words(Columns(dir / "i", database)) == words);
        }
        write_file(file, whole);
    }
}

TEST_CASE("a repair counts although deleted rows make other bytes") {
    const TempDir dir;
    write_two(dir / "i");
    {
        Writer writer(dir / "i");
        writer.remove("a");
        writer.commit();
    }
    const auto names = [&] {
        return read_segment_names(open_database(dir / "i"));
    };
    write_file(segment_file(dir / "i", names().front().id), "cut short");
    {
        Writer writer(dir / "i");
        writer.commit();
    }
    for (const SegmentName& name : names()) CHECK(is_intact(dir / "i", name));
    CHECK(files_in(dir / "i").size() == names().size());
}

TEST_CASE("the next writer repairs segments on the disk") {
    const TempDir dir;
    write_two(dir / "i");
    const auto files = files_in(dir / "i");
    std::string bytes = read_file(files.front());
    const std::string whole = bytes;
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    write_file(files.front(), bytes);
    {
        Writer writer(dir / "i");
        writer.commit();
    }
    CHECK(read_file(files.front()) == whole);
}

TEST_CASE("files that belong to no state are removed by a commit") {
    const TempDir dir;
    write_two(dir / "i");
    write_file(columns_dir(dir / "i") / "leftover.seg", "x");
    write_file(columns_dir(dir / "i") / "half.seg.new", "x");
    Writer writer(dir / "i");
    writer.put(sample_article("c", "", {"One more."}));
    writer.commit();
    const auto database = open_database(dir / "i");
    CHECK(files_in(dir / "i").size() == read_segment_names(database).size());
}

TEST_CASE("many small updates make few segments") {
    const TempDir dir;
    Writer writer(dir / "i");
    for (int i = 0; i < 70; ++i) {
        writer.put(sample_article("article " + std::to_string(i), "",
                                  {"Paragraph " + std::to_string(i)}));
        writer.commit();
    }
    const auto database = open_database(dir / "i");
    CHECK(read_segment_names(database).size() <= 8);
    CHECK(Columns(dir / "i", database).find(140));
}

}  // namespace ibid
