// Anchor: the word of a run that is found soonest; where it stands, the others
// are looked for around it.
//
//   Anchor anchor(segment, words);   // of "secretary of state"
//   if (anchor.useful()) anchor.count(row);
//
// Most of a passage is passed over without being unpacked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "search/packed_word.h"
#include "search/word_match.h"
#include "store/segment.h"

namespace ibid {

class Anchor {
public:
    // The words are bound to the segment; both must outlive it.
    Anchor(const Segment& segment, const std::vector<WordMatch>& words);

    // Whether the word has so few forms that looking for each of them is
    // quicker than reading the passage.
    bool useful() const { return !forms_.empty(); }

    // How often the run stands in the passage, if it is useful.
    std::uint32_t count(std::uint32_t row) const;

private:
    // About how often the word stands in a passage with the run.
    double times_in_passage(const WordMatch& word) const;
    bool before(std::string_view bytes, std::size_t at) const;
    bool behind(std::string_view bytes, std::size_t at) const;

    const Segment& segment_;
    const std::vector<WordMatch>& words_;
    std::size_t place_ = 0;  // of the anchor in the run
    std::vector<PackedWord> forms_;
};

}  // namespace ibid
