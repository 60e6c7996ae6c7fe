#include "store/stored_copies.h"

#include <doctest/doctest.h>

#include <fstream>
#include <random>

#include "edited_texts.h"
#include "open_segments.h"
#include "store/database.h"
#include "store/segment_file.h"
#include "temp_dir.h"

namespace ibid {

namespace {

// Articles of one passage each, every other one seen before or much like one.
OpenSegments random_press(std::mt19937& random, std::uint32_t size) {
    OpenSegments segments;
    std::vector<Text> texts;
    std::vector<RandomArticle> articles;
    for (std::uint32_t docid = 1; docid <= size; ++docid) {
        const std::size_t of = texts.empty() ? 0 : random() % texts.size();
        texts.push_back(texts.empty() || random() % 2 == 0
                            ? random_text(random, 1 + random() % 3)
                        : random() % 2 == 0 ? texts[of]
                                            : edited(texts[of], 20, random));
        articles.push_back(article_of(docid, {written(texts.back())}));
        if (random() % 90 != 0 && docid != size) continue;
        segments.add(articles);
        articles.clear();
    }
    return segments;
}

// Whatever a search may ask of the copies.
void ask_all(const std::filesystem::path& dir, const Xapian::Database& database,
             const IndexRows& rows) {
    const Mapping mapping(segment_file(dir, copies_file(database)));
    const CopyTable table(mapping.bytes(), rows);
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        table.group_of(rows.place(row));
    for (std::uint32_t group = 0; group < table.groups(); ++group)
        table.each_row(group, [](std::uint32_t, bool) {});
}

}  // namespace

TEST_CASE("a table says what groups and pairs say") {
    std::mt19937 random(5);
    for (const std::uint32_t size : {1u, 63u, 64u, 65u, 700u, 1300u}) {
        CAPTURE(size);
        const OpenSegments segments = random_press(random, size);
        const IndexRows rows = segments.rows();
        const Copies copies = find_copies(rows);
        const CopyGroups groups = group_copies(rows, copies);
        std::string bytes;
        SegmentOutput out(bytes);
        write_copy_table(out, rows, copies);
        out.finish(rows.size());
        const CopyTable table(bytes, rows);
        CHECK(table.groups() == groups.count);
        std::vector<std::uint32_t> by_group(size, CopyGroups::none);
        for (std::uint32_t group = 0; group < table.groups(); ++group)
            table.each_row(group, [&](std::uint32_t row, bool stands) {
                by_group[row] = group;
                CHECK(stands == !SameTexts(rows, copies.same).repeats(row));
            });
        CHECK(by_group == groups.of);
        for (std::uint32_t row = 0; row < size; ++row)
            CHECK(table.group_of(rows.place(row)) == groups.of[row]);
    }
}

TEST_CASE("copies are kept with the index") {
    const TempDir dir;
    std::mt19937 random(9);
    const OpenSegments segments = random_press(random, 200);
    const IndexRows rows = segments.rows();
    make_index_dir(dir / "i");
    Xapian::WritableDatabase database = open_writable(dir / "i");
    CHECK_THROWS_AS(read_copies(dir / "i", database, rows), DamagedSegment);
    const Copies copies = find_copies(rows);
    REQUIRE(copies.same.size() > 10);
    REQUIRE(copies.near.size() > 10);
    write_copies(dir / "i", database, rows, copies);
    CHECK(read_copies(dir / "i", database, rows) == copies);
    CHECK(is_table_of(dir / "i", database, rows, copies));
    CHECK_FALSE(is_table_of(dir / "i", database, rows, {}));

    // Of other segments.
    const OpenSegments fewer = random_press(random, 64);
    CHECK_THROWS_AS(read_copies(dir / "i", database, fewer.rows()),
                    DamagedSegment);
    // A new index has none.
    CHECK(read_copies(dir / "i", database, IndexRows({})) == Copies{});
    write_copies(dir / "i", database, IndexRows({}), {});
    CHECK(copies_file(database).empty());
}

TEST_CASE("damaged copies are noticed, wherever it is") {
    const TempDir dir;
    std::mt19937 random(9);
    const OpenSegments segments = random_press(random, 4000);
    const IndexRows rows = segments.rows();
    make_index_dir(dir / "i");
    Xapian::WritableDatabase database = open_writable(dir / "i");
    write_copies(dir / "i", database, rows, find_copies(rows));
    for (const char* key : {"copies", "copy-pairs"}) {
        const std::string whole = database.get_metadata(key);
        for (std::size_t i = 0; i < whole.size(); i += 1 + i / 40) {
            std::string bytes = whole;
            bytes[i] = static_cast<char>(bytes[i] ^ 4);
            database.set_metadata(key, bytes);
            CHECK_THROWS_AS(read_copies(dir / "i", database, rows),
                            DamagedSegment);
        }
        database.set_metadata(key, whole);
    }
    const auto file = segment_file(dir / "i", copies_file(database));
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    const auto size = static_cast<int>(std::filesystem::file_size(file));
    REQUIRE(size > 5 * static_cast<int>(page_size));
    for (int at = 3; at < size; at += 197) {
        bytes.seekg(at);
        const char byte = static_cast<char>(bytes.get());
        bytes.seekp(at);
        bytes.put(static_cast<char>(byte ^ 4)).flush();
        CHECK_THROWS_AS(read_copies(dir / "i", database, rows), DamagedSegment);
        CHECK_THROWS_AS(ask_all(dir / "i", database, rows), DamagedSegment);
        bytes.seekp(at);
        bytes.put(byte).flush();
    }
    CHECK_NOTHROW(read_copies(dir / "i", database, rows));
    CHECK_NOTHROW(ask_all(dir / "i", database, rows));
    std::filesystem::remove(file);
    CHECK_THROWS_AS(read_copies(dir / "i", database, rows), DamagedSegment);
}

}  // namespace ibid
