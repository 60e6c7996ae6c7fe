// Answers the queries of queries.h from an index that scriptindex has built,
// as Xapian's own program quest does: QueryParser, English stemmer, BM25.
//
//   xapian_queries DATABASE
#include <xapian.h>

#include <cstdio>
#include <string>

#include "queries.h"

namespace {

constexpr unsigned flags = Xapian::QueryParser::FLAG_BOOLEAN |
                           Xapian::QueryParser::FLAG_PHRASE |
                           Xapian::QueryParser::FLAG_WILDCARD;
constexpr Xapian::valueno day_slot = 0;

void phrase(bench::Query& query) {
    const std::string words = bench::joined(query.words, " ");
    if (query.kind == "or")
        query.text = bench::joined(query.words, " OR ");
    else if (query.kind == "phrase")
        query.text = '"' + words + '"';
    else if (query.kind == "prefix")
        query.text = words + '*';
    else
        query.text = bench::joined(query.words, " AND ");
}

class Searcher {
public:
    explicit Searcher(const char* path) : database_(path) {
        parser_.set_database(database_);
        parser_.set_stemmer(Xapian::Stem("english"));
        parser_.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    }

    bench::Answer ask(const bench::Query& query, const std::string& mode) {
        Xapian::Query tree = parser_.parse_query(query.text, flags);
        if (query.kind == "filter") tree = filtered(tree, query);
        Xapian::Enquire enquire(database_);
        enquire.set_query(tree);
        const Xapian::doccount sure =
            mode == "top10" ? 0 : database_.get_doccount();
        const Xapian::MSet found = enquire.get_mset(0, 10, sure);
        bench::Answer answer;
        answer.passages = mode == "top10" ? 0 : found.get_matches_estimated();
        answer.hits = found.size();
        for (auto hit = found.begin(); hit != found.end(); ++hit)
            answer.bytes += hit.get_document().get_data().size();
        return answer;
    }

private:
    // As scriptindex's actions boolean=XA and value=0 have put them.
    static Xapian::Query filtered(const Xapian::Query& tree,
                                  const bench::Query& query) {
        const Xapian::Query actor("XA:" + query.actor);
        const Xapian::Query days(Xapian::Query::OP_VALUE_RANGE, day_slot,
                                 std::to_string(query.from),
                                 std::to_string(query.to));
        return Xapian::Query(Xapian::Query::OP_FILTER, tree,
                             Xapian::Query(Xapian::Query::OP_AND, actor, days));
    }

    Xapian::Database database_;
    Xapian::QueryParser parser_;
};

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 2) return 2;
    Searcher searcher(argv[1]);
    bench::serve({phrase, [&](const auto& query, const auto& mode) {
                      return searcher.ask(query, mode);
                  }});
} catch (const Xapian::Error& error) {
    std::fprintf(stderr, "xapian: %s\n", error.get_description().c_str());
    return 2;
}
