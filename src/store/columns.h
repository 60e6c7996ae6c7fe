// Columns: all segments of an index, tied to one state of its database.
//
// Segments are files DIR/columns/ID.seg. Which of them belong to a state of
// the database is part of that state (metadata "segments"), so both change in
// one commit. A file that is missing or damaged is made again from the
// documents: in memory by a reader, on disk by the next writer.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

#include "store/segment.h"

namespace ibid {

// A segment's place in the database: document ids [first, first + rows).
struct SegmentName {
    std::string id;  // its file's name less ".seg"
    std::uint32_t first = 0;
    std::uint32_t rows = 0;
    friend bool operator==(const SegmentName&, const SegmentName&) = default;
};

std::vector<SegmentName> read_segment_names(const Xapian::Database& database);
void write_segment_names(Xapian::WritableDatabase& database,
                         const std::vector<SegmentName>& names);

// The bytes of the segment for these document ids, made from the documents.
std::string rebuild_segment(const Xapian::Database& database,
                            std::uint32_t first, std::uint32_t rows);

// Whether the file holds the segment, every byte of it.
bool is_intact(const std::filesystem::path& dir, const SegmentName& name);

class Columns {
public:
    Columns(const std::filesystem::path& dir, const Xapian::Database& database);
    ~Columns();
    Columns(Columns&&) noexcept;
    Columns& operator=(Columns&&) noexcept;

    const std::vector<Segment>& segments() const { return segments_; }

    // The segment that holds the document, or nullptr. The last one found is
    // looked at first: document ids mostly ascend.
    const Segment* find(std::uint32_t docid) const;

private:
    struct Bytes;
    std::vector<std::unique_ptr<Bytes>> bytes_;
    std::vector<Segment> segments_;  // by ascending document id
    mutable std::size_t last_ = 0;
};

}  // namespace ibid
