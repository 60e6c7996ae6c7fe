// The folder of an index, and the Xapian database in it.
//
//   DIR/xapian/    the truth: articles and their passages; commits are atomic
//   DIR/columns/   postings and columns (columns.h), and which passages are
//                  copies (stored_copies.h), made from the above
//   DIR/lock       who writes
//
// Metadata keys of the database: "schema", "recipe", "totals", "segments",
// "copies", "copy-pairs", "dictionary", "p DOCID BUNDLE", "actor:ID",
// "actor-name:NAME", "actor-files", "note:KEY".
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <xapian.h>

#include <ibid/error.h>

namespace ibid {

std::filesystem::path database_dir(const std::filesystem::path& dir);
std::filesystem::path columns_dir(const std::filesystem::path& dir);
std::filesystem::path lock_file(const std::filesystem::path& dir);

// Opens for reading. Throws ibid::Error with a way out when there is no index,
// when it is of another schema version, or is no index at all. Throws
// Xapian::DatabaseModifiedError when a writer has committed twice meanwhile:
// the next attempt may succeed.
Xapian::Database open_database(const std::filesystem::path& dir);

// Opens for writing; makes the folder and an empty index when there is none.
// The caller holds the Lock.
Xapian::WritableDatabase open_writable(const std::filesystem::path& dir);

// Makes the folder of an index, or throws when `dir` is something else.
void make_index_dir(const std::filesystem::path& dir);

// Has the system begin to write what was changed to the disk, so that the
// commit, when it comes, waits for less.
void begin_to_sync(const std::filesystem::path& dir);

// A Xapian error as ours.
Error database_error(const std::filesystem::path& dir,
                     const Xapian::Error& error);

// Sums that ranking needs. Lengths are compared with those of body passages:
// titles, captions and share buttons would make the mean too short.
struct Totals {
    std::uint64_t passages = 0;  // of every kind
    std::uint64_t body_passages = 0;
    std::uint64_t body_tokens = 0;  // as stored_length() counts them

    Totals& operator+=(const Totals& other);
    Totals& operator-=(const Totals& other);
};

// The length of a passage of so many words, as segments keep it.
constexpr std::uint64_t stored_length(std::size_t words) {
    return words < 0xFFFF ? words : 0xFFFF;
}

Totals read_totals(const Xapian::Database& database);
void write_totals(Xapian::WritableDatabase& database, const Totals& totals);

}  // namespace ibid
