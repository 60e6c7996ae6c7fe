// Best: the matches with the highest scores, of all that are seen.
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

#include "search/match.h"

namespace ibid {

class Best {
public:
    explicit Best(std::size_t wanted)
        : wanted_(wanted),
          least_(wanted > 0 ? -1 : std::numeric_limits<double>::infinity()) {}

    // Whether a match of this score is among them as yet. Matches come in
    // order of their ids: of equal ones the first is the better.
    bool lets_in(double score) const { return score > least_; }

    // What a match must score more than to be among them.
    double least() const { return least_; }

    void add(const Match& match) {
        matches_.push_back(match);
        if (matches_.size() / 2 >= wanted_) shrink();
    }

    // In no order.
    std::vector<Match> take() {
        if (matches_.size() > wanted_) shrink();
        return std::move(matches_);
    }

private:
    void shrink() {
        const auto end =
            matches_.begin() + static_cast<std::ptrdiff_t>(wanted_);
        std::nth_element(matches_.begin(), end - 1, matches_.end(), better);
        least_ = matches_[wanted_ - 1].score;
        matches_.erase(end, matches_.end());
    }

    std::size_t wanted_;
    double least_;  // that of the worst of them, once there are enough
    std::vector<Match> matches_;
};

}  // namespace ibid
