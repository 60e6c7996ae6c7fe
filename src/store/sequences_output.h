// The words of each row in order -> the sequences of a segment.
//
//   SequencesOutput sequences(out, rows);
//   sequences.row(2, [](auto add) { add(7); add(300); });
//   sequences.finish();
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "store/packing.h"
#include "store/segment_output.h"

namespace ibid {

class SequencesOutput {
public:
    SequencesOutput(SegmentOutput& out, std::size_t rows) : out_(out) {
        begin_.reserve(rows + 1);
        begin_.push_back(0);
        out_.begin(SegmentPart::sequences);
    }

    // The next row: calls each(add), and that add(id) for its words, of which
    // there are `most` at most.
    template <class Each>
    void row(std::size_t most, Each each) {
        if (bytes_.size() < most * varint32_size)
            bytes_.resize(most * varint32_size);
        char* end = bytes_.data();
        each([&end](std::uint32_t id) { end = put_varint(end, id); });
        out_.append(std::string_view(bytes_.data(), end));
        begin_.push_back(static_cast<std::uint32_t>(out_.size()));
    }

    void finish() { out_.put(SegmentPart::sequence_begin, begin_); }

private:
    SegmentOutput& out_;
    std::vector<char> bytes_;  // of one row
    std::vector<std::uint32_t> begin_;
};

}  // namespace ibid
