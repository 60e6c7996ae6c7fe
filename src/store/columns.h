// Columns: all segments of an index, tied to one state of its database.
//
// Segments are files DIR/columns/ID.seg. Which of them belong to a state of
// the database, and which of their articles were removed since, is part of that
// state (metadata "segments"), so all changes in one commit. A file that is
// missing or damaged is made again from the articles: in memory by a reader, on
// disk by the next writer.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

#include "store/segment.h"
#include "store/segment_builder.h"

namespace ibid {

// A segment as the database lists it.
struct SegmentEntry {
    std::string id;  // its file's name less ".seg"
    // The database's document ids that its articles lie within.
    std::uint32_t first_docid = 0;
    std::uint32_t last_docid = 0;
    std::uint32_t articles = 0;
    std::uint32_t rows = 0;
    // Its articles that were removed, by number, ascending.
    std::vector<std::uint32_t> removed;
    std::uint32_t removed_rows = 0;
    friend bool operator==(const SegmentEntry&, const SegmentEntry&) = default;
};

std::vector<SegmentEntry> read_segment_list(const Xapian::Database& database);
void write_segment_list(Xapian::WritableDatabase& database,
                        const std::vector<SegmentEntry>& list);

// The segment of the articles with document ids [first, last], made from them.
SegmentBuilder rebuild_segment(const Xapian::Database& database,
                               std::uint32_t first_docid,
                               std::uint32_t last_docid);

// A segment that is open, and which of its rows count.
struct OpenSegment {
    Segment segment;
    // By row, 1 for those of removed articles; empty when there are none.
    std::vector<std::uint8_t> removed;
    std::vector<bool> removed_articles;  // the same by article

    bool is_alive(std::uint32_t row) const {
        return removed.empty() || removed[row] == 0;
    }
    bool is_article_alive(std::uint32_t article) const {
        return removed_articles.empty() || !removed_articles[article];
    }
};

void mark_removed(OpenSegment& open, std::uint32_t article);

// Throws DamagedSegment when the bytes are not what the entry says.
OpenSegment open_segment(std::string_view bytes, const SegmentEntry& entry);

// Whether the segment's file is there and whole: its size and its ends, or
// every byte of it.
bool is_intact(const std::filesystem::path& dir, const SegmentEntry& entry,
               bool look_at_all);

class Columns {
public:
    // `mend`: every byte is looked at, and what is damaged is made again in
    // memory. Without it a damaged page shows itself when it is used
    // (DamagedSegment), and the caller starts again with `mend`. Throws
    // Xapian::DatabaseModifiedError when a later commit has removed files.
    Columns(const std::filesystem::path& dir, const Xapian::Database& database,
            bool mend = false);
    ~Columns();
    Columns(Columns&&) noexcept;
    Columns& operator=(Columns&&) noexcept;

    const std::vector<OpenSegment>& segments() const { return segments_; }
    // Whether one was, or may have been, made again: its rows then have other
    // numbers than the database knows.
    bool rebuilt() const { return rebuilt_; }

private:
    struct Bytes;
    std::vector<std::unique_ptr<Bytes>> bytes_;
    std::vector<OpenSegment> segments_;  // the oldest first
    bool rebuilt_ = false;
};

}  // namespace ibid
