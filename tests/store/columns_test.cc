#include "store/columns.h"

#include <doctest/doctest.h>

#include <random>

#include "random_articles.h"
#include "said.h"
#include "store/article_store.h"
#include "store/database.h"
#include "store/segment_file.h"
#include "temp_dir.h"
#include "text/compress.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

// An index of two segments; of the first, articles 1 and 4 were removed.
class TwoSegments {
public:
    TwoSegments() {
        std::mt19937 random(51);
        make_index_dir(path());
        auto database = open_writable(path());
        Compressor compressor;
        std::vector<SegmentEntry> list;
        for (const std::size_t size : {30, 10}) {
            SegmentBuilder builder;
            SegmentEntry entry;
            entry.first_docid = database.get_lastdocid() + 1;
            for (RandomArticle& article : random_articles(random, size)) {
                std::vector<std::string> runs;
                for (const auto& run :
                     pack_runs(article.stored, article.passages))
                    runs.push_back(compressor.compress(run));
                article.docid =
                    write_article(database, article.stored.article.id, runs);
                builder.add(segment_article(article));
            }
            entry.last_docid = database.get_lastdocid();
            entry.articles = builder.articles();
            entry.rows = builder.rows();
            SegmentOutput out(path());
            entry.id = builder.write(out);
            list.push_back(entry);
        }
        const Mapping first(segment_file(path(), list[0].id));
        const Segment segment(first.bytes());
        list[0].removed = {1, 4};
        for (const std::uint32_t article : list[0].removed) {
            database.delete_document(segment.article(article).docid);
            list[0].removed_rows += segment.passages_of(article);
        }
        write_segment_list(database, list);
        database.commit();
    }

    fs::path path() const { return dir_ / "i"; }
    Xapian::Database database() const { return open_database(path()); }
    std::vector<fs::path> files() const {
        std::vector<fs::path> files;
        for (const SegmentEntry& entry : read_segment_list(database()))
            files.push_back(segment_file(path(), entry.id));
        return files;
    }
    // What the columns say of the articles that are there.
    std::string said(bool mend) const {
        const auto state = database();
        std::string text;
        const Columns columns(path(), state, mend);
        for (const OpenSegment& open : columns.segments())
            text += all_said(open);
        return text;
    }

private:
    TempDir dir_;
};

}  // namespace

TEST_CASE("the list of segments comes back") {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    CHECK(read_segment_list(database).empty());
    const std::vector<SegmentEntry> list{
        {"0123456789ab", 1, 70'000, 9, 1'000'000, {}, 0},
        {"zzzzzzzzzzzz", 70'001, 0xFFFFFFFF, 2000, 5, {0, 3, 4, 1000}, 4}};
    write_segment_list(database, list);
    CHECK(read_segment_list(database) == list);
}

TEST_CASE("removed articles count no more") {
    const TwoSegments index;
    const auto database = index.database();
    const Columns columns(index.path(), database);
    REQUIRE(columns.segments().size() == 2);
    const OpenSegment& open = columns.segments()[0];
    for (std::uint32_t row = 0; row < open.segment.rows(); ++row) {
        const std::uint32_t article = open.segment.article_of()[row];
        CHECK(open.is_alive(row) == (article != 1 && article != 4));
        CHECK(open.is_article_alive(article) == open.is_alive(row));
    }
    CHECK(columns.segments()[1].removed.empty());
    CHECK(columns.segments()[1].is_alive(0));
}

TEST_CASE("a segment made again says the same as its file") {
    const TwoSegments index;
    const auto database = index.database();
    for (const SegmentEntry& entry : read_segment_list(database)) {
        const Mapping file(segment_file(index.path(), entry.id));
        std::string bytes;
        SegmentOutput out(bytes);
        rebuild_segment(database, entry.first_docid, entry.last_docid)
            .write(out);
        CHECK(all_said(bytes) == all_said(open_segment(file.bytes(), entry)));
        // Without removed articles it is the same file.
        CHECK((bytes == file.bytes()) == entry.removed.empty());
    }
}

TEST_CASE("a reader makes missing and cut files again") {
    const TwoSegments index;
    const std::string said = index.said(false);
    CHECK(said.size() > 1000);
    for (const fs::path& file : index.files()) {
        const std::string whole = read_file(file);
        for (const std::size_t size :
             {whole.size() / 2, whole.size() - 1, std::size_t{0}}) {
            write_file(file, whole.substr(0, size));
            CHECK(index.said(false) == said);
        }
        write_file(file, whole + "x");
        CHECK(index.said(false) == said);
        fs::remove(file);
        CHECK(index.said(false) == said);
    }
}

TEST_CASE("another segment's file in its place is made again") {
    const TwoSegments index;
    const std::string said = index.said(false);
    const auto files = index.files();
    fs::copy_file(files[1], files[0], fs::copy_options::overwrite_existing);
    CHECK(index.said(false) == said);
}

TEST_CASE("no flipped bit goes unnoticed") {
    std::mt19937 random(52);
    const TwoSegments index;
    const std::string said = index.said(true);
    for (const fs::path& file : index.files()) {
        const std::string whole = read_file(file);
        for (std::size_t at = 0; at < whole.size(); at += whole.size() / 25) {
            std::string flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << random() % 8));
            write_file(file, flipped);
            CHECK(index.said(true) == said);
            try {
                const std::string seen = index.said(false);
                CHECK(seen == said);
            } catch (const DamagedSegment&) {  // and the caller mends
            }
        }
        write_file(file, whole);
    }
}

TEST_CASE("a state whose files a later commit has removed is not made again") {
    const TwoSegments index;
    const auto old_state = index.database();
    const fs::path file = index.files()[0];
    {
        auto database = open_writable(index.path());
        write_segment_list(database, {});
        database.commit();
    }
    CHECK(Columns(index.path(), old_state).segments().size() == 2);
    fs::remove(file);
    CHECK_THROWS_AS(Columns(index.path(), old_state),
                    Xapian::DatabaseModifiedError);
}

TEST_CASE("whether a file is whole") {
    const TwoSegments index;
    const auto list = read_segment_list(index.database());
    const fs::path file = index.files()[1];
    for (const bool all : {false, true})
        for (const SegmentEntry& entry : list)
            CHECK(is_intact(index.path(), entry, all));
    SegmentEntry other = list[0];
    ++other.rows;
    CHECK_FALSE(is_intact(index.path(), other, true));
    other = list[0];
    ++other.articles;
    CHECK_FALSE(is_intact(index.path(), other, true));
    std::string bytes = read_file(file);
    bytes[10] = static_cast<char>(bytes[10] ^ 1);
    write_file(file, bytes);
    CHECK(is_intact(index.path(), list[1], false));
    CHECK_FALSE(is_intact(index.path(), list[1], true));
    fs::remove(file);
    CHECK_FALSE(is_intact(index.path(), list[1], false));
}

TEST_CASE("a list that speaks of articles beyond the segment is damage") {
    const std::string bytes = segment_bytes({});
    SegmentEntry entry;
    CHECK_NOTHROW(open_segment(bytes, entry));
    entry.removed = {0};
    CHECK_THROWS_AS(open_segment(bytes, entry), DamagedSegment);
}

}  // namespace ibid
