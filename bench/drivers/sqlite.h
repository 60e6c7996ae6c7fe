// SQLite -> a database and prepared statements that end by themselves and throw
// what went wrong.
//
//   Statement add(database, "INSERT INTO words VALUES(?1)");
//   add.bind(1, word);
//   add.step();
#pragma once

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace bench {

class Database {
public:
    explicit Database(const char* path) {
        if (sqlite3_open(path, &handle_) != SQLITE_OK) fail();
    }
    ~Database() { sqlite3_close(handle_); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const char* sql) {
        if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail();
    }
    [[noreturn]] void fail() {
        throw std::runtime_error(sqlite3_errmsg(handle_));
    }
    sqlite3* handle() { return handle_; }

private:
    sqlite3* handle_ = nullptr;
};

class Statement {
public:
    Statement(Database& database, const std::string& sql)
        : database_(database) {
        if (sqlite3_prepare_v3(database.handle(), sql.c_str(), -1,
                               SQLITE_PREPARE_PERSISTENT, &handle_,
                               nullptr) != SQLITE_OK)
            database.fail();
    }
    ~Statement() { sqlite3_finalize(handle_); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // The bytes must live until the statement is done.
    void bind(int at, const std::string& text) {
        sqlite3_bind_text(handle_, at, text.data(),
                          static_cast<int>(text.size()), SQLITE_STATIC);
    }
    void bind(int at, long long number) {
        sqlite3_bind_int64(handle_, at, number);
    }
    // True when there is a row; else the statement can be run again.
    bool step() {
        const int state = sqlite3_step(handle_);
        if (state == SQLITE_ROW) return true;
        if (state != SQLITE_DONE) database_.fail();
        sqlite3_reset(handle_);
        return false;
    }
    std::size_t bytes(int column) {
        sqlite3_column_text(handle_, column);
        return static_cast<std::size_t>(sqlite3_column_bytes(handle_, column));
    }
    std::size_t number(int column) {
        return static_cast<std::size_t>(sqlite3_column_int64(handle_, column));
    }

private:
    Database& database_;
    sqlite3_stmt* handle_ = nullptr;
};

}  // namespace bench
