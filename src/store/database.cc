#include "store/database.h"

#include <system_error>

#include "store/packing.h"
#include "store/schema.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr const char* rebuild_hint =
    "build it anew with: ibid-index --rebuild FOLDER";

void check_schema(const fs::path& dir, const Xapian::Database& database) {
    const std::string found = database.get_metadata("schema");
    if (found == schema_version) return;
    if (found.empty())
        throw Error(dir.string() +
                    " holds a Xapian database, but not an "
                    "index of ibid");
    throw Error("the index " + dir.string() + " has schema version " + found +
                    ", this program needs version " +
                    std::string(schema_version),
                rebuild_hint);
}

// Another process may be making an index here at this moment.
bool holds_other_files(const fs::path& dir) {
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(dir, failed)) {
        const fs::path& path = entry.path();
        if (path == lock_file(dir) || path == database_dir(dir)) continue;
        if (path != columns_dir(dir) || !fs::is_empty(path, failed))
            return true;
    }
    return false;
}

Error missing_index(const fs::path& dir) {
    std::error_code ignored;
    if (fs::exists(dir, ignored) && !fs::is_directory(dir, ignored))
        return Error(dir.string() + " is a file, not an index");
    if (fs::exists(dir, ignored))
        return Error("the folder " + dir.string() + " holds no index",
                     "make one with: ibid-index FOLDER");
    return Error("no index at " + dir.string(),
                 "make one with: ibid-index FOLDER");
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
    const std::string_view type = error.get_type();
    const bool damaged = type == "DatabaseCorruptError" ||
                         type == "DatabaseOpeningError" ||
                         type == "DatabaseVersionError";
    return Error(what, damaged ? rebuild_hint : "");
}

Xapian::Database open_database(const fs::path& dir) {
    std::error_code ignored;
    if (!fs::is_directory(database_dir(dir), ignored)) throw missing_index(dir);
    try {
        Xapian::Database database(database_dir(dir).string());
        check_schema(dir, database);
        return database;
    } catch (const Xapian::Error& error) {
        throw database_error(dir, error);
    }
}

void make_index_dir(const fs::path& dir) {
    std::error_code failed;
    if (fs::exists(dir, failed) && !fs::is_directory(dir, failed))
        throw missing_index(dir);
    if (fs::is_directory(dir, failed) && !fs::exists(lock_file(dir), failed) &&
        !fs::exists(database_dir(dir), failed) && holds_other_files(dir) &&
        !fs::exists(lock_file(dir), failed))
        throw Error(
            "the folder " + dir.string() + " holds other files, not an index",
            "name an empty or a new folder for the index");
    fs::create_directories(columns_dir(dir), failed);
    if (failed)
        throw Error("cannot make the folder " + dir.string() + ": " +
                    failed.message());
}

Xapian::WritableDatabase open_writable(const fs::path& dir) {
    try {
        Xapian::WritableDatabase database(database_dir(dir).string(),
                                          Xapian::DB_CREATE_OR_OPEN);
        if (database.get_doccount() == 0 &&
            database.get_metadata("schema").empty()) {
            database.set_metadata("schema", std::string(schema_version));
            database.commit();
        }
        check_schema(dir, database);
        return database;
    } catch (const Xapian::Error& error) {
        throw database_error(dir, error);
    }
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
