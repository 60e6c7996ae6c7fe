// Keeps the columns in step with what a Writer does to the database.
//
// New documents go into a segment that grows in memory and is written when it
// is large or when the Writer commits. Segments are merged as they become many,
// so that an index updated a thousand times has a dozen.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <xapian.h>

#include "index/entry.h"
#include "store/columns.h"
#include "store/segment_builder.h"

namespace ibid {

class SegmentWriter {
public:
    // Makes files that are missing or damaged again; they count from the next
    // flush on.
    SegmentWriter(const std::filesystem::path& dir,
                  Xapian::WritableDatabase& database);

    // The header of an article, then its passages, at the next document ids.
    // An article lies in one segment whole.
    void add_header(std::uint32_t docid);
    void add_passage(const Article& article, const Passage& passage,
                     const Entry& entry);

    bool repaired() const { return repaired_; }

    // Writes what is in memory and notes the segments in the database, whose
    // commit makes them count.
    void flush();
    // After that commit: removes the files that nobody needs any more.
    void clean_up() const;

private:
    void write_out();
    void merge();

    std::filesystem::path dir_;
    Xapian::WritableDatabase& database_;
    std::vector<SegmentName> names_;
    std::optional<SegmentBuilder> builder_;
    std::uint32_t builder_first_ = 0;
    std::uint32_t header_ = 0;
    bool repaired_ = false;
};

}  // namespace ibid
