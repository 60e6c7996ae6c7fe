#include "store/row_words.h"

#include <algorithm>

#include "document/copy_keys.h"
#include "text/hash.h"

namespace ibid {

namespace {

// What the kernel brings into memory at once holds the words of about so many
// rows; after so many times that, some 20 MB, memory is let go.
constexpr std::size_t stretch = 1024;
constexpr std::size_t most_stretches = 256;

}  // namespace

RowWords::RowWords(const IndexRows& rows)
    : rows_(rows),
      hashes_(rows.segments().size()),
      read_(rows.size() / stretch + 1) {}

void RowWords::read(std::uint32_t number, std::vector<std::uint64_t>& words) {
    note(number);
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

std::uint64_t RowWords::hash(std::uint32_t number, std::uint64_t seed) {
    read(number, hashed_);
    return hash64({reinterpret_cast<const char*>(hashed_.data()),
                   hashed_.size() * sizeof hashed_[0]},
                  seed);
}

void RowWords::note(std::uint32_t number) {
    if (read_[number / stretch]) return;
    if (++stretches_ > most_stretches) {
        rows_.rest();
        std::fill(read_.begin(), read_.end(), false);
        stretches_ = 1;
    }
    read_[number / stretch] = true;
}

}  // namespace ibid
