// That an index knows the same copies however it came about.
#include "index/copy_places.h"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include <ibid/index.h>
#include <ibid/writer.h>

#include "sample_articles.h"
#include "store/copy_groups.h"
#include "store/database.h"
#include "store/edited_texts.h"
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
    std::vector<const OpenSegment*> open;
    for (const OpenSegment& segment : columns.segments())
        open.push_back(&segment);
    const IndexRows rows(open);
    const CopyGroups groups =
        anew ? find_copies(rows) : read_copy_groups(database, rows);
    std::vector<Group> members(groups.count);
    for (std::size_t i = 0; i < groups.segments.size(); ++i) {
        const CopyGroups::InSegment& in = groups.segments[i];
        for (std::size_t at = 0; at < in.rows.size(); ++at)
            members[in.groups[at]].insert(
                std::to_string(open[i]->segment.id_marks()[in.rows[at]]));
    }
    return {members.begin(), members.end()};
}

// Paragraphs, half of which were seen before, changed a little.
class Press {
public:
    explicit Press(unsigned seed) : random_(seed) {}

    std::vector<std::string> article() {
        std::vector<std::string> paragraphs;
        for (std::size_t i = 1 + random_() % 4; i > 0; --i) {
            const bool again = !texts_.empty() && random_() % 2 == 0;
            texts_.push_back(
                again ? edited(texts_[random_() % texts_.size()], 25, random_)
                      : random_text(random_, 1 + random_() % 3));
            paragraphs.push_back(written(texts_.back()));
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

}  // namespace ibid
