#include "index/segment_set.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "index/article_in_segment.h"
#include "index/segment_sizes.h"
#include "store/segment_file.h"
#include "store/segment_merger.h"
#include "store/stored_copies.h"

namespace ibid {

namespace {

// Of a segment before it is written, five million words in passages of the
// usual length: bounds memory to about 100 MB.
constexpr std::size_t most_bytes = std::size_t{30} << 20;
// Segments are merged up to this size, as below: bounds memory, and how long
// one merge takes.
constexpr std::uint32_t largest = 4'000'000;
// So many segments of about one size become one. Each more costs a query its
// look-ups; each less has articles written again more often.
constexpr std::ptrdiff_t many = 3;
// Sizes are alike when one is at least this part, an eighth, of the other.
constexpr std::uint32_t alike = 8;
// A segment of which this share was removed is written anew.
constexpr double most_removed = 0.25;

SegmentEntry write_segment(const std::filesystem::path& dir,
                           const SegmentBuilder& builder, SegmentEntry entry) {
    SegmentOutput out(dir);
    entry.articles = builder.articles();
    entry.rows = builder.rows();
    entry.id = builder.write(out);
    return entry;
}

}  // namespace

struct SegmentSet::Listed {
    SegmentEntry entry;
    std::unique_ptr<Mapping> mapping{};
    std::optional<OpenSegment> segment{};
};

SegmentSet::SegmentSet(const std::filesystem::path& dir,
                       const Xapian::WritableDatabase& database)
    : dir_(dir), database_(database) {
    for (SegmentEntry& entry : read_segment_list(database)) {
        const bool intact = is_intact(dir_, entry, false);
        Listed& listed = listed_.emplace_back(Listed{std::move(entry)});
        if (!intact) make_again(listed);
    }
    if (!has_copies_file(dir_, database_)) repaired_ = changed_ = true;
    if (!repaired_ && !listed_.empty())
        first_new_docid_ = listed_.back().entry.last_docid + 1;
}

SegmentSet::~SegmentSet() = default;

void SegmentSet::let_go(std::span<const Listed> segments) {
    for (const Listed& listed : segments)
        if (listed.mapping) listed.mapping->let_go();
}

void SegmentSet::open(Listed& listed) const {
    if (listed.segment) return;
    listed.mapping =
        std::make_unique<Mapping>(segment_file(dir_, listed.entry.id));
    listed.segment = open_segment(listed.mapping->bytes(), listed.entry);
}

void SegmentSet::make_again(Listed& listed) {
    SegmentEntry entry;
    entry.first_docid = listed.entry.first_docid;
    entry.last_docid = listed.entry.last_docid;
    listed = {write_segment(
        dir_, rebuild_segment(database_, entry.first_docid, entry.last_docid),
        std::move(entry))};
    // Its rows may have other numbers now.
    repaired_ = changed_ = true;
    first_new_docid_ = 0;
}

// Runs a step on the open segment; when that shows damage, once more on one
// that was made again.
template <class Step>
auto SegmentSet::on_segment(Listed& listed, Step step) {
    try {
        open(listed);
        return step(*listed.segment);
    } catch (const DamagedSegment&) {
        make_again(listed);
        open(listed);
        return step(*listed.segment);
    }
}

void SegmentSet::add(const SegmentArticle& article) {
    if (builder_.bytes() >= most_bytes) write_out();
    if (builder_.articles() == 0) building_.first_docid = article.row.docid;
    building_.last_docid = article.row.docid;
    builder_.add(article);
    changed_ = true;
}

// Beside the present thread, while the next segment grows; where no thread is
// to be had, when the segment is needed.
void SegmentSet::write_out() {
    finish_writing();
    if (builder_.articles() == 0) return;
    auto builder = std::make_shared<SegmentBuilder>(
        std::exchange(builder_, SegmentBuilder()));
    written_ = std::async(std::launch::async | std::launch::deferred,
                          [dir = dir_, builder, entry = building_] {
                              return write_segment(dir, *builder, entry);
                          });
}

void SegmentSet::finish_writing() {
    if (written_.valid()) listed_.push_back({written_.get()});
}

SegmentSet::Listed& SegmentSet::holder_of(std::uint32_t docid) {
    if (listed_.empty() || listed_.back().entry.last_docid < docid) {
        write_out();
        finish_writing();
    }
    return *std::ranges::lower_bound(
        listed_, docid, {},
        [](const Listed& listed) { return listed.entry.last_docid; });
}

Totals SegmentSet::remove(std::uint32_t docid) {
    Listed& listed = holder_of(docid);
    const auto [article, totals] =
        on_segment(listed, [docid](OpenSegment& open) {
            const std::uint32_t number = article_number(open.segment, docid);
            const Totals of_article = totals_of(open.segment, number);
            mark_removed(open, number);
            return std::pair(number, of_article);
        });
    auto& removed = listed.entry.removed;
    removed.insert(std::ranges::lower_bound(removed, article), article);
    listed.entry.removed_rows += static_cast<std::uint32_t>(totals.passages);
    if (docid < first_new_docid_) removed_.push_back(docid);
    changed_ = true;
    return totals;
}

void SegmentSet::each_article(
    const std::function<void(const ArticleRow&)>& each) {
    for (Listed& listed : listed_)
        on_segment(listed, [&each](const OpenSegment& open) {
            for (std::uint32_t i = 0; i < open.segment.articles(); ++i)
                if (open.is_article_alive(i)) each(open.segment.article(i));
        });
    let_go(listed_);
}

// The first of the last segments that are to become one, listed_.size() when
// none are: those among which many are about as large as the largest. So no
// large one is copied for the sake of small ones.
std::size_t SegmentSet::first_to_merge() const {
    std::uint32_t sum = 0;
    std::uint32_t most = 0;
    std::size_t first = listed_.size();
    for (std::size_t i = listed_.size(); i-- > 0;) {
        const std::uint32_t size = alive_size(listed_[i].entry);
        sum += size;
        most = std::max(most, size);
        if (sum > largest) break;
        const auto as_large =
            std::count_if(listed_.begin() + static_cast<std::ptrdiff_t>(i),
                          listed_.end(), [most](const Listed& other) {
                              return alive_size(other.entry) >= most / alike;
                          });
        if (as_large >= many) first = i;
    }
    return first;
}

void SegmentSet::merge_when_due() {
    const std::size_t first = first_to_merge();
    if (first < listed_.size()) merge(first, listed_.size());
    for (std::size_t i = 0; i < listed_.size();) {
        const SegmentEntry& entry = listed_[i].entry;
        const bool stays =
            removed_size(entry) <= most_removed * whole_size(entry) ||
            merge(i, i + 1);
        if (stays) ++i;
    }
}

// The segments [first, end) become one; false when nothing is left of them.
bool SegmentSet::merge(std::size_t first, std::size_t end) {
    const std::span<Listed> parts(&listed_[first], end - first);
    SegmentEntry merged;
    merged.first_docid = parts.front().entry.first_docid;
    merged.last_docid = parts.back().entry.last_docid;
    for (const Listed& part : parts) {
        const SegmentEntry& entry = part.entry;
        merged.rows += entry.rows - entry.removed_rows;
        merged.articles +=
            entry.articles - static_cast<std::uint32_t>(entry.removed.size());
    }
    const auto begin = listed_.begin() + static_cast<std::ptrdiff_t>(first);
    if (merged.articles == 0) {
        listed_.erase(begin, begin + static_cast<std::ptrdiff_t>(parts.size()));
        return false;
    }
    try {
        std::vector<const OpenSegment*> sources;
        for (Listed& part : parts) {
            open(part);
            sources.push_back(&*part.segment);
        }
        SegmentOutput out(dir_, [parts] { let_go(parts); });
        merged.id = merge_segments(sources, out);
    } catch (const DamagedSegment&) {
        merged = write_segment(
            dir_,
            rebuild_segment(database_, merged.first_docid, merged.last_docid),
            merged);
    }
    parts.front() = {std::move(merged)};
    listed_.erase(begin + 1, begin + static_cast<std::ptrdiff_t>(parts.size()));
    return true;
}

// Of those whose documents all come before that one.
IndexRows SegmentSet::open_before(std::uint32_t docid) {
    std::vector<const OpenSegment*> segments;
    for (Listed& listed : listed_) {
        if (listed.entry.last_docid >= docid) break;
        open(listed);
        segments.push_back(&*listed.segment);
    }
    return IndexRows(std::move(segments), [this] { let_go(listed_); });
}

// Nothing where they are not known: all are looked for anew then.
CopyPlaces SegmentSet::copies_of_last_commit() {
    if (first_new_docid_ == 0) return {};
    try {
        const IndexRows rows = open_before(first_new_docid_);
        return copy_places(rows, read_copies(dir_, database_, rows), removed_);
    } catch (const DamagedSegment&) {
        first_new_docid_ = 0;
        return {};
    }
}

void SegmentSet::write_copies(Xapian::WritableDatabase& database,
                              CopyPlaces before) {
    const auto write = [&](CopyPlaces known, std::uint32_t first_new) {
        const IndexRows rows = open_before(~0u);
        ibid::write_copies(dir_, database, rows,
                           update_copies(rows, std::move(known), first_new));
    };
    try {
        write(std::move(before), first_new_docid_);
    } catch (const DamagedSegment&) {
        for (Listed& listed : listed_)
            if (!is_intact(dir_, listed.entry, true)) make_again(listed);
        write({}, 0);
    }
}

void SegmentSet::flush(Xapian::WritableDatabase& database) {
    write_out();
    finish_writing();
    if (!changed_) return;
    begin_to_sync(dir_);
    CopyPlaces before = copies_of_last_commit();
    merge_when_due();
    write_copies(database, std::move(before));
    std::vector<SegmentEntry> list;
    for (const Listed& listed : listed_) list.push_back(listed.entry);
    write_segment_list(database, list);
    changed_ = false;
    removed_.clear();
    if (!listed_.empty())
        first_new_docid_ = listed_.back().entry.last_docid + 1;
}

void SegmentSet::clean_up() const {
    std::set<std::string> ids{copies_file(database_)};
    for (const Listed& listed : listed_) ids.insert(listed.entry.id);
    keep_segments(dir_, ids);
}

}  // namespace ibid
