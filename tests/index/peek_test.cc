#include "index/peek.h"

#include <doctest/doctest.h>

#include <ibid/error.h>
#include <ibid/writer.h>

#include "store/database.h"
#include "temp_dir.h"

namespace ibid {

namespace {

Document article() {
    Document document;
    document.article.id = "a";
    document.blocks.emplace_back();
    document.blocks.back().text = "The harbour froze.";
    return document;
}

}  // namespace

TEST_CASE("notes are read beside a Writer, as of its last commit") {
    TempDir temp;
    Writer writer(temp / "index");
    CHECK(read_notes(temp / "index").empty());
    writer.set_note("b:1", "one");
    writer.set_note("b:2", std::string("t\0o", 3));
    writer.set_note("c", "three");
    CHECK(read_notes(temp / "index").empty());
    writer.commit();
    writer.set_note("c", "");
    CHECK(read_notes(temp / "index") == Notes{{"b:1", "one"},
                                              {"b:2", std::string("t\0o", 3)},
                                              {"c", "three"}});
    CHECK(read_notes(temp / "index", "b:").size() == 2);
    CHECK(read_notes(temp / "index", "d").empty());
    writer.commit();
    CHECK(read_notes(temp / "index", "c").empty());
}

TEST_CASE("notes outlive a schema") {
    TempDir temp;
    {
        Writer writer(temp / "index");
        writer.set_note("a", "x");
        writer.commit();
    }
    auto database = open_writable(temp / "index");
    database.set_metadata("schema", "none");
    database.commit();
    CHECK(read_notes(temp / "index").at("a") == "x");
}

TEST_CASE("an index holds articles once they are committed") {
    TempDir temp;
    Writer writer(temp / "index");
    writer.set_note("a", "x");
    writer.commit();
    CHECK_FALSE(holds_articles(temp / "index"));
    writer.put(article());
    CHECK_FALSE(holds_articles(temp / "index"));
    writer.commit();
    CHECK(holds_articles(temp / "index"));
    writer.remove("a");
    writer.commit();
    CHECK_FALSE(holds_articles(temp / "index"));
}

TEST_CASE("what is no index, or is damaged, is an error") {
    TempDir temp;
    CHECK_THROWS_AS(read_notes(temp / "none"), Error);
    CHECK_THROWS_AS(holds_articles(temp / "none"), Error);
    { Writer writer(temp / "index"); }
    write_file(temp / "index/xapian/iamglass", "no longer");
    CHECK_THROWS_AS(read_notes(temp / "index"), Error);
    CHECK_THROWS_AS(holds_articles(temp / "index"), Error);
}

TEST_CASE("the recipe is the one that a Writer tells") {
    TempDir temp;
    CHECK(current_recipe() == Writer(temp / "index").recipe());
}

}  // namespace ibid
