#include "indexer/rebuild.h"

#include <optional>
#include <string>

#include <ibid/error.h>

#include "indexer/exchange.h"
#include "store/database.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

fs::path checked(const fs::path& dir) {
    make_index_dir(dir);
    return dir;
}

fs::path aside_of(const fs::path& dir) {
    return dir / "rebuild";
}

// What was moved away from its place, and has no successor there yet.
bool is_displaced(const fs::path& dir, const fs::path& part) {
    std::error_code ignored;
    return fs::exists(away_from(aside_of(dir) / part), ignored) &&
           !fs::exists(dir / part, ignored);
}

bool is_any_displaced(const fs::path& dir) {
    return is_displaced(dir, database_dir({})) ||
           is_displaced(dir, columns_dir({}));
}

void put_back(const fs::path& dir) {
    for (const fs::path& part : {database_dir({}), columns_dir({})})
        if (is_displaced(dir, part))
            fs::rename(away_from(aside_of(dir) / part), dir / part);
}

}  // namespace

void restore_index(const fs::path& dir) {
    try {
        std::error_code ignored;
        if (!fs::exists(aside_of(dir), ignored)) return;
        std::optional<Lock> lock;
        try {
            lock.emplace(lock_file(dir));
        } catch (const Error&) {
            if (is_any_displaced(dir)) throw;
            return;  // a rebuild is at work
        }
        put_back(dir);
        fs::remove_all(aside_of(dir), ignored);
    } catch (const fs::filesystem_error& error) {
        throw Error(std::string("cannot put the index back in place: ") +
                    error.what());
    }
}

Rebuild::Rebuild(const fs::path& dir)
    : dir_(checked(dir)), aside_(aside_of(dir)), lock_(lock_file(dir)) {
    put_back(dir_);
    std::error_code failed;
    fs::remove_all(aside_, failed);
    if (failed)
        throw Error("cannot remove " + aside_.string() + ": " +
                    failed.message());
}

Rebuild::~Rebuild() {
    std::error_code ignored;
    if (!is_any_displaced(dir_)) fs::remove_all(aside_, ignored);
}

// The database first: columns that are not its own are made again from it.
void Rebuild::swap_in() {
    try {
        exchange(database_dir(aside_), database_dir(dir_));
        try {
            exchange(columns_dir(aside_), columns_dir(dir_));
        } catch (const fs::filesystem_error&) {
            exchange(database_dir(aside_), database_dir(dir_));
            throw;
        }
    } catch (const fs::filesystem_error& error) {
        throw Error(std::string("cannot put the new index in place: ") +
                    error.what());
    }
}

}  // namespace ibid
