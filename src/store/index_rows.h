// The rows of several segments, numbered through.
//
//   const IndexRows rows({&first, &second});   // of 100 and 50 rows
//   rows.place(120)                            // {segment 1, row 20}
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "store/columns.h"

namespace ibid {

class IndexRows {
public:
    struct Place {
        std::uint32_t segment = 0;
        std::uint32_t row = 0;
    };

    // The segments must outlive it.
    explicit IndexRows(std::vector<const OpenSegment*> segments)
        : segments_(std::move(segments)) {
        for (const OpenSegment* open : segments_)
            first_.push_back(first_.back() + open->segment.rows());
    }

    const std::vector<const OpenSegment*>& segments() const {
        return segments_;
    }
    std::uint32_t size() const { return first_.back(); }
    // The number of the segment's first row; of the last segment and one, the
    // number of all rows.
    std::uint32_t first(std::size_t segment) const { return first_[segment]; }

    Place place(std::uint32_t number) const {
        const auto next = std::ranges::upper_bound(first_, number);
        const auto segment = next - first_.begin() - 1;
        return {static_cast<std::uint32_t>(segment), number - *(next - 1)};
    }
    // The rows with the most words rank first, whatever their order.
    std::pair<std::uint32_t, std::uint64_t> rank(std::uint32_t number) const {
        const Place at = place(number);
        const Segment& segment = segments_[at.segment]->segment;
        return {~std::uint32_t{segment.length()[at.row]},
                segment.id_marks()[at.row]};
    }
    bool is_alive(std::uint32_t number) const {
        const Place at = place(number);
        return segments_[at.segment]->is_alive(at.row);
    }

private:
    std::vector<const OpenSegment*> segments_;
    std::vector<std::uint32_t> first_{0};
};

}  // namespace ibid
