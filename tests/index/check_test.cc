#include "index/check.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

#include <ibid/writer.h>

#include "sample_articles.h"
#include "store/article_store.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/segment_article.h"
#include "store/segment_file.h"
#include "temp_dir.h"
#include "text/words.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

Document numbered(int number) {
    Document document = sample_article(
        "article " + std::to_string(number), "Talks " + std::to_string(number),
        {"# Sanctions",
         "China vetoed them " + std::to_string(number) + " times.",
         "[n] A note on number " + std::to_string(number),
         "They spoke again."});
    document.article.authors = {"Ann Lee", "Bo Ek"};
    document.article.source = "The Gazette";
    document.article.date = {2000 + number % 20, 0, 0};
    return document;
}

// Two segments; articles of the first were removed.
void write_index(const fs::path& dir) {
    Writer writer(dir);
    for (int number = 0; number < 40; ++number) {
        writer.put(numbered(number));
        if (number == 36) writer.commit();
    }
    writer.remove("article 3");
    writer.remove("article 4");
    writer.commit();
}

std::string findings(const fs::path& dir) {
    std::string text;
    for (const Error& finding : check_index(dir).findings) {
        text += finding.what() + std::string(" | ") + finding.hint() + '\n';
        CHECK_FALSE(finding.hint().empty());
    }
    return text;
}

bool says(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

fs::path first_file(const fs::path& dir) {
    return segment_file(dir, read_segment_list(open_database(dir)).at(0).id);
}

// Changes one state into another, with a commit.
void change(const fs::path& dir,
            const std::function<void(Xapian::WritableDatabase&)>& step) {
    auto database = open_writable(dir);
    step(database);
    database.commit();
}

// Puts a segment of other articles in the place of the last.
void replace_last(const fs::path& dir,
                  const std::function<void(SegmentArticle&)>& edit) {
    change(dir, [&](Xapian::WritableDatabase& database) {
        auto list = read_segment_list(database);
        SegmentEntry& entry = list.back();
        SegmentBuilder builder;
        ArticleReader reader(database);
        for (auto docid = entry.first_docid; docid <= entry.last_docid;
             ++docid) {
            SegmentArticleMaker maker(reader.article(docid));
            for (const Passage& passage : reader.passages(docid))
                maker.add(passage, tokenize(passage.text));
            SegmentArticle article = maker.take();
            article.row.docid = docid;
            if (docid == entry.last_docid) edit(article);
            builder.add(article);
        }
        SegmentOutput out(dir);
        entry.articles = builder.articles();
        entry.rows = builder.rows();
        entry.id = builder.write(out);
        write_segment_list(database, list);
    });
}

}  // namespace

TEST_CASE("a whole index is whole") {
    const TempDir dir;
    write_index(dir / "i");
    const IndexCheck check = check_index(dir / "i");
    CHECK(check.findings.empty());
    CHECK(check.articles == 38);
    CHECK(check.passages == 38 * 5);
    CHECK(check.segments >= 2);
    { const Writer empty(dir / "empty"); }
    CHECK(findings(dir / "empty") == "");
}

TEST_CASE("what is no index is an error") {
    const TempDir dir;
    CHECK_THROWS_AS(check_index(dir / "none"), Error);
    fs::create_directory(dir / "folder");
    CHECK_THROWS_AS(check_index(dir / "folder"), Error);
}

