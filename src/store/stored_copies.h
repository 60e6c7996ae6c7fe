// The copies of an index as one of its states has them.
//
//   std::string id = write_copies(dir, database, rows, copies);
//   Copies copies = read_copies(dir, database, rows);
//   OpenCopies(dir, database).table(columns).group_of(place);
//
// Metadata "copies" is the id of a file DIR/columns/ID.seg (copy_table.h), ""
// when the index has no passages; "copy-pairs" are the pairs of different
// texts, which only a writer reads. Both are of the same commit as the list of
// segments. Where they are not what was written, a reader makes them again in
// memory. On disk, the next writer does so when it starts if the file is
// missing or cut short; other damage, of the pairs too, it sees when it changes
// something, or once the file was deleted.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <xapian.h>

#include "store/columns.h"
#include "store/copy_table.h"

namespace ibid {

// All segments of an index.
IndexRows rows_of(const Columns& columns);

void write_copies(const std::filesystem::path& dir,
                  Xapian::WritableDatabase& database, const IndexRows& rows,
                  const Copies& copies);

// Throws DamagedSegment when they are not of these segments, or any page of the
// file is not what was written: most of it is read anyway. Rows that were
// removed since may be among them.
Copies read_copies(const std::filesystem::path& dir,
                   const Xapian::Database& database, const IndexRows& rows);

// The id of the file, which belongs to the state as its segments do.
std::string copies_file(const Xapian::Database& database);

// Whether the file, where there has to be one, is there and not cut short.
bool has_copies_file(const std::filesystem::path& dir,
                     const Xapian::Database& database);

// Whether the file is what the copies give.
bool is_table_of(const std::filesystem::path& dir,
                 const Xapian::Database& database, const IndexRows& rows,
                 const Copies& copies);

class OpenCopies {
public:
    // Throws Xapian::DatabaseModifiedError when a later commit has removed the
    // file.
    OpenCopies(const std::filesystem::path& dir,
               const Xapian::Database& database);
    ~OpenCopies();
    OpenCopies(OpenCopies&&) noexcept;
    OpenCopies& operator=(OpenCopies&&) noexcept;

    // Opened when it is first asked for; made anew where segments were. They
    // must outlive it. Throws DamagedSegment.
    const CopyTable& table(const Columns& columns) const;

private:
    struct Opened;
    std::unique_ptr<Opened> opened_;
};

}  // namespace ibid
