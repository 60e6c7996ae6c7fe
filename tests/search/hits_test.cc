#include "search/hits.h"

#include <doctest/doctest.h>

#include "search/sample_index.h"

namespace ibid {

namespace {

std::string around(const Hit& hit) {
    std::string text;
    for (const Passage& passage : hit.before) text += passage.text + " | ";
    text += '[' + hit.passage.text + ']';
    for (const Passage& passage : hit.after) text += " | " + passage.text;
    return text;
}

std::vector<Document> one_to_four() {
    return {sample_article("before", "", {"Zero."}),
            sample_article("a", "", {"One.", "Two.", "Three.", "Four."}),
            sample_article("behind", "", {"Five."})};
}

}  // namespace

TEST_CASE("neighbouring passages are those of the article") {
    const SampleIndex sample(one_to_four());
    const struct {
        std::string query;
        std::size_t context;
        std::string text;
    } rows[] = {
        {"one", 0, "[One.]"},
        {"one", 1, "[One.] | Two."},
        {"two", 1, "One. | [Two.] | Three."},
        {"three", 2, "One. | Two. | [Three.] | Four."},
        {"four", 9, "One. | Two. | Three. | [Four.]"},
        {"four", ~std::size_t{0}, "One. | Two. | Three. | [Four.]"},
        {"two", 0xFFFFFFFFu, "One. | [Two.] | Three. | Four."},
        {"zero", 3, "[Zero.]"},
        {"five", 3, "[Five.]"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CAPTURE(row.context);
        SearchOptions options;
        options.context = row.context;
        const auto hits = sample.search(row.query, options).hits;
        REQUIRE(hits.size() == 1);
        CHECK(around(hits[0]) == row.text);
    }
}

TEST_CASE("a hit is the passage as it was written, with its actors named") {
    const SampleIndex sample;
    const auto hits = sample.search("mourned").hits;
    REQUIRE(hits.size() == 1);
    const Hit& hit = hits[0];
    CHECK(hit.article.title == "Vetoes and sanctions");
    CHECK(hit.article.authors ==
          std::vector<std::string>{"Ben Howe", "Ann Lee"});
    CHECK(to_string(hit.article.date) == "2022");
    CHECK(hit.passage.text == "Nobody in Pyongyang mourned the vote.");
    CHECK(hit.passage.number == 3);
    REQUIRE(hit.passage.actors.size() == 1);
    CHECK(hit.passage.actors[0].name == "North Korea");
    CHECK(hit.passage.actors[0].inferred);
}

TEST_CASE("paths are made such that they can be opened from here") {
    const TempDir dir;
    write_file(dir / "there.txt", "One.");
    write_articles(dir / "i", {sample_article("there.txt", "", {"One."}),
                               sample_article("gone.txt", "", {"Two."})});
    Index index(dir / "i");
    CHECK(index.search("one").hits.at(0).article.path ==
          (dir / "there.txt").string());
    // Also when the file has gone: it says where it was.
    CHECK(index.search("two").hits.at(0).article.path ==
          (dir / "gone.txt").string());
    CHECK(index.search("one").hits.at(0).article.id == "there.txt");
    // What is printed can be shown.
    CHECK(index.show((dir / "there.txt").string()).size() == 1);
}

}  // namespace ibid
