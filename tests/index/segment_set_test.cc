#include "index/segment_set.h"

#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <random>
#include <set>

#include "store/article_store.h"
#include "store/random_articles.h"
#include "store/said.h"
#include "store/segment_file.h"
#include "temp_dir.h"
#include "text/compress.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

// An index on which a SegmentSet works as a Writer has it work.
class Fixture {
public:
    explicit Fixture(unsigned seed) : random_(seed) {
        make_index_dir(path());
        database_ = open_writable(path());
        open();
    }

    fs::path path() const { return dir_ / "i"; }
    SegmentSet& set() { return *set_; }
    void open() {
        set_.reset();
        set_ = std::make_unique<SegmentSet>(path(), database_);
    }

    std::uint32_t add() {
        RandomArticle article = random_article(random_, 0);
        std::vector<std::string> runs;
        for (const auto& run : pack_runs(article.stored, article.passages))
            runs.push_back(compressor_.compress(run));
        article.docid =
            write_article(database_, article.stored.article.id, runs);
        set_->add(segment_article(article));
        articles_[article.docid] = article;
        return article.docid;
    }
    void remove(std::uint32_t docid) {
        set_->remove(docid);
        remove_article(database_, docid);
        articles_.erase(docid);
    }
    // Any of those that are there.
    void remove_one() {
        auto at = articles_.begin();
        std::advance(at, random_() % articles_.size());
        remove(at->first);
    }
    void flush() {
        set_->flush(database_);
        database_.commit();
        set_->clean_up();
    }

    std::size_t size() const { return articles_.size(); }
    std::vector<SegmentEntry> list() const {
        return read_segment_list(database_);
    }
    fs::path file(std::size_t i) const {
        return segment_file(path(), list().at(i).id);
    }
    // What the files say, and what they should.
    std::string said() const {
        std::string text;
        const Columns columns(path(), database_, true);
        for (const OpenSegment& open : columns.segments())
            text += articles_said(open);
        return text;
    }
    std::string wanted() const {
        std::vector<RandomArticle> all;
        for (const auto& [docid, article] : articles_) all.push_back(article);
        const std::string bytes = segment_bytes(all);
        return articles_said(OpenSegment{Segment(bytes), {}, {}});
    }

private:
    TempDir dir_;
    std::mt19937 random_;
    Compressor compressor_;
    Xapian::WritableDatabase database_;
    std::unique_ptr<SegmentSet> set_;
    std::map<std::uint32_t, RandomArticle> articles_;
};

void flip_byte(const fs::path& file, std::size_t at) {
    std::string bytes = read_file(file);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    write_file(file, bytes);
}

}  // namespace

TEST_CASE("many small commits make few segments, and write little again") {
    Fixture index(61);
    constexpr int commits = 400;
    std::map<std::string, std::uint64_t> written;  // rows by segment
    std::size_t most = 0;
    for (int i = 0; i < commits; ++i) {
        index.add();
        index.flush();
        for (const SegmentEntry& entry : index.list())
            written[entry.id] = entry.rows;
        most = std::max(most, index.list().size());
    }
    const double steps = std::log(commits) / std::log(8);
    CHECK(static_cast<double>(most) <= 2 * (steps + 1));
    std::uint64_t rows_written = 0, rows = 0;
    for (const auto& [id, count] : written) rows_written += count;
    for (const SegmentEntry& entry : index.list()) rows += entry.rows;
    CHECK(static_cast<double>(rows_written) <=
          static_cast<double>(rows) * 3 * (steps + 1));
    CHECK(index.said() == index.wanted());
}

TEST_CASE("articles without passages make few segments too") {
    const TempDir dir;
    make_index_dir(dir / "i");
    Xapian::WritableDatabase database = open_writable(dir / "i");
    SegmentSet set(dir / "i", database);
    constexpr std::uint32_t articles = 200;
    for (std::uint32_t docid = 1; docid <= articles; ++docid) {
        SegmentArticle article;
        article.row.docid = docid;
        set.add(article);
        set.flush(database);
    }
    CHECK(read_segment_list(database).size() < 12);
    std::size_t found = 0;
    set.each_article(
        [&](const ArticleRow& row) { CHECK(row.docid == ++found); });
    CHECK(found == articles);
}

