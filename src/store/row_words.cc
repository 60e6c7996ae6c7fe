#include "store/row_words.h"

#include "document/copy_keys.h"

namespace ibid {

void RowWords::read(std::uint32_t number, std::vector<std::uint64_t>& words) {
    const auto [at, row] = rows_.place(number);
    const Segment& segment = rows_.segments()[at]->segment;
    std::vector<std::uint32_t>& hashes = hashes_[at];
    if (hashes.empty()) hashes.resize(segment.words());
    words.clear();
    segment.each_word(row, [&](std::uint32_t word) {
        if (word >= hashes.size()) throw DamagedSegment();
        if (hashes[word] == 0)
            hashes[word] =
                static_cast<std::uint32_t>(copy_word(segment.word(word)));
        words.push_back(hashes[word]);
    });
}

}  // namespace ibid
