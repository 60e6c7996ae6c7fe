// The segments of an index, kept in step with what a Writer does.
//
// New articles go into a segment that grows in memory. It is written, beside
// the writer's own thread, when it is large or when the Writer commits.
// Segments are merged as they become many: an index has about as many as the
// logarithm of its size, however often it is updated, and each article is
// written again about as often.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <future>
#include <span>
#include <vector>

#include <xapian.h>

#include "index/copy_places.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/segment_builder.h"

namespace ibid {

class SegmentSet {
public:
    // Makes files that are missing or cut short again; they count from the
    // next flush on. The database must outlive it.
    SegmentSet(const std::filesystem::path& dir,
               const Xapian::WritableDatabase& database);
    ~SegmentSet();

    bool repaired() const { return repaired_; }

    // An article whose document id is higher than all before.
    void add(const SegmentArticle& article);
    // Returns what the article takes off the totals.
    Totals remove(std::uint32_t docid);

    // Calls each(article row) for all articles that are in the index.
    void each_article(const std::function<void(const ArticleRow&)>& each);

    // Writes what is in memory and notes the segments in the database, whose
    // commit makes them count.
    void flush(Xapian::WritableDatabase& database);
    // After that commit: removes the files that nobody needs any more.
    void clean_up() const;

private:
    struct Listed;

    template <class Step>
    auto on_segment(Listed& listed, Step step);
    void open(Listed& listed) const;
    static void let_go(std::span<const Listed> segments);
    void make_again(Listed& listed);
    Listed& holder_of(std::uint32_t docid);
    void write_out();
    void finish_writing();
    IndexRows open_before(std::uint32_t docid);
    CopyPlaces copies_of_last_commit();
    void write_copies(Xapian::WritableDatabase& database, CopyPlaces before);
    std::size_t first_to_merge() const;
    void merge_when_due();
    bool merge(std::size_t first, std::size_t end);

    std::filesystem::path dir_;
    const Xapian::WritableDatabase& database_;
    std::vector<Listed> listed_;  // by ascending document ids
    SegmentBuilder builder_;
    SegmentEntry building_;  // what builder_ holds
    std::future<SegmentEntry> written_;
    bool repaired_ = false;
    bool changed_ = false;  // since the last flush
    // The least document id of articles whose copies are not known yet; 0 when
    // none are.
    std::uint32_t first_new_docid_ = 0;
    std::vector<std::uint32_t> removed_;  // document ids before that one
};

}  // namespace ibid
