// The rows of several segments, numbered through.
//
//   const IndexRows rows({&first, &second});   // of 100 and 50 rows
//   rows.place(120)                            // {segment 1, row 20}
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
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

    // The segments must outlive it. `rest` takes what was read of them out of
    // memory (Mapping::let_go).
    explicit IndexRows(std::vector<const OpenSegment*> segments,
                       std::function<void()> rest = {})
        : segments_(std::move(segments)), rest_(std::move(rest)) {
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
    std::uint16_t length(std::uint32_t number) const {
        const Place at = place(number);
        return segments_[at.segment]->segment.length()[at.row];
    }
    std::uint32_t id_mark(std::uint32_t number) const {
        const Place at = place(number);
        return segments_[at.segment]->segment.id_marks()[at.row];
    }
    bool is_alive(std::uint32_t number) const {
        const Place at = place(number);
        return segments_[at.segment]->is_alive(at.row);
    }

    // For whoever has read much.
    void rest() const {
        if (rest_) rest_();
    }
    // For whoever reads something of row after row, as many as there are.
    void rest_after(std::uint32_t number) const {
        if (number < rested_) rested_ = 0;
        if (number - rested_ < rows_of_a_stretch) return;
        rested_ = number;
        rest();
    }

private:
    static constexpr std::uint32_t rows_of_a_stretch = 1u << 20;

    std::vector<const OpenSegment*> segments_;
    std::function<void()> rest_;
    mutable std::uint32_t rested_ = 0;  // number of the row
    std::vector<std::uint32_t> first_{0};
};

}  // namespace ibid
