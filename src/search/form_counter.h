// FormCounter: how often some words stand in a passage, told from others of the
// same stems.
//
//   FormCounter vetoes(segment, {vetoes_id});
//   vetoes.count(row, 3);   // 1 for "Vetoes the veto. Vetoed.": 3 of that stem
//
// The passage is read as far as it takes to meet that many, and it is the
// others that are looked for where these are fewer.
#pragma once

#include <cstdint>
#include <vector>

#include "search/packed_word.h"
#include "store/segment.h"

namespace ibid {

class FormCounter {
public:
    FormCounter() = default;
    // The segment must outlive it.
    FormCounter(const Segment& segment, std::vector<std::uint32_t> ids);

    // `of_stems`: how often the passage has a word that shares its stem with
    // one of them, be it one of them or not.
    std::uint32_t count(std::uint32_t row, std::uint32_t of_stems) const;

private:
    const Segment* segment_ = nullptr;
    bool others_ = false;            // are looked for, rather than the words
    std::vector<PackedWord> forms_;  // the most frequent first
    std::vector<bool> wanted_;       // by word id, if there are many
};

}  // namespace ibid
