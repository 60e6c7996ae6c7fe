#include "search/show.h"

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

TEST_CASE("show: passages by id, articles by theirs") {
    const SampleIndex sample(one_to_four());
    Index index(sample.dir());
    const std::string id = sample.search("two").hits.at(0).passage.id;
    REQUIRE(id.size() == 12);
    const struct {
        std::string id;
        std::size_t context;
        std::string text;
    } rows[] = {
        {id, 0, "[Two.]"},
        {id, 1, "One. | [Two.] | Three."},
        {id.substr(0, 8), 0, "[Two.]"},
        {id.substr(0, 4), 0, "[Two.]"},
        {id.substr(0, 3), 0, ""},        // too little of it
        {id.substr(0, 5) + "u", 0, ""},  // no letter of ids
        {id + "x", 0, ""},
        {"", 0, ""},
        {"nowhere", 0, ""},
        {"a", 0, "[One.][Two.][Three.][Four.]"},
        {"before", 0, "[Zero.]"},
        {"befor", 0, ""},  // articles by the whole of it
    };
    for (const auto& row : rows) {
        CAPTURE(row.id);
        std::string text;
        std::size_t rank = 0;
        for (const Hit& hit : index.show(row.id, row.context)) {
            text += around(hit);
            CHECK(hit.rank == ++rank);
        }
        CHECK(text == row.text);
    }
}

TEST_CASE("articles are shown by their path as well as by their id") {
    Document document = sample_article("press-7", "", {"One."});
    document.article.path = "press/seven.txt";
    const SampleIndex sample({document});
    Index index(sample.dir());
    CHECK(index.show("press-7").size() == 1);
    CHECK(index.show("press/seven.txt").size() == 1);
    CHECK(index.show("press/seven").empty());
}

TEST_CASE("removed articles are not shown, by whatever name") {
    const TempDir dir;
    Document document = sample_article("press-7", "", {"One."});
    document.article.path = "press/seven.txt";
    write_articles(dir / "i", {document, sample_article("b", "", {"Two."})});
    const std::string id = Index(dir / "i").search("one").hits.at(0).passage.id;
    Writer writer(dir / "i");
    CHECK(writer.remove("press-7"));
    writer.commit();
    Index index(dir / "i");
    for (const std::string& name :
         {std::string("press-7"), id, std::string("press/seven.txt")}) {
        CAPTURE(name);
        CHECK(index.show(name).empty());
    }
    CHECK(index.show("b").size() == 1);
}

}  // namespace ibid
