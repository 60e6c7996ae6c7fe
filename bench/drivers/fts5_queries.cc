// Answers the query files of queries.h from a database of fts5_build.
//
//   fts5_queries DATABASE
#include <cstdio>
#include <string>

#include "queries.h"
#include "sqlite.h"

namespace {

using bench::Database;
using bench::Statement;

constexpr const char* best_sql =
    "SELECT p.text, a.article, a.title, a.authors, a.day"
    " FROM (SELECT rowid AS row, text FROM passages WHERE passages MATCH ?1"
    " ORDER BY rank LIMIT 10) p JOIN about a ON a.passage = p.row";

constexpr const char* count_sql =
    "SELECT count(*) FROM passages WHERE passages MATCH ?1";

// With an actor and a range of days.
const std::string filtered =
    " FROM passages p JOIN about a ON a.passage = p.rowid"
    " WHERE p.passages MATCH ?1 AND a.day BETWEEN ?2 AND ?3"
    " AND EXISTS (SELECT 1 FROM mentions m WHERE m.passage = p.rowid"
    " AND m.actor = ?4)";

const std::string filtered_best_sql =
    "SELECT p.text, a.article, a.title, a.authors, a.day" + filtered +
    " ORDER BY p.rank LIMIT 10";

const std::string filtered_count_sql = "SELECT count(*)" + filtered;

class Searcher {
public:
    explicit Searcher(const char* path) : db_(path) {
        db_.run("PRAGMA cache_size=-1048576; PRAGMA mmap_size=4294967296;");
    }

    bench::Answer ask(const bench::Query& query, const std::string& mode) {
        const bool filter = query.kind == "filter";
        bench::Answer answer;
        Statement& best = filter ? filtered_best_ : best_;
        bind(best, query);
        while (best.step()) {
            ++answer.hits;
            answer.bytes += best.bytes(0);
        }
        if (mode == "top10") return answer;
        Statement& count = filter ? filtered_count_ : count_;
        bind(count, query);
        while (count.step()) answer.passages = count.number(0);
        return answer;
    }

private:
    static void bind(Statement& statement, const bench::Query& query) {
        statement.bind(1, query.text);
        if (query.kind != "filter") return;
        statement.bind(2, query.from);
        statement.bind(3, query.to);
        statement.bind(4, query.actor);
    }

    Database db_;
    Statement best_{db_, best_sql};
    Statement count_{db_, count_sql};
    Statement filtered_best_{db_, filtered_best_sql};
    Statement filtered_count_{db_, filtered_count_sql};
};

void phrase(bench::Query& query) {
    const std::string words = bench::joined(query.words, " ");
    if (query.kind == "or")
        query.text = bench::joined(query.words, " OR ");
    else if (query.kind == "phrase")
        query.text = '"' + words + '"';
    else if (query.kind == "prefix")
        query.text = words + '*';
    else
        query.text = words;
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 2) return 2;
    Searcher searcher(argv[1]);
    bench::serve({phrase, [&](const auto& query, const auto& mode) {
                      return searcher.ask(query, mode);
                  }});
} catch (const std::exception& error) {
    std::fprintf(stderr, "fts5: %s\n", error.what());
    return 2;
}
