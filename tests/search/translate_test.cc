#include "search/translate.h"

#include <doctest/doctest.h>

#include <set>

#include "search/matcher.h"
#include "search/random_index.h"
#include "store/terms.h"

namespace ibid {

namespace {

using Documents = std::set<std::uint32_t>;

bool only_body(const Query& query) {
    return !names_kinds(query);
}

Documents by_matcher(const Query& query, const Shards& shards,
                     Analyzer& analyzer) {
    MatchRequest request;
    if (only_body(query)) request.kinds = 1u << static_cast<int>(Kind::body);
    Documents documents;
    for (const Match& match : match(query, shards, request, analyzer).ranked)
        documents.insert(match.document);
    return documents;
}

Documents by_xapian(const Query& query, const Shard& shard,
                    Analyzer& analyzer) {
    std::vector<Xapian::Query> kinds;
    for (int i = 0; i < kind_count; ++i)
        if (!only_body(query) || static_cast<Kind>(i) == Kind::body)
            kinds.emplace_back(kind_term(static_cast<Kind>(i)));
    Xapian::Enquire enquire(shard.database);
    enquire.set_query(Xapian::Query(
        Xapian::Query::OP_FILTER, translate(query, analyzer),
        Xapian::Query(Xapian::Query::OP_OR, kinds.begin(), kinds.end())));
    const Xapian::MSet found =
        enquire.get_mset(0, shard.database.get_doccount());
    Documents documents;
    for (auto at = found.begin(); at != found.end(); ++at)
        documents.insert(*at);
    return documents;
}

}  // namespace

TEST_CASE("Xapian finds what the matcher finds") {
    Random random(72);
    Analyzer analyzer;
    QueryShape shape;
    shape.sequences = false;
    std::size_t found = 0;
    for (int round = 0; round < 12; ++round) {
        const TempDir dir;
        write_random_index(random, dir / "i", "a");
        Shards shards;
        shards.emplace_back(dir / "i");
        for (int i = 0; i < 150; ++i) {
            const std::string text = random_query(random, shape);
            CAPTURE(text);
            const Query query = parse_and_resolve(text, shards);
            const Documents documents = by_matcher(query, shards, analyzer);
            CHECK(documents == by_xapian(query, shards[0], analyzer));
            found += documents.size();
        }
    }
    CHECK(found > 1000);
}

TEST_CASE("translations in Xapian's words") {
    const struct {
        std::string query;
        std::string translation;
    } rows[] = {
        {"", "Query(<alldocuments>)"},
        {"vetoed", "Query((((veto OR XHveto) OR Sveto) FILTER veto))"},
        {"\"asian nato\"", "Query(((asian AND nato) FILTER (asian AND nato)))"},
        {"=vetoed", "Query((veto FILTER veto))"},
        {"title:vetoed", "Query(Sveto)"},
        // An actor that nobody knows is not left out of the conditions.
        {"nato actor:nobody", "Query()"},
        {"-nato", "Query((<alldocuments> AND_NOT nato))"},
        {"date:2022..",
         "Query(((VALUE_GE 0 0 AND <alldocuments>) AND VALUE_GE 1 20220101))"},
    };
    Analyzer analyzer;
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(translate(parse(row.query).query, analyzer).get_description() ==
              row.translation);
    }
}

}  // namespace ibid
