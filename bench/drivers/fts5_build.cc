// Passages -> an SQLite FTS5 database, as an expert would set it up.
//
//   fts5_build DATABASE PASSAGES.tsv
//
// The text is in the FTS5 table; article, title, authors and day stand in a
// table beside it, and who is mentioned in another, so that a search without
// filters is not slowed down by them.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "sqlite.h"

namespace {

using bench::Database;
using bench::Statement;

// No journal, no waiting for the disk, a large cache; the hash in which FTS5
// gathers words before it writes a segment is 32 MB instead of 1.
void set_up(Database& db) {
    db.run(
        "PRAGMA page_size=4096; PRAGMA journal_mode=OFF;"
        "PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;"
        "PRAGMA cache_size=-262144; PRAGMA temp_store=MEMORY;"
        "CREATE VIRTUAL TABLE passages USING"
        " fts5(text, tokenize='porter unicode61');"
        "INSERT INTO passages(passages, rank) VALUES('hashsize', 33554432);"
        "CREATE TABLE about(passage INTEGER PRIMARY KEY, article, title,"
        " authors, day INTEGER);"
        "CREATE TABLE mentions(passage INTEGER, actor,"
        " PRIMARY KEY(passage, actor)) WITHOUT ROWID;");
}

// article, kind, title, authors, day, actors, text
using Fields = std::array<std::string, 7>;

Fields fields_of(const std::string& line) {
    Fields fields;
    std::size_t start = 0;
    for (std::string& field : fields) {
        const std::size_t end = std::min(line.find('\t', start), line.size());
        field = line.substr(start, end - start);
        start = std::min(end + 1, line.size());
    }
    return fields;
}

class Adder {
public:
    explicit Adder(Database& database) : database_(database) {}

    void add(const Fields& fields) {
        text_.bind(1, ++row_);
        text_.bind(2, fields[6]);
        text_.step();
        about_.bind(1, row_);
        about_.bind(2, fields[0]);
        about_.bind(3, fields[2]);
        about_.bind(4, fields[3]);
        about_.bind(5, std::atoll(fields[4].c_str()));
        about_.step();
        std::istringstream actors(fields[5]);
        for (std::string actor; actors >> actor;) {
            mention_.bind(1, row_);
            mention_.bind(2, actor);
            mention_.step();
        }
    }

private:
    Database& database_;
    Statement text_{database_,
                    "INSERT INTO passages(rowid, text) VALUES(?1, ?2)"};
    Statement about_{database_, "INSERT INTO about VALUES(?1, ?2, ?3, ?4, ?5)"};
    Statement mention_{database_, "INSERT INTO mentions VALUES(?1, ?2)"};
    long long row_ = 0;
};

void build(const char* path, const char* passages) {
    Database database(path);
    set_up(database);
    Adder adder(database);
    database.run("BEGIN");
    std::ifstream file(passages);
    for (std::string line; std::getline(file, line);)
        adder.add(fields_of(line));
    database.run("COMMIT");
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc == 2 && std::string(argv[1]) == "--version")
        return std::puts(sqlite3_libversion()) < 0;
    if (argc != 3) return 2;
    build(argv[1], argv[2]);
} catch (const std::exception& error) {
    std::fprintf(stderr, "fts5: %s\n", error.what());
    return 2;
}
