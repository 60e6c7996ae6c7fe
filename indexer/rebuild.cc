#include "indexer/rebuild.h"

#include <fcntl.h>
#include <stdio.h>

#include <cerrno>
#include <cstring>

#include <ibid/error.h>

#include "store/database.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

fs::path checked(const fs::path& dir) {
    make_index_dir(dir);
    return dir;
}

// Atomic where the file system can; else the old one is out of the way for a
// moment.
void exchange(const fs::path& fresh, const fs::path& old) {
    if (fs::exists(old) && ::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD,
                                       old.c_str(), RENAME_EXCHANGE) == 0)
        return;
    fs::path away = fresh;
    away += ".old";
    if (fs::exists(old)) fs::rename(old, away);
    fs::rename(fresh, old);
}

}  // namespace

Rebuild::Rebuild(const fs::path& dir)
    : dir_(checked(dir)), aside_(dir / "rebuild"), lock_(lock_file(dir)) {
    std::error_code failed;
    fs::remove_all(aside_, failed);
    if (failed)
        throw Error("cannot remove " + aside_.string() + ": " +
                    failed.message());
}

Rebuild::~Rebuild() {
    std::error_code ignored;
    fs::remove_all(aside_, ignored);
}

// The database first: columns that are not its own are made again from it.
void Rebuild::swap_in() {
    try {
        exchange(database_dir(aside_), database_dir(dir_));
        exchange(columns_dir(aside_), columns_dir(dir_));
    } catch (const fs::filesystem_error& error) {
        throw Error(std::string("cannot put the new index in place: ") +
                    error.what());
    }
}

}  // namespace ibid
