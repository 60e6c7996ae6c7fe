#include <ibid/index.h>

#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <fstream>
#include <thread>
#include <tuple>

#include <ibid/error.h>

#include "search/random_index.h"
#include "store/database.h"

namespace ibid {

namespace {

struct Found {
    Count count;
    bool relaxed;
    std::vector<std::tuple<std::string, double, std::vector<Span>>> hits;
    std::vector<std::tuple<std::string, std::string, std::size_t, std::size_t>>
        facets;
    friend bool operator==(const Found&, const Found&) = default;
};

Found found(Index& index, const std::string& query, Sort sort) {
    SearchOptions options;
    options.limit = 1000;
    options.sort = sort;
    options.facets = {{"actor", 0}, {"author", 0}, {"year", 0}, {"source", 2}};
    const Results results = index.search(query, options);
    Found all{results.count, results.query.relaxed, {}, {}};
    for (const Hit& hit : results.hits) {
        // Sums of as many numbers may differ in their last bits.
        const double score = std::round(hit.score * 1e9) / 1e9;
        all.hits.emplace_back(place_of(hit), score, hit.highlights);
    }
    for (const Facet& facet : results.facets)
        for (const FacetValue& value : facet.values)
            all.facets.emplace_back(facet.field, value.label,
                                    value.count.passages, value.count.articles);
    return all;
}

}  // namespace

TEST_CASE("several indexes find what one index of all articles finds") {
    Random random(76);
    for (int round = 0; round < 6; ++round) {
        const TempDir dir;
        const std::vector<std::string> names{"a", "b", "c", "d"};
        std::vector<std::filesystem::path> dirs;
        std::vector<Document> all;
        for (const std::string& name : names) {
            std::vector<Document> documents;
            // The third one is empty.
            for (std::size_t i = name == "c" ? 0 : 6; i > 0; --i)
                documents.push_back(
                    random_article(random, name + std::to_string(9 - i)));
            all.insert(all.end(), documents.begin(), documents.end());
            write_articles(dirs.emplace_back(dir / name), documents);
        }
        write_articles(dir / "all", all);
        Index several(dirs);
        Index one(dir / "all");
        for (int i = 0; i < 60; ++i) {
            const std::string query = random_query(random, {});
            CAPTURE(query);
            for (const Sort sort : {Sort::relevance, Sort::newest, Sort::path})
                CHECK(found(several, query, sort) == found(one, query, sort));
        }
    }
}

TEST_CASE("an index without articles finds nothing and is no error") {
    const TempDir dir;
    write_articles(dir / "i", {});
    Index index(dir / "i");
    for (const char* query :
         {"", "nato", "-nato", "nat*", "=nato", "\"asian nato\"", "title:nato",
          "title:nat*", "actor:DPRK", "author:lee", "date:2022", "in:all",
          "nato OR actor:DPRK", "a b c", "-in:note"}) {
        CAPTURE(query);
        SearchOptions options;
        options.facets = {{"actor"}, {"year"}};
        options.explain = true;
        const Results results = index.search(query, options);
        CHECK(results.count == Count{0, 0});
        CHECK(results.hits.empty());
        CHECK(results.facets[0].values.empty());
    }
    CHECK(index.show("abcd").empty());
    CHECK(index.status()[0].count == Count{0, 0});
}

TEST_CASE("an index all of whose articles were removed finds nothing") {
    const TempDir dir;
    Writer writer(dir / "i");
    for (const Document& document : sample_documents()) writer.put(document);
    writer.commit();
    for (const char* id : {"nato", "veto", "quad"}) CHECK(writer.remove(id));
    writer.commit();
    Index index(dir / "i");
    for (const char* query : {"", "nato", "-nato", "date:2022", "in:all",
                              "author:lee", "nat*", "title:nato"}) {
        CAPTURE(query);
        CHECK(index.search(query).count == Count{0, 0});
    }
}

TEST_CASE("removed articles are in no count") {
    const TempDir dir;
    Writer writer(dir / "i");
    for (const Document& document : sample_documents()) writer.put(document);
    writer.commit();
    writer.remove("nato");
    writer.commit();
    Index index(dir / "i");
    const struct {
        std::string query;
        Count count;
    } rows[] = {
        {"", {6, 2}},           {"date:2022", {3, 1}}, {"-date:2022", {3, 1}},
        {"-sea", {4, 2}},       {"in:all", {9, 2}},    {"nato", {0, 0}},
        {"author:lee", {3, 1}}, {"nat*", {0, 0}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(index.search(row.query).count == row.count);
    }
    SearchOptions options;
    options.facets = {{"source"}};
    CHECK(index.search("", options).facets[0].distinct == 2);
    CHECK(index.show("nato").empty());
}

TEST_CASE("actors by any of their names") {
    const SampleIndex sample;
    Index index(std::vector{sample.dir(), sample.dir()});
    REQUIRE(index.actors("dprk").size() == 1);
    CHECK(index.actors("dprk")[0].name == "North Korea");
    CHECK(index.actors("Nobody").empty());
    const auto all = index.actors();
    CHECK(all.size() > 10);
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i - 1].id < all[i].id);
}

