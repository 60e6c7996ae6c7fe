// Facet values and the sets of them that articles and passages have.
//
// Values are told apart as written; sets are numbered, 0 being the empty one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/numbering.h"
#include "store/segment_output.h"

namespace ibid {

class ValueSets {
public:
    ValueSets() { set({}); }

    std::uint32_t value(std::string_view text) {
        return values_.number(text).id;
    }
    // Of values by id, in any order; repeated ones count once.
    std::uint32_t set(std::vector<std::uint32_t> values);
    std::uint32_t set_of(const std::vector<std::string>& values);

    // The values of a set, ascending by id; what a value says.
    const std::vector<std::uint32_t>& values_of(std::uint32_t set) const {
        return sets_[set];
    }
    std::string_view text(std::uint32_t value) const { return values_[value]; }

    // Writes the parts of a segment, values sorted by text and sets by their
    // values, so that equal content gives equal bytes. Returns the new number
    // of each set.
    std::vector<std::uint32_t> write(SegmentOutput& out) const;

private:
    // Sorts them.
    std::uint32_t number_of(std::vector<std::uint32_t>& values);

    Numbering values_;
    Numbering keys_;  // of sets: their ids as bytes
    std::vector<std::vector<std::uint32_t>> sets_;
    std::vector<std::uint32_t> ids_;  // of the set at hand
};

}  // namespace ibid
