// ManyPostings: the postings of many terms together, a window of rows at a
// time.
//
//   ManyPostings all(segment.rows());
//   for (const PostingList& list : lists)
//       if (all.is_frequent(list)) all.add_frequent(list);
//       else all.add_rare(read_postings(list));
//   all.finish();
//   all.each(window, [](std::uint32_t row, std::uint32_t count) {});
//
// Postings of rare terms, of which a window has few or none, are sorted by
// stretches of rows once; those of frequent ones are read as windows come.
#pragma once

#include <cstdint>
#include <vector>

#include "search/node.h"
#include "search/posting_reader.h"
#include "store/posting_list.h"

namespace ibid {

class ManyPostings {
public:
    // Of terms in so many rows.
    explicit ManyPostings(std::uint32_t rows)
        : frequent_(rows / stretch * often + few),
          stretches_(rows / stretch + 1) {}

    bool is_frequent(const PostingList& list) const {
        return list.size() >= frequent_;
    }
    void add_frequent(const PostingList& list) {
        readers_.emplace_back(list);
        size_ += list.size();
    }
    void add_rare(const std::vector<Posting>& postings) {
        size_ += postings.size();
        rare_.insert(rare_.end(), postings.begin(), postings.end());
    }
    // When all are added. Throws DamagedSegment when rows are beyond the last.
    void finish();

    // Postings in as many rows as a window has, on average.
    std::size_t in_stretch() const { return size_ / stretches_; }

    // A row at or after `row` before which none has a posting, else no_row.
    // Mostly the first of a stretch, so that windows are stretches.
    std::uint32_t next(std::uint32_t row);

    // Calls each(row, count) with the window's postings, rows counted from its
    // first; those of one row are not together.
    template <class Each>
    void each(const Window& window, Each each) {
        each_rare(window, each);
        for (PostingReader& reader : readers_)
            reader.walk(
                window.first, window.end,
                [](std::uint32_t, std::uint32_t) { return true; },
                [&](auto rows, auto counts) {
                    for (std::size_t i = 0; i < rows.size(); ++i)
                        each(rows[i] - window.first, counts[i]);
                });
    }

private:
    template <class Each>
    void each_rare(const Window& window, Each& each) const {
        if (rare_.empty()) return;
        const std::size_t last = (window.end - 1) / stretch;
        for (std::size_t i = begins_[window.first / stretch];
             i < begins_[last + 1]; ++i)
            if (rare_[i].row >= window.first && rare_[i].row < window.end)
                each(rare_[i].row - window.first, rare_[i].count);
    }

    static constexpr std::uint32_t stretch = Bits::size;
    // A term is frequent that has so many postings in a stretch of rows, and
    // so many more.
    static constexpr std::uint32_t often = 24;
    static constexpr std::uint32_t few = 64;

    std::size_t size_ = 0;
    std::uint32_t frequent_;
    std::uint32_t stretches_;
    std::vector<PostingReader> readers_;
    std::vector<Posting> rare_;          // by stretch
    std::vector<std::uint32_t> begins_;  // in rare_, by stretch
};

}  // namespace ibid
