#include "search/column_nodes.h"

#include <doctest/doctest.h>

#include "search/all_windows.h"
#include "search/column_values.h"
#include "search/published_node.h"
#include "search/random_index.h"

namespace ibid {

namespace {

std::string text_of(const Rows& rows) {
    std::string text;
    for (const std::uint32_t row : rows)
        text += (text.empty() ? "" : " ") + std::to_string(row);
    return text;
}

}  // namespace

TEST_CASE("conditions on columns") {
    const SampleIndex sample;
    const Shards shards = sample.shards();
    const Segment& segment = shards[0].segment(0);
    // nato: title, body, heading, body, note; veto: title, three of body;
    // quad: title, body, heading, two of body.
    const struct {
        std::string query;
        std::string rows;
    } cases[] = {
        {"actor:China", "6"},
        {"actor:China,Russia", "6 7"},
        {"actor:nobody", ""},
        {"author:lee", "0 1 2 3 4 5 6 7 8"},
        {"author:howe", "5 6 7 8"},
        {"source:sea", "0 1 2 3 4"},
        {"author:sea", ""},  // a source's name is no author's
        {"lang:en", ""},
        {"in:note", "4"},
        {"in:title,heading", "0 2 5 9 11"},
        {"date:2022", "0 1 2 3 4 5 6 7 8"},
        {"date:2022-03-16..", "5 6 7 8"},
        {"date:..2022-03-14", "5 6 7 8"},
        {"date:2023..", ""},
    };
    for (const auto& one : cases) {
        CAPTURE(one.query);
        const Query query = parse_and_resolve(one.query, shards);
        const NodePtr node = query.type == Query::Type::date
                                 ? published_node(segment, query.dates)
                                 : field_node(segment, query);
        CHECK(text_of(rows_of(*node, segment.rows())) == one.rows);
        Bits some;
        some.set(6);
        node->narrow({0, segment.rows()}, some);
        CHECK(some.test(6) ==
              ((" " + one.rows + " ").find(" 6 ") != std::string::npos));
    }
}

TEST_CASE("an article is asked about when one of its rows is wanted") {
    const SampleIndex sample;
    const Shards shards = sample.shards();
    std::string asked;
    const NodePtr node =
        article_node(shards[0].segment(0), [&](std::uint32_t article) {
            asked += std::to_string(article);
            return article == 2;
        });
    Bits some;
    some.set(1);
    some.set(3);
    some.set(9, 11);
    node->narrow({0, 14}, some);
    CHECK(asked == "02");
    CHECK(some.count() == 2);
}

TEST_CASE("the values of a column, without those of removed articles") {
    const TempDir dir;
    write_articles(dir / "i", sample_documents());
    const auto values = [&](std::string_view field) {
        const Shard shard(dir / "i");
        std::string all;
        for (const OpenSegment& open : shard.columns.segments())
            for (const std::uint32_t id : column_values(open, field))
                all += std::string(open.segment.value(id)) + '.';
        return all;
    };
    CHECK(values("author") == "Ann Lee.Ben Howe.");
    CHECK(values("source") == "Sea Review.East Desk.");
    CHECK(values("lang") == "");
    Writer writer(dir / "i");
    writer.remove("veto");
    writer.commit();
    CHECK(values("author") == "Ann Lee.");
    CHECK(values("source") == "Sea Review.");
}

}  // namespace ibid
