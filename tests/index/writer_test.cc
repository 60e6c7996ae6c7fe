#include <ibid/writer.h>

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <tuple>

#include <ibid/error.h>
#include <ibid/index.h>

#include "index/check.h"
#include "sample_articles.h"
#include "temp_dir.h"

namespace ibid {

namespace {

std::string texts(const std::filesystem::path& dir, std::string_view query) {
    SearchOptions options;
    options.limit = 1000;
    options.sort = Sort::path;
    std::string all;
    for (const Hit& hit : Index(dir).search(query, options).hits)
        all += hit.passage.text + '\n';
    return all;
}

Count count(const std::filesystem::path& dir, std::string_view query) {
    SearchOptions options;
    options.limit = 0;
    return Index(dir).search(query, options).count;
}

}  // namespace

TEST_CASE("put tells new, changed and unchanged articles apart") {
    const TempDir dir;
    Writer writer(dir / "i");
    const Document article = sample_article("a", "Title", {"One.", "Two."});
    CHECK(writer.put(article) == Change::added);
    CHECK(writer.put(article) == Change::unchanged);
    Document other = article;
    other.blocks[0].text = "Uno.";
    CHECK(writer.put(other) == Change::changed);
    other.article.authors = {"Ann Lee"};
    CHECK(writer.put(other) == Change::changed);
    writer.commit();
    CHECK(writer.put(other) == Change::unchanged);
    CHECK(writer.size().articles == 1);
    CHECK(writer.size().passages == 3);  // the title is one
    CHECK(texts(dir / "i", "") == "Uno.\nTwo.\n");
}

TEST_CASE("removed articles are gone, others stay") {
    const TempDir dir;
    Writer writer(dir / "i");
    writer.put(sample_article("a", "", {"Alpha here."}));
    writer.put(sample_article("b", "", {"Beta here."}));
    CHECK(writer.remove("a"));
    CHECK_FALSE(writer.remove("a"));
    CHECK_FALSE(writer.remove("never there"));
    writer.commit();
    CHECK(texts(dir / "i", "here") == "Beta here.\n");
    CHECK(count(dir / "i", "alpha") == Count{0, 0});
}

TEST_CASE("what is not committed is not there") {
    const TempDir dir;
    {
        Writer writer(dir / "i");
        writer.put(sample_article("a", "", {"Alpha."}));
        writer.commit();
        writer.put(sample_article("b", "", {"Beta."}));
        writer.remove("a");
        writer.set_note("k", "v");
        CHECK(texts(dir / "i", "") == "Alpha.\n");
    }
    CHECK(texts(dir / "i", "") == "Alpha.\n");
    Writer writer(dir / "i");
    CHECK(writer.note("k") == "");
    CHECK(writer.put(sample_article("b", "", {"Beta."})) == Change::added);
}

TEST_CASE("an article without an id is refused") {
    const TempDir dir;
    Writer writer(dir / "i");
    CHECK_THROWS_AS(writer.put(sample_article("", "", {"Text."})), Error);
}

TEST_CASE("an article without text is an article") {
    const TempDir dir;
    Writer writer(dir / "i");
    CHECK(writer.put(sample_article("a", "", {})) == Change::added);
    writer.commit();
    CHECK(writer.size().articles == 1);
    CHECK(writer.size().passages == 0);
    CHECK(writer.remove("a"));
}

TEST_CASE("ids of any length and bytes keep articles apart") {
    const TempDir dir;
    Writer writer(dir / "i");
    const std::string long_id(3000, 'p');
    CHECK(writer.put(sample_article(long_id + "1", "", {"A."})) ==
          Change::added);
    CHECK(writer.put(sample_article(long_id + "2", "", {"B."})) ==
          Change::added);
    CHECK(writer.put(sample_article("\xff\x01", "", {"C."})) == Change::added);
    CHECK(writer.size().articles == 3);
    CHECK(writer.remove(long_id + "1"));
    CHECK(writer.size().articles == 2);
}

TEST_CASE("notes are kept, listed and removed") {
    const TempDir dir;
    {
        Writer writer(dir / "i");
        writer.set_note("file:a", "1");
        writer.set_note("file:b", std::string(100'000, 'x'));
        writer.set_note("root", "/");
        writer.commit();
    }
    Writer writer(dir / "i");
    CHECK(writer.note("file:b").size() == 100'000);
    CHECK(writer.note_keys("file:") ==
          std::vector<std::string>{"file:a", "file:b"});
    writer.set_note("file:a", "");
    writer.commit();
    CHECK(writer.note_keys("").size() == 2);
}

TEST_CASE("a key that does not fit is refused, not cut") {
    const TempDir dir;
    Writer writer(dir / "i");
    writer.set_note(std::string(200, 'k'), "v");
    CHECK_THROWS_AS(writer.set_note(std::string(201, 'k'), "v"), Error);
    CHECK_THROWS_AS(writer.note(std::string("a\0b", 3)), Error);
}

TEST_CASE("a damaged database is an error for writers and readers") {
    const TempDir dir;
    {
        Writer writer(dir / "i");
        for (int i = 0; i < 50; ++i)
            writer.put(sample_article(std::to_string(i), "Title",
                                      {"Words " + std::to_string(i)}));
        writer.commit();
    }
    std::filesystem::remove_all(dir / "i/columns");
    std::filesystem::create_directory(dir / "i/columns");
    // Cut short, which Xapian notices; it trusts the inside of its blocks.
    std::filesystem::resize_file(dir / "i/xapian/postlist.glass", 100);
    CHECK_THROWS_AS(Index(dir / "i").search("words"), Error);
    CHECK_THROWS_AS(Writer(dir / "i"), Error);
}

TEST_CASE("a language is found however it is written") {
    const TempDir dir;
    Writer writer(dir / "i");
    Document document = sample_article("a", "", {"Text."});
    document.article.language = "EN";
    writer.put(document);
    writer.commit();
    CHECK(count(dir / "i", "lang:en") == Count{1, 1});
    CHECK(count(dir / "i", "lang:EN") == Count{1, 1});
}

TEST_CASE("one writer at a time, and readers all the while") {
    const TempDir dir;
    Writer writer(dir / "i");
    writer.put(sample_article("a", "", {"Alpha."}));
    writer.commit();
    CHECK_THROWS_WITH_AS(Writer(dir / "i"),
                         doctest::Contains("is being written by process"),
                         Error);
    CHECK(texts(dir / "i", "alpha") == "Alpha.\n");
}

TEST_CASE("an open reader sees each commit, and only commits") {
    const TempDir dir;
    Writer writer(dir / "i");
    writer.commit();
    Index index(dir / "i");
    for (std::size_t i = 0; i < 20; ++i) {
        writer.put(sample_article(std::to_string(i), "", {"Same words."}));
        CHECK(index.search("words").count.passages == i);
        writer.commit();
        CHECK(index.search("words").count.passages == i + 1);
    }
}

TEST_CASE("an article that is put twice before a commit is the second") {
    const TempDir dir;
    Writer writer(dir / "i");
    CHECK(writer.put(sample_article("a", "", {"One.", "More."})) ==
          Change::added);
    CHECK(writer.put(sample_article("a", "", {"Two."})) == Change::changed);
    CHECK(writer.put(sample_article("a", "", {"Two."})) == Change::unchanged);
    writer.commit();
    CHECK(texts(dir / "i", "") == "Two.\n");
    CHECK(writer.size().articles == 1);
    CHECK(writer.size().passages == 1);
}

TEST_CASE("an article that is still being prepared can be removed") {
    const TempDir dir;
    Writer writer(dir / "i");
    for (int i = 0; i < 50; ++i)
        writer.put(sample_article(std::to_string(i), "", {"Text."}));
    for (int i = 0; i < 50; i += 2) CHECK(writer.remove(std::to_string(i)));
    CHECK(writer.put(sample_article("0", "", {"Again."})) == Change::added);
    writer.commit();
    CHECK(writer.size().articles == 26);
    CHECK(count(dir / "i", "text") == Count{25, 25});
    CHECK(texts(dir / "i", "again") == "Again.\n");
}

// Each waits for the one before, and shall not cost a file of its own.
TEST_CASE("an article that comes again and again is one") {
    const TempDir dir;
    Writer writer(dir / "i");
    for (int i = 0; i < 3000; ++i)
        writer.put(sample_article("a", "", {"Number " + std::to_string(i)}));
    writer.commit();
    CHECK(texts(dir / "i", "") == "Number 2999\n");
    CHECK(check_index(dir / "i").findings.empty());
}

TEST_CASE("articles without text stay through any number of commits") {
    const TempDir dir;
    Writer writer(dir / "i");
    for (int i = 0; i < 30; ++i) {
        CHECK(writer.put(sample_article(std::to_string(i), "", {})) ==
              Change::added);
        if (i % 2 == 0) writer.commit();
    }
    writer.commit();
    writer = Writer(dir / "other");
    Writer again(dir / "i");
    for (int i = 0; i < 30; ++i)
        CHECK(again.put(sample_article(std::to_string(i), "", {})) ==
              Change::unchanged);
    CHECK(again.size().articles == 30);
}

TEST_CASE("a writer that met an error is of no more use") {
    const TempDir dir;
    Writer writer(dir / "i");
    writer.put(sample_article("a", "", {"Alpha."}));
    writer.commit();
    std::filesystem::remove_all(dir / "i/columns");
    writer.put(sample_article("b", "", {"Beta."}));
    CHECK_THROWS_WITH_AS(writer.commit(), doctest::Contains("cannot write"),
                         Error);
    CHECK_THROWS_WITH_AS(writer.commit(), doctest::Contains("after an error"),
                         Error);
    writer = Writer(dir / "other");
    CHECK(texts(dir / "i", "") == "Alpha.\n");
    CHECK(Writer(dir / "i").put(sample_article("b", "", {"Beta."})) ==
          Change::added);
}

TEST_CASE("passage ids survive edits elsewhere in the article") {
    const TempDir dir;
    Writer writer(dir / "i");
    writer.put(sample_article("a", "T", {"First words.", "Second words."}));
    writer.commit();
    const auto before = Index(dir / "i").search("second").hits;
    writer.put(sample_article(
        "a", "T",
        {"Other words.", "New ones.", "First words.", "Second words."}));
    writer.commit();
    const auto after = Index(dir / "i").search("second").hits;
    REQUIRE(before.size() == 1);
    REQUIRE(after.size() == 1);
    CHECK(after[0].passage.id == before[0].passage.id);
    CHECK(before[0].passage.number == 2);
    CHECK(after[0].passage.number == 4);
}

TEST_CASE("an index updated at random equals one built at once") {
    std::mt19937 random(5);
    const TempDir dir;
    std::map<std::string, Document> wanted;
    {
        Writer writer(dir / "updated");
        for (int step = 0; step < 120; ++step) {
            const std::string id = "article " + std::to_string(random() % 12);
            if (random() % 4 == 0) {
                CHECK(writer.remove(id) == (wanted.erase(id) > 0));
            } else {
                std::vector<std::string> paragraphs;
                for (std::size_t i = random() % 5; i > 0; --i)
                    paragraphs.push_back(
                        "word" + std::to_string(random() % 5) + " word" +
                        std::to_string(random() % 5) + " in China");
                const Document document =
                    sample_article(id, "Title " + id, paragraphs);
                writer.put(document);
                wanted[id] = document;
            }
            if (random() % 6 == 0) writer.commit();
        }
        writer.commit();
    }
    Writer writer(dir / "fresh");
    for (const auto& [id, document] : wanted) writer.put(document);
    writer.commit();
    for (const char* name : {"updated", "fresh"})
        CHECK(check_index(dir / name).findings.empty());

    SearchOptions options;
    options.limit = 1000;
    options.facets = {{"actor", 0}, {"year", 0}};
    for (const char* query :
         {"", "word1", "\"word1 word2\"", "word1 OR word3 -word2",
          "actor:China word4", "title:title", "word*", "=word0"}) {
        CAPTURE(query);
        // Equal scores are put in order of path, for the order of writing
        // differs; the scores themselves must be the same.
        const auto summary = [&](const char* name) {
            const Results found = Index(dir / name).search(query, options);
            std::multimap<std::string, double> all;
            for (const Hit& hit : found.hits)
                all.emplace(hit.article.id + hit.passage.id, hit.score);
            return std::tuple(found.count, all, found.facets[0].values.size());
        };
        CHECK(summary("updated") == summary("fresh"));
    }
}

}  // namespace ibid
