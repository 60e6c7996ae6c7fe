// That an index knows the same copies however it came about.
#include "index/copy_places.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include <ibid/index.h>
#include <ibid/writer.h>

#include "sample_articles.h"
#include "store/database.h"
#include "store/edited_texts.h"
#include "store/open_segments.h"
#include "store/segment_file.h"
#include "store/stored_copies.h"
#include "temp_dir.h"

namespace ibid {

namespace {

// Articles by id, as their paragraphs.
using Articles = std::map<std::string, std::vector<std::string>>;

// A group as the ids of its passages.
using Group = std::set<std::string>;

std::set<Group> groups_of(const std::filesystem::path& dir, bool anew) {
    const Xapian::Database database = open_database(dir);
    const Columns columns(dir, database);
    const IndexRows rows = rows_of(columns);
    const CopyGroups groups = group_copies(
        rows, anew ? find_copies(rows) : read_copies(dir, database, rows));
    std::vector<Group> members(groups.count);
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        if (groups.of[row] != CopyGroups::none)
            members[groups.of[row]].insert(std::to_string(rows.id_mark(row)));
    return {members.begin(), members.end()};
}

// Paragraphs, half of which were seen before, some of them changed a little, or
// between words alone.
class Press {
public:
    explicit Press(unsigned seed) : random_(seed) {}

