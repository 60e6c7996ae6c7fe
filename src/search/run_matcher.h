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
    void each_run(std::uint32_t row, Each each) {
        std::uint64_t state = 0;
        segment_->each_word(row, [&](std::uint32_t id) {
            std::uint16_t set = id < frequent ? set_of_[id] : unknown;
            if (set == unknown) set = find_set(id);
            state = (state << 1 | begins_) & sets_[set];
            for (std::uint64_t ended = state & ends_; ended != 0;
                 ended &= ended - 1)
                each(
                    run_at_[static_cast<std::size_t>(std::countr_zero(ended))]);
        });
    }

private:
    static constexpr std::uint16_t unknown = 0;
    // Ids are ranks by frequency: nearly all words of a text are below it.
    static constexpr std::uint32_t frequent = 1u << 14;

    std::uint16_t find_set(std::uint32_t id);

    const Segment* segment_;
    std::vector<WordMatch> places_;  // the words of all runs
    std::vector<std::size_t> run_at_;
    std::uint64_t begins_ = 0;  // places, as bits
    std::uint64_t ends_ = 0;
    // There are few: a word's stem and the longest beginning of it that is
    // asked for say all about it.
    std::vector<std::uint64_t> sets_;
    std::vector<std::uint16_t> set_of_;  // of frequent words, once met
};

}  // namespace ibid