TEST_CASE("files of segments that are not as they should be") {
    struct Case {
        const char* what;
        void (*damage)(const fs::path& file);
        const char* says;
        const char* hint;
    };
    const Case cases[] = {
        {"missing", [](const fs::path& file) { fs::remove(file); },
         "is missing", "the next run of ibid-index makes it again"},
        {"empty", [](const fs::path& file) { write_file(file, ""); },
         "is damaged", "delete that file"},
        {"cut",
         [](const fs::path& file) {
             fs::resize_file(file, fs::file_size(file) - 1);
         },
         "is damaged", "delete that file"},
        {"flipped",
         [](const fs::path& file) {
             std::string bytes = read_file(file);
             bytes[bytes.size() / 2] ^= 1;
             write_file(file, bytes);
         },
         "is damaged", "delete that file"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const TempDir dir;
        write_index(dir / "i");
        const fs::path file = first_file(dir / "i");
        c.damage(file);
        const std::string found = findings(dir / "i");
        CHECK(says(found, "the segment " + file.string() + ' ' + c.says));
        CHECK(says(found, c.hint));
        CHECK(std::ranges::count(found, '\n') == 1);
        // What the hint says helps.
        fs::remove(file);
        {
            Writer writer(dir / "i");
            writer.commit();
        }
        CHECK(findings(dir / "i") == "");
    }
}

TEST_CASE("articles that are damaged") {
    const TempDir dir;
    write_index(dir / "i");
    change(dir / "i", [](Xapian::WritableDatabase& database) {
        for (const Xapian::docid docid : {7, 30}) {
            std::string bundle = read_bundle(database, docid, 0);
            bundle[bundle.size() / 2] ^= 1;
            write_bundle(database, docid, 0, bundle);
        }
    });
    const std::string found = findings(dir / "i");
    CHECK(says(found, "2 articles of "));
    CHECK(says(found, "cannot be read (number 7 for one)"));
    CHECK(says(found, "--rebuild"));
    fs::remove(first_file(dir / "i"));
    CHECK(says(findings(dir / "i"), "2 articles of "));
}

TEST_CASE("articles that are in one place only") {
    const TempDir dir;
    write_index(dir / "i");
    change(dir / "i", [](Xapian::WritableDatabase& database) {
        database.delete_document(8);
        database.add_document(database.get_document(9));
    });
    const std::string found = findings(dir / "i");
    CHECK(says(found, "in the database, but in no segment (number 41)"));
    CHECK(says(found, "in a segment, but not in the database (number 8)"));
    CHECK_FALSE(says(found, "cannot be read"));
}

TEST_CASE("sums and lists that do not agree") {
    struct Case {
        const char* what;
        void (*edit)(Xapian::WritableDatabase&);
        const char* says;
    };
    const Case cases[] = {
        {"totals",
         [](Xapian::WritableDatabase& database) {
             Totals totals = read_totals(database);
             ++totals.body_tokens;
             write_totals(database, totals);
         },
         "the totals of "},
        {"an article that was removed and is not noted",
         [](Xapian::WritableDatabase& database) {
             auto list = read_segment_list(database);
             list[0].removed.pop_back();
             write_segment_list(database, list);
         },
         "in a segment, but not in the database"},
        {"rows that were removed",
         [](Xapian::WritableDatabase& database) {
             auto list = read_segment_list(database);
             ++list[0].removed_rows;
             write_segment_list(database, list);
         },
         "the list of segments counts "},
        {"a segment that is listed twice",
         [](Xapian::WritableDatabase& database) {
             auto list = read_segment_list(database);
             list.push_back(list.back());
             write_segment_list(database, list);
         },
         "is out of order"},
        {"a list that is none",
         [](Xapian::WritableDatabase& database) {
             database.set_metadata("segments", "\xff");
         },
         "a record of the index is damaged"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const TempDir dir;
        write_index(dir / "i");
        change(dir / "i", c.edit);
        CHECK(says(findings(dir / "i"), c.says));
    }
}

TEST_CASE("segments whose bytes are whole, and say other things") {
    struct Case {
        const char* what;
        void (*edit)(SegmentArticle&);
        const char* says;
    };
    const Case cases[] = {
        {"nothing", [](SegmentArticle&) {}, ""},
        {"a title", [](SegmentArticle& a) { a.title.pop_back(); },
         "its postings differ"},
        {"a title's word that is nowhere else",
         [](SegmentArticle& a) { a.title[0] = a.words.number("elsewhere").id; },
         "its postings differ"},
        {"a heading",
         [](SegmentArticle& a) { a.passages.back().headings.clear(); },
         "its postings differ"},
        {"words in another order",
         [](SegmentArticle& a) {
             std::ranges::reverse(a.passages.back().words);
         },
         "its sequences of words differ"},
        {"a word less",
         [](SegmentArticle& a) { a.passages.back().words.pop_back(); },
         "its counts of words differ"},
        {"a date", [](SegmentArticle& a) { a.days.from = 5; },
         "its columns of articles differ"},
        {"an author", [](SegmentArticle& a) { a.authors = {"Bo Ek"}; },
         "its columns of articles differ"},
        {"a kind",
         [](SegmentArticle& a) { a.passages[1].kind = Kind::caption; },
         "its columns of passages differ"},
        {"an actor",
         [](SegmentArticle& a) { a.passages.back().actors = {"USA"}; },
         "its columns of passages differ"},
        {"an actor's name",
         [](SegmentArticle& a) { a.passages[2].named.push_back("USA"); },
         "its postings differ"},
        {"a date that it talks about",
         [](SegmentArticle& a) {
             a.passages[2].dates.push_back({20220101, 20220131});
         },
         "its columns of passages differ"},
        {"a passage less", [](SegmentArticle& a) { a.passages.pop_back(); },
         "its numbers of passages differ"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        const TempDir dir;
        write_index(dir / "i");
        replace_last(dir / "i", c.edit);
        const std::string found = findings(dir / "i");
        CAPTURE(found);
        CHECK(says(found, c.says));
        CHECK((found == "") == (c.says == std::string()));
    }
}

TEST_CASE("a database that is damaged") {
    const TempDir dir;
    {
        Writer writer(dir / "i");
        for (int number = 0; number < 300; ++number)
            writer.put(numbered(number));
        writer.commit();
    }
    int noticed = 0;
    for (const char* table : {"postlist.glass", "termlist.glass"}) {
        const fs::path file = dir / "i/xapian" / table;
        const std::string whole = read_file(file);
        // A block's own header: Xapian sees it, or stops at it.
        for (std::size_t at = 8192; at < whole.size(); at += 8192) {
            std::string changed = whole;
            changed.replace(at, 8, 8, '\xff');
            write_file(file, changed);
            try {
                const std::string found = findings(dir / "i");
                noticed += says(found, "--rebuild") ? 1 : 0;
            } catch (const Error& error) {
                noticed += says(error.hint(), "--rebuild") ? 1 : 0;
            }
        }
        write_file(file, whole);
        CHECK(findings(dir / "i") == "");
    }
    CHECK(noticed > 0);
}

TEST_CASE("an index is checked beside a writer, and needs no lock" *
          doctest::test_suite("threads")) {
    const TempDir dir;
    write_index(dir / "i");
    Writer writer(dir / "i");
    std::atomic<bool> done = false;
    std::thread checker([&] {
        for (int i = 0; i < 30; ++i) {
            // A CHECK would take what it throws for a failure.
            std::string found;
            try {
                found = findings(dir / "i");
            } catch (const Error& error) {
                CHECK(says(error.what(), "changes faster"));
            }
            CHECK(found == "");
        }
        done = true;
    });
    for (int number = 100; !done; ++number) {
        writer.put(numbered(number % 150));
        if (number % 3 == 0)
            writer.remove("article " + std::to_string(number % 40));
        writer.commit();
    }
    checker.join();
}

}  // namespace ibid