TEST_CASE("a segment that has lost a quarter is written anew") {
    Fixture index(62);
    for (int i = 0; i < 200; ++i) index.add();
    index.flush();
    const std::string first = index.list().at(0).id;
    bool changed = false;
    for (int removed = 1; !changed; ++removed) {
        index.remove_one();
        index.flush();
        REQUIRE(index.list().size() == 1);
        const SegmentEntry entry = index.list()[0];
        changed = entry.id != first;
        if (!changed)
            CHECK(entry.removed.size() == static_cast<std::size_t>(removed));
        else
            CHECK(entry.removed.empty());
        CHECK((entry.removed_rows + entry.removed.size()) * 4 <=
              entry.rows + entry.articles);
        REQUIRE(removed < 100);
    }
    CHECK(index.said() == index.wanted());
}

TEST_CASE("nothing is left of an index that was emptied") {
    Fixture index(63);
    for (int i = 0; i < 20; ++i) index.add();
    index.flush();
    while (index.size() > 0) index.remove_one();
    index.flush();
    CHECK(index.list().empty());
    CHECK(fs::is_empty(columns_dir(index.path())));
}

TEST_CASE("random updates say what the articles say, after any reopening") {
    Fixture index(64);
    std::mt19937 random(64);
    for (int step = 0; step < 600; ++step) {
        if (index.size() > 0 && random() % 5 < 2)
            index.remove_one();
        else
            index.add();
        if (random() % 10 == 0) {
            index.flush();
            if (random() % 3 == 0) index.open();
            CHECK(index.said() == index.wanted());
            CHECK_FALSE(index.set().repaired());
        }
    }
}

TEST_CASE("removing tells what the totals lose") {
    Fixture index(65);
    Totals sum;
    std::vector<std::uint32_t> docids;
    for (int i = 0; i < 30; ++i) docids.push_back(index.add());
    index.flush();
    std::uint32_t rows = 0;
    for (const SegmentEntry& entry : index.list()) rows += entry.rows;
    for (const std::uint32_t docid : docids) sum += index.set().remove(docid);
    CHECK(sum.passages == rows);
    CHECK(sum.body_passages > 0);
    CHECK(sum.body_passages < sum.passages);
    CHECK(sum.body_tokens > sum.body_passages);
}

TEST_CASE("an article that is not written yet can be removed") {
    Fixture index(66);
    index.add();
    const std::uint32_t docid = index.add();
    index.add();
    index.remove(docid);
    index.add();
    index.flush();
    CHECK(index.said() == index.wanted());
}

TEST_CASE("missing and cut files are made again on opening") {
    Fixture index(67);
    for (int i = 0; i < 40; ++i) {
        index.add();
        if (i % 13 == 0) index.flush();
    }
    index.flush();
    const std::string said = index.said();
    for (std::size_t i = 0; i < index.list().size(); ++i) {
        if (i % 2 == 0)
            fs::remove(index.file(i));
        else
            write_file(index.file(i), read_file(index.file(i)).substr(0, 99));
        index.open();
        CHECK(index.set().repaired());
        index.flush();
        for (const SegmentEntry& entry : index.list())
            CHECK(is_intact(index.path(), entry, true));
        CHECK(index.said() == said);
    }
}

TEST_CASE("damage inside a file is seen and mended when it is used") {
    Fixture index(68);
    for (int i = 0; i < 60; ++i) index.add();
    index.flush();
    flip_byte(index.file(0), 40);
    index.open();
    CHECK_FALSE(index.set().repaired());
    SUBCASE("by a merge") {
        for (int segment = 0; segment < 8; ++segment) {
            for (int i = 0; i < 30; ++i) index.add();
            index.flush();
        }
    }
    SUBCASE("by a removal") {
        index.remove_one();
    }
    SUBCASE("by looking at the articles") {
        std::size_t count = 0;
        index.set().each_article([&](const ArticleRow&) { ++count; });
        CHECK(count == 60);
    }
    index.flush();
    for (const SegmentEntry& entry : index.list())
        CHECK(is_intact(index.path(), entry, true));
    CHECK(index.said() == index.wanted());
}

TEST_CASE("files that belong to no state go with the next commit") {
    Fixture index(69);
    index.add();
    write_file(columns_dir(index.path()) / "leftover.seg", "x");
    write_file(columns_dir(index.path()) / "7.new", "x");
    index.flush();
    // A segment, and the copies.
    CHECK(std::distance(fs::directory_iterator(columns_dir(index.path())),
                        {}) == 2);
}

}  // namespace ibid
