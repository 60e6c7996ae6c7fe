#include "index/segment_writer.h"

#include <set>

#include "store/row.h"
#include "store/segment_file.h"

namespace ibid {

namespace {

// Words in a segment before it is written: bounds memory to about 50 MB.
constexpr std::size_t most_tokens = 4'000'000;
// Segments whose sum is above this stay apart: merging reads the documents.
constexpr std::uint32_t most_merged_rows = 50'000;

}  // namespace

SegmentWriter::SegmentWriter(const std::filesystem::path& dir,
                             Xapian::WritableDatabase& database)
    : dir_(dir), database_(database), names_(read_segment_names(database)) {
    for (SegmentName& name : names_) {
        if (is_intact(dir_, name)) continue;
        name.id = write_segment(
            dir_, rebuild_segment(database_, name.first, name.rows));
        repaired_ = true;
    }
}

void SegmentWriter::add_header(std::uint32_t docid) {
    if (builder_ && builder_->tokens() >= most_tokens) write_out();
    if (!builder_) {
        builder_.emplace(docid);
        builder_first_ = docid;
    }
    header_ = docid;
    builder_->add_gap();
}

void SegmentWriter::add_passage(const Article& article, const Passage& passage,
                                const Entry& entry) {
    builder_->add_passage(make_row(header_, article, passage), entry.words,
                          entry.facets);
}

void SegmentWriter::write_out() {
    if (!builder_) return;
    const std::uint32_t rows = builder_->rows();
    names_.push_back(
        {write_segment(dir_, builder_->finish()), builder_first_, rows});
    builder_.reset();
}

void SegmentWriter::merge() {
    while (names_.size() >= 2) {
        SegmentName& before = names_[names_.size() - 2];
        const SegmentName& last = names_.back();
        const std::uint32_t rows = last.first + last.rows - before.first;
        if (last.rows < before.rows / 2 || rows > most_merged_rows) return;
        before.id =
            write_segment(dir_, rebuild_segment(database_, before.first, rows));
        before.rows = rows;
        names_.pop_back();
    }
}

void SegmentWriter::flush() {
    write_out();
    merge();
    write_segment_names(database_, names_);
}

void SegmentWriter::clean_up() const {
    std::set<std::string> ids;
    for (const SegmentName& name : names_) ids.insert(name.id);
    keep_segments(dir_, ids);
}

}  // namespace ibid