// A segment's pages are looked at as they are used, after it was opened.
TEST_CASE("a byte that has flipped changes no answer") {
    Random random(3);
    const TempDir dir;
    write_random_index(random, dir.path(), "one");
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(columns_dir(dir.path())))
        files.push_back(entry.path());
    REQUIRE_FALSE(files.empty());
    const auto flip = [](const std::filesystem::path& file, std::size_t at) {
        std::fstream bytes(file,
                           std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekg(static_cast<std::streamoff>(at));
        const int byte = bytes.get();
        bytes.seekp(static_cast<std::streamoff>(at));
        bytes.put(static_cast<char>(byte ^ 4));
    };
    const char* const queries[] = {"veto", "\"veto talks\"", "sea*",
                                   "nato OR quad"};
    Index whole(dir.path());
    for (int round = 0; round < 60; ++round) {
        const std::string query = one_of(random, std::to_array(queries));
        const Found expected = found(whole, query, Sort::relevance);
        const auto& file = files[random() % files.size()];
        const std::size_t at = random() % std::filesystem::file_size(file);
        flip(file, at);
        Index open(dir.path());
        CHECK(found(open, query, Sort::relevance) == expected);
        flip(file, at);
    }
}

TEST_CASE("what is no index cannot be opened") {
    const TempDir dir;
    CHECK_THROWS_AS(Index(dir / "nothing"), Error);
    CHECK_THROWS_AS(Index(std::vector<std::filesystem::path>{}), Error);
}

TEST_CASE("each answer is of one committed state while a writer commits") {
    const TempDir dir;
    Writer writer(dir / "i");
    // Each commit writes one state anew: all passages say the same number.
    const auto commit = [&](int state) {
        for (int article = 0; article < 5; ++article)
            writer.put(sample_article(
                "a" + std::to_string(article), "",
                {"State " + std::to_string(state), "Talks went on."}));
        writer.commit();
    };
    commit(0);
    std::atomic<bool> done = false;
    std::thread commits([&] {
        for (int state = 1; state <= 60; ++state) commit(state);
        done = true;
    });
    int answers = 0;
    std::string wrong;
    Index kept(dir / "i");
    // Errors must not leave before the thread has ended.
    try {
        while (!done) {
            Index opened(dir / "i");
            for (Index* index : {&kept, &opened}) {
                const Results results = index->search("state");
                if (results.count != Count{5, 5}) wrong = "another count";
                for (const Hit& hit : results.hits)
                    if (hit.passage.text != results.hits[0].passage.text)
                        wrong = "two states at once";
                if (index->show("a3").size() != 2) wrong = "half an article";
                if (index->status()[0].count != Count{10, 5})
                    wrong = "another status";
                ++answers;
            }
        }
    } catch (const std::exception& error) {
        wrong = error.what();
    } catch (const Xapian::Error& error) {
        wrong = "Xapian's " + error.get_description();
    }
    commits.join();
    CHECK(wrong == "");
    CHECK(answers > 0);
    CHECK(kept.search("\"state 60\"").count == Count{5, 5});
}

}  // namespace ibid
