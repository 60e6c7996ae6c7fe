// Where runs of words stand in the passages of a segment.
//
//   RunMatcher runs(segment, {{asian, nato}, {nato, plan}});
//   runs.each_run(row, [](std::size_t run) {});   // 0, 1 for "Asian NATO plan"
//
// All runs are looked for at once, in one pass over a passage's words:
// Shift-And (Baeza-Yates, Gonnet: A New Approach to Text Searching, 1992), for
// which a word id stands for the set of places in the runs that the word can
// take.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "search/word_match.h"
#include "store/segment.h"

namespace ibid {

class RunMatcher {
public:
    // Words that all runs together may have.
    static constexpr std::size_t most_words = 64;

    // The segment must outlive it.
    RunMatcher(const Segment& segment,
               std::vector<std::vector<WordMatch>> runs);

    // Calls each(run) wherever one ends, with its number.
    template <class Each>
    void each_run(std::uint32_t row, Each each) const {
        std::uint64_t state = 0;
        segment_->each_word(row, [&](std::uint32_t id) {
            state = (state << 1 | begins_) & places_of(id);
            for (std::uint64_t ended = state & ends_; ended != 0;
                 ended &= ended - 1)
                each(
                    run_at_[static_cast<std::size_t>(std::countr_zero(ended))]);
        });
    }

private:
    // The places that the word can take, as bits. Most words take none, which
    // shows in their terms.
    std::uint64_t places_of(std::uint32_t id) const {
        return (filter_ >> (terms_[id] % 64) & 1u) != 0 ? find_places(id) : 0;
    }
    std::uint64_t find_places(std::uint32_t id) const;

    const Segment* segment_;
    std::span<const std::uint32_t> terms_;  // by word id
    std::vector<WordMatch> places_;         // the words of all runs
    std::vector<std::size_t> run_at_;
    std::uint64_t begins_ = 0;  // places, as bits
    std::uint64_t ends_ = 0;
    std::uint64_t filter_ = 0;  // terms of words that have places, modulo 64
};

}  // namespace ibid
