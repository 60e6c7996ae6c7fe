#include "store/database.h"

#include <fcntl.h>
#include <unistd.h>

#include <system_error>

#include "store/damaged.h"
#include "store/packing.h"
#include "store/schema.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

void check_schema(const fs::path& dir, const Xapian::Database& database) {
    const std::string found = database.get_metadata("schema");
    if (found == schema_version) return;
    if (found.empty())
        throw Error(dir.string() +
                        " holds a Xapian database, but not an "
                        "index of ibid",
                    rebuild_hint);
    throw Error("the index " + dir.string() + " has schema version " + found +
                    ", this program needs version " +
                    std::string(schema_version),
                rebuild_hint);
}

Error missing_index(const fs::path& dir) {
    std::error_code failed;
    static_cast<void>(fs::status(database_dir(dir), failed));
    if (failed == std::errc::permission_denied)
        return Error("cannot read the index " + dir.string() + ": " +
                     failed.message());
    if (fs::exists(dir, failed) && !fs::is_directory(dir, failed))
        return Error(dir.string() + " is a file, not an index");
    if (fs::exists(dir, failed))
        return Error("the folder " + dir.string() + " holds no index",
                     "make one with: ibid-index FOLDER");
    return Error("no index at " + dir.string(),
                 "make one with: ibid-index FOLDER");
}

// What an index's folder may hold; ibid-index builds anew in "rebuild".
bool is_ours(const fs::path& name) {
    return name == "xapian" || name == "xapian.new" || name == "columns" ||
           name == "lock" || name == "rebuild";
}

}  // namespace

fs::path database_dir(const fs::path& dir) {
    return dir / "xapian";
}
fs::path columns_dir(const fs::path& dir) {
    return dir / "columns";
}
fs::path lock_file(const fs::path& dir) {
    return dir / "lock";
}

Error database_error(const fs::path& dir, const Xapian::Error& error) {
    std::string what = "the index " + dir.string() + ": " + error.get_msg();
    if (error.get_error_string())
        what += std::string(" (") + error.get_error_string() + ")";
    // Without a reason from the system, it is the bytes that are wrong.
    const bool system = error.get_error_string() != nullptr;
    return Error(what, system ? "" : rebuild_hint);
}

Xapian::Database open_database(const fs::path& dir) {
    std::error_code ignored;
    if (!fs::is_directory(database_dir(dir), ignored)) throw missing_index(dir);
    try {
        Xapian::Database database(database_dir(dir).string());
        check_schema(dir, database);
        return database;
    } catch (const Xapian::DatabaseModifiedError&) {
        throw;
    } catch (const Xapian::Error& error) {
        throw database_error(dir, error);
    }
}

void make_index_dir(const fs::path& dir) {
    std::error_code failed;
    if (fs::exists(dir, failed) && !fs::is_directory(dir, failed))
        throw missing_index(dir);
    for (fs::directory_iterator at(dir, failed), end; !failed && at != end;
         at.increment(failed))
        if (!is_ours(at->path().filename()))
            throw Error("the folder " + dir.string() +
                            " holds other files, not an index",
                        "name an empty or a new folder for the index");
    fs::create_directories(columns_dir(dir), failed);
    if (failed)
        throw Error("cannot make the folder " + dir.string() + ": " +
                    failed.message());
}

namespace {

// Aside and then in its place: who is killed meanwhile leaves none behind, not
// a part of one.
void make_database(const fs::path& dir) {
    const fs::path aside = dir / "xapian.new";
    std::error_code failed;
    fs::remove_all(aside, failed);
    try {
        Xapian::WritableDatabase database(aside.string(), Xapian::DB_CREATE);
        database.set_metadata("schema", std::string(schema_version));
        database.commit();
        database.close();
        fs::rename(aside, database_dir(dir));
    } catch (const fs::filesystem_error& error) {
        throw Error("cannot make the index " + dir.string() + ": " +
                    error.code().message());
    } catch (const Xapian::Error&) {
        fs::remove_all(aside, failed);
        throw;
    }
}

}  // namespace

Xapian::WritableDatabase open_writable(const fs::path& dir) {
    try {
        if (!fs::exists(database_dir(dir))) make_database(dir);
        Xapian::WritableDatabase database(database_dir(dir).string(),
                                          Xapian::DB_OPEN);
        check_schema(dir, database);
        return database;
    } catch (const Xapian::Error& error) {
        throw database_error(dir, error);
    }
}

void begin_to_sync(const fs::path& dir) {
    std::error_code failed;
    for (fs::directory_iterator at(database_dir(dir), failed), end;
         !failed && at != end; at.increment(failed)) {
        // Nothing else belongs there; a pipe would keep whoever opens it.
        if (at->path().extension() != ".glass") continue;
        const int file = ::open(at->path().c_str(),
                                O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
        if (file < 0) continue;
        ::sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
        ::close(file);
    }
}

Totals& Totals::operator+=(const Totals& other) {
    passages += other.passages;
    body_passages += other.body_passages;
    body_tokens += other.body_tokens;
    return *this;
}

Totals& Totals::operator-=(const Totals& other) {
    passages -= other.passages;
    body_passages -= other.body_passages;
    body_tokens -= other.body_tokens;
    return *this;
}

Totals read_totals(const Xapian::Database& database) {
    const std::string bytes = database.get_metadata("totals");
    if (bytes.empty()) return {};
    Unpacker in(bytes);
    Totals totals;
    totals.passages = in.number();
    totals.body_passages = in.number();
    totals.body_tokens = in.number();
    return totals;
}

void write_totals(Xapian::WritableDatabase& database, const Totals& totals) {
    Packer out;
    out.number(totals.passages);
    out.number(totals.body_passages);
    out.number(totals.body_tokens);
    database.set_metadata("totals", out.take());
}

}  // namespace ibid
