// The keys by which near copies of passages are found (document/copy_keys.h) ->
// a part of a segment, and back.
//
//   CopyKeyLists lists(out);       // begins the part
//   lists.add({7, 9});             // of each row in turn; of short ones none
//   lists.finish();
//
// Row by row, key after key, three bytes each: the key, and in the lowest bit
// whether it is its row's last. Where a row begins is not kept: whoever looks
// for copies reads all of them. A row of fewer than least_words_of_copy words
// has none.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "document/copy_keys.h"
#include "document/near_copy.h"
#include "store/page_check.h"
#include "store/segment_output.h"

namespace ibid {

inline constexpr std::size_t listed_key_size = 3;
static_assert(copy_key_bits + 1 == 8 * listed_key_size);

class CopyKeyLists {
public:
    explicit CopyKeyLists(SegmentOutput& out) : out_(out) {
        out_.begin(SegmentPart::copy_keys);
    }

    void add(std::span<const std::uint32_t> keys);
    void finish() { out_.append(bytes_); }

private:
    SegmentOutput& out_;
    std::string bytes_;
};

// Byte by byte: what is copied to where another size is read from is waited
// for.
inline std::uint32_t listed_key(const char* bytes) {
    const auto byte = [&](std::size_t i) {
        return std::uint32_t{static_cast<unsigned char>(bytes[i])};
    };
    return byte(0) | byte(1) << 8 | byte(2) << 16;
}

// Calls each(row, key, whether it is the row's last) for all rows.
// `length(row)` is how many words one has, or a number that is as large;
// `look(from, to)` is called before these bytes are read.
template <class Length, class Look, class Each>
void each_listed_key(std::string_view bytes, std::uint32_t rows, Length length,
                     Look look, Each each) {
    constexpr std::size_t at_once = std::size_t{1} << 16;
    std::size_t looked = 0;
    std::size_t at = 0;
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (length(row) < least_words_of_copy) continue;
        for (bool is_last = false; !is_last; at += listed_key_size) {
            if (bytes.size() - at < listed_key_size) throw DamagedSegment();
            if (looked < at + listed_key_size) {
                looked = std::min(bytes.size(), at + at_once);
                look(at, looked);
            }
            const std::uint32_t number = listed_key(bytes.data() + at);
            is_last = (number & 1) != 0;
            each(row, number >> 1, is_last);
        }
    }
}

}  // namespace ibid
