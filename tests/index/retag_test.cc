// Other actor files of an index: what Writer::set_actor_files() does.
#include <doctest/doctest.h>

#include <random>

#include <ibid/error.h>
#include <ibid/index.h>
#include <ibid/writer.h>

#include "index/check.h"
#include "sample_articles.h"
#include "temp_dir.h"

namespace ibid {

namespace {

namespace fs = std::filesystem;

constexpr const char* forum =
    "[[actor]]\nid = \"FORUM\"\nkind = \"organisation\"\n"
    "name = \"Harbour Forum\"\naliases = [\"the forum\"]\n";

std::vector<Document> articles() {
    return {
        sample_article("a", "First",
                       {"The Harbour Forum met.", "China and Macau agreed.",
                        "Moscow waited."}),
        sample_article("b", "Second", {"Nobody came."}),
        sample_article("c", "Third", {"The forum ended.", "Macau smiled."})};
}

void fill(const fs::path& dir, const std::vector<ActorSource>& files = {}) {
    Writer writer(dir);
    if (!files.empty()) writer.set_actor_files(files);
    for (const Document& document : articles()) writer.put(document);
    writer.commit();
}

// Every passage with its tags, by path.
std::string tags(const fs::path& dir) {
    SearchOptions options;
    options.limit = 1000;
    options.sort = Sort::path;
    std::string out;
    for (const Hit& hit : Index(dir).search("in:all", options).hits) {
        out += hit.article.id + ' ' + hit.passage.id + ' ' + hit.passage.text;
        for (const ActorMention& mention : hit.passage.actors)
            out += " [" + mention.actor + (mention.inferred ? "?" : "") + ' ' +
                   mention.name + ']';
        out += '\n';
    }
    return out;
}

std::size_t count(const fs::path& dir, const std::string& query) {
    SearchOptions options;
    options.limit = 0;
    return Index(dir).search(query, options).count.passages;
}

}  // namespace

TEST_CASE("an actor file changes the tags of the passages that it concerns") {
    const struct {
        const char* toml;
        std::size_t passages;  // that change
        std::size_t articles;
        const char* query;
        std::size_t found;
    } cases[] = {
        {forum, 2, 2, "actor:FORUM", 2},
        {forum, 2, 2, "actor:\"harbour forum\"", 2},
        {"drop_actors = [\"RUS\"]", 1, 1, "actor:RUS", 0},
        {"drop_names = [\"Moscow\"]", 1, 1, "actor:RUS", 0},
        {"[[merge]]\nfrom = \"MAC\"\ninto = \"CHN\"", 2, 2, "actor:CHN", 2},
        {"[[actor]]\nid = \"RUS\"\naliases = [\"nobody\"]", 1, 1, "actor:RUS",
         2},
        {"[[actor]]\nid = \"RUS\"\naliases = [\"Ruritania\"]", 0, 0,
         "actor:Ruritania", 1},  // the index knows the name all the same
        {"# nothing", 0, 0, "actor:RUS", 1},
    };
    for (const auto& c : cases) {
        CAPTURE(c.toml);
        const TempDir temp;
        fill(temp / "i");
        {
            Writer writer(temp / "i");
            const IndexSize changed =
                writer.set_actor_files({{"my.toml", c.toml}});
            CHECK(changed.passages == c.passages);
            CHECK(changed.articles == c.articles);
            writer.commit();
            CHECK(writer.size().articles == 3);
            // Their sources are as they were.
            for (const Document& document : articles())
                CHECK(writer.put(document) == Change::unchanged);
        }
        CHECK(count(temp / "i", c.query) == c.found);
        CHECK(check_index(temp / "i").findings.empty());
        fill(temp / "anew", {{"my.toml", c.toml}});
        CHECK(tags(temp / "i") == tags(temp / "anew"));
        Writer writer(temp / "i");
        REQUIRE(writer.actor_files().size() == 1);
        CHECK(writer.actor_files()[0] == ActorSource{"my.toml", c.toml});
        CHECK(writer.set_actor_files({}).passages == c.passages);
        writer.commit();
        fill(temp / "bare");
        CHECK(tags(temp / "i") == tags(temp / "bare"));
    }
}

TEST_CASE("a dictionary of event data is an actor file") {
    const TempDir temp;
    fill(temp / "i",
         {{"d.txt", "HARBOUR_FORUM_\n+NOBODY_\n  [IGOUNO]\n"}});
    CHECK(count(temp / "i", "actor:\"harbour forum\"") == 2);
}

TEST_CASE("files go by those before them") {
    const TempDir temp;
    fill(temp / "i",
         {{"one.toml", forum}, {"two.toml", "drop_names = [\"the forum\"]"}});
    CHECK(count(temp / "i", "actor:FORUM") == 1);
}

TEST_CASE("articles that come later are tagged by the index's files") {
    const TempDir temp;
    fill(temp / "i", {{"my.toml", forum}});
    Writer writer(temp / "i");
    writer.put(sample_article("d", "", {"A forum? The Harbour Forum."}));
    writer.commit();
    CHECK(count(temp / "i", "actor:FORUM") == 3);
}

TEST_CASE("a file that is wrong changes nothing") {
    const TempDir temp;
    fill(temp / "i", {{"my.toml", forum}});
    const std::string before = tags(temp / "i");
    {
        Writer writer(temp / "i");
        try {
            writer.set_actor_files({{"bad.toml", "[[actor]]\nid = \"\""}});
            FAIL("it was taken");
        } catch (const Error& error) {
            CHECK(std::string(error.what()).find("bad.toml, line 2") !=
                  std::string::npos);
        }
        writer.set_note("k", "v");  // the Writer is as good as before
        writer.commit();
    }
    CHECK(tags(temp / "i") == before);
    CHECK(Writer(temp / "i").actor_files().size() == 1);
}

TEST_CASE("what stops the tagging leaves the index as it was") {
    struct Stop {};
    const TempDir temp;
    fill(temp / "i");
    const std::string before = tags(temp / "i");
    {
        Writer writer(temp / "i");
        int left = 2;
        CHECK_THROWS_AS(writer.set_actor_files({{"my.toml", forum}},
                                               [&left] {
                                                   if (left-- == 0)
                                                       throw Stop{};
                                               }),
                        Stop);
        CHECK_THROWS_AS(writer.commit(), Error);
    }
    CHECK(tags(temp / "i") == before);
    CHECK(Writer(temp / "i").actor_files().empty());
}

// Whatever the texts and however often: as if the index were made anew.
TEST_CASE("an index tagged again is the one that is made anew") {
    std::mt19937 random(1122);
    const char* const words[] = {"Moscow", "Russia",  "the forum", "Macau",
                                 "Korea",  "(",       ")",         "FORUM",
                                 "and",    "Harbour", "Forum",     "Putin"};
    const std::vector<ActorSource> files[] = {
        {},
        {{"a.toml", forum}},
        {{"b.toml", "[[merge]]\nfrom = \"MAC\"\ninto = \"RUS\""}},
        {{"a.toml", forum}, {"c.toml", "drop_actors = [\"RUS\"]"}}};
    for (int round = 0; round < 6; ++round) {
        const TempDir temp;
        std::vector<Document> documents;
        for (int n = 0; n < 8; ++n) {
            std::vector<std::string> texts(1 + random() % 3);
            for (std::string& text : texts)
                for (int w = 0; w < 12; ++w)
                    text +=
                        std::string(words[random() % std::size(words)]) + ' ';
            documents.push_back(
                sample_article("x" + std::to_string(n), "", texts));
        }
        {
            Writer writer(temp / "i");
            for (const Document& document : documents) writer.put(document);
            for (int change = 0; change < 4; ++change) {
                writer.set_actor_files(files[random() % std::size(files)]);
                if (random() % 2 == 0) writer.commit();
            }
            writer.set_actor_files(files[static_cast<std::size_t>(round) % 4]);
            writer.commit();
            Writer anew(temp / "anew");
            anew.set_actor_files(files[static_cast<std::size_t>(round) % 4]);
            for (const Document& document : documents) anew.put(document);
            anew.commit();
        }
        CHECK(tags(temp / "i") == tags(temp / "anew"));
        CHECK(check_index(temp / "i").findings.empty());
    }
}

}  // namespace ibid