    std::vector<std::string> article() {
        std::vector<std::string> paragraphs;
        for (std::size_t i = 1 + random_() % 4; i > 0; --i) {
            const bool again = !texts_.empty() && random_() % 2 == 0;
            const std::size_t of =
                texts_.empty() ? 0 : random_() % texts_.size();
            texts_.push_back(!again ? random_text(random_, 1 + random_() % 3)
                             : random_() % 2 == 0
                                 ? texts_[of]
                                 : edited(texts_[of], 25, random_));
            std::string& text = paragraphs.emplace_back(written(texts_.back()));
            const std::size_t end = text.find(". ");
            if (random_() % 3 == 0) text[end] = ',';
        }
        return paragraphs;
    }
    std::size_t operator()(std::size_t below) { return random_() % below; }

private:
    std::mt19937 random_;
    std::vector<Text> texts_;
};

void put(Writer& writer, const Articles& articles, const std::string& id) {
    writer.put(sample_article(id, "", articles.at(id)));
}

}  // namespace

TEST_CASE("copies are the same after one run, many runs and removals") {
    for (unsigned seed = 0; seed < 12; ++seed) {
        CAPTURE(seed);
        const TempDir dir;
        Press press(seed);
        Articles articles;
        int number = 0;
        for (int run = 0; run < 15; ++run) {
            Writer writer(dir / "i");
            for (std::size_t i = press(6); i > 0; --i) {
                const std::string id = "new " + std::to_string(++number);
                articles[id] = press.article();
                put(writer, articles, id);
            }
            if (!articles.empty() && press(2) == 0) {
                auto at = articles.begin();
                std::advance(
                    at, press(static_cast<std::uint32_t>(articles.size())));
                if (press(2) == 0) {
                    at->second = press.article();
                    put(writer, articles, at->first);
                } else {
                    writer.remove(at->first);
                    articles.erase(at);
                }
            }
            writer.commit();
            REQUIRE(groups_of(dir / "i", false) == groups_of(dir / "i", true));
        }
        // And in one run, in another order.
        const TempDir once;
        Writer writer(once / "i");
        for (const auto& [id, paragraphs] : articles) put(writer, articles, id);
        writer.commit();
        const auto groups = groups_of(dir / "i", false);
        CHECK(groups.size() > 3);
        CHECK(groups == groups_of(once / "i", false));
    }
}

TEST_CASE("copies stay together when their original goes") {
    const std::string wire =
        "Nobody had counted the ships that lay in the harbour before the storm "
        "broke over them. ";
    const TempDir dir;
    Writer writer(dir / "i");
    // More than are compared with each other, the longest of them first.
    constexpr std::size_t size = 60;
    for (std::size_t i = 0; i < size; ++i)
        writer.put(sample_article(
            "article " + std::to_string(100 + i), "",
            {wire + (i == 0 ? "It was said to be a mild one." : "")}));
    writer.commit();
    for (std::size_t gone = 0; gone <= 40; gone += 5) {
        const auto groups = groups_of(dir / "i", false);
        REQUIRE(groups.size() == 1);
        CHECK(groups.begin()->size() == size - gone);
        for (std::size_t i = gone; i < gone + 5; ++i)
            CHECK(writer.remove("article " + std::to_string(100 + i)));
        writer.commit();
    }
}

TEST_CASE("what is known of copies is taken over, not found again") {
    const std::vector<std::string> unlike{
        "Nobody had counted the ships that lay in the harbour that night.",
        "The price of wheat rose in every market of the coast in winter."};
    const auto id_of = [](int i) { return "article " + std::to_string(i); };
    const TempDir dir;
    {
        Writer writer(dir / "i");
        for (int i = 0; i < 4; ++i)
            writer.put(sample_article(id_of(i), "", {unlike[i % 2u]}));
        writer.commit();
    }
    const auto groups = [&] { return groups_of(dir / "i", false).size(); };
    REQUIRE(groups() == 2);
    const auto pretend = [&](const Copies& copies) {
        Xapian::WritableDatabase database = open_writable(dir / "i");
        write_copies(dir / "i", database, rows_of(Columns(dir / "i", database)),
                     copies);
        database.commit();
    };
    // Each article has one passage.
    pretend({{{0, 2}}, {{0, 1}}});
    REQUIRE(groups() == 1);
    const auto put = [&](int i, const std::vector<std::string>& paragraphs) {
        Writer writer(dir / "i");
        writer.put(sample_article(id_of(i), "", paragraphs));
        writer.commit();
    };
    put(7, {"Something else altogether, which nobody has said before now."});
    CHECK(groups() == 1);
    // The passage that stands for a text is in an article that is changed.
    put(0, {"Something was added at the beginning of this very article.",
            unlike[0]});
    CHECK(groups() == 1);
    CHECK(groups_of(dir / "i", false).begin()->size() == 3);
    // And it goes; so does what was said of its text.
    for (const int i : {0, 2}) put(i, {"Nothing is left of what it was."});
    CHECK(groups() == 1);
    CHECK(groups_of(dir / "i", false).begin()->size() == 2);
}

TEST_CASE("the words of a passage are compared, not its id alone") {
    const std::string wire =
        "Die Schiffe lagen alle noch im Hafen als der Sturm in der Nacht kam.";
    const TempDir dir;
    const auto put = [&](const std::string& id, const std::string& language) {
        Document document = sample_article(id, "", {wire});
        document.article.language = language;
        Writer writer(dir / "i");
        writer.put(document);
        writer.commit();
        CHECK(groups_of(dir / "i", false) == groups_of(dir / "i", true));
        return groups_of(dir / "i", false).size();
    };
    CHECK(put("a", "de") == 0);
    CHECK(put("b", "de") == 1);
    // Each language has words of its own.
    CHECK(put("b", "nl") == 0);
    CHECK(put("c", "nl") == 1);
    CHECK(put("a", "nl") == 1);
    CHECK(put("a", "de") == 1);
}

TEST_CASE("ids of which marks are the same by chance") {
    const std::string ships =
        "Nobody had counted the ships that lay in the harbour that night.";
    const std::string wheat =
        "The price of wheat rose in every market of the coast in winter.";
    OpenSegments segments;
    segments.add({article_of(1, {ships}), article_of(2, {ships})});
    const CopyPlaces before = copy_places(segments.rows(), {{{0, 1}}, {}}, {1});
    mark_removed(segments[0], 0);
    RandomArticle changed = article_of(1, {wheat, ships, wheat});
    changed.docid = 3;
    changed.passages[2].id = changed.passages[1].id = changed.passages[0].id;
    segments.add({changed});
    CHECK(update_copies(segments.rows(), before, 3) ==
          Copies{{{2, 4}, {3, 1}}, {}});
}

TEST_CASE("copies that were lost are found again") {
    const std::string text =
        "Nobody had counted the ships that lay in the harbour that night.";
    const TempDir dir;
    {
        Writer writer(dir / "i");
        for (const char* id : {"a", "b", "c"})
            writer.put(sample_article(id, "", {text}));
        writer.commit();
    }
    const auto groups = groups_of(dir / "i", false);
    REQUIRE(groups.size() == 1);
    const auto file =
        segment_file(dir / "i", copies_file(open_database(dir / "i")));
    for (const bool cut : {false, true}) {
        if (cut)
            std::filesystem::resize_file(file, 100);
        else
            REQUIRE(std::filesystem::remove(file));
        CHECK_THROWS_AS(groups_of(dir / "i", false), DamagedSegment);
        // A reader looks for them in memory.
        CHECK(Index(dir / "i").search("ships").copies == 2);
        Writer(dir / "i").commit();
        CHECK(groups_of(dir / "i", false) == groups);
    }
}

}  // namespace ibid
