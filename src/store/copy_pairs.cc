#include "store/copy_pairs.h"

#include <algorithm>
#include <array>
#include <span>

#include "store/row_words.h"

namespace ibid {

namespace {

// So many of the rows that share a key are compared with all others.
constexpr std::size_t most_anchors = 16;
// Keys that are sorted together: some 32 MB.
constexpr std::size_t keys_at_once = 4'000'000;

// The keys of some rows, and now and then one that is nobody's: few bits are
// looked up faster.
class KeySet {
public:
    KeySet() : bits_((mask + 1) / 64) {}
    void add(std::uint32_t key) { bits_[(key & mask) >> 6] |= bit(key); }
    bool has(std::uint32_t key) const {
        return (bits_[(key & mask) >> 6] & bit(key)) != 0;
    }

private:
    static constexpr std::uint32_t mask = (1u << 20) - 1;
    static std::uint64_t bit(std::uint32_t key) {
        return std::uint64_t{1} << (key & 63);
    }
    std::vector<std::uint64_t> bits_;
};

// Calls each(number of the row, key) for the segment's rows that count.
template <class Each>
void each_key(const IndexRows& rows, std::size_t segment, Each each) {
    const OpenSegment& open = *rows.segments()[segment];
    const std::uint32_t first = rows.first(segment);
    open.segment.each_copy_key([&](std::uint32_t row, std::uint32_t key, bool) {
        if (open.is_alive(row)) each(first + row, key);
    });
}

// The keys of touched rows.
struct TouchedKeys {
    KeySet keys;
    std::size_t count = 0;

    TouchedKeys(const IndexRows& rows, const std::vector<bool>& touched) {
        for (std::size_t i = 0; i < rows.segments().size(); ++i) {
            const auto begin = touched.begin() + rows.first(i);
            const auto end = touched.begin() + rows.first(i + 1);
            if (std::find(begin, end, true) == end) continue;
            each_key(rows, i, [&](std::uint32_t row, std::uint32_t key) {
                if (!touched[row]) return;
                keys.add(key);
                ++count;
            });
        }
    }
};

class Comparison {
public:
    Comparison(const IndexRows& rows, const std::vector<bool>& touched)
        : rows_(rows), touched_(touched), words_(rows) {}

    // Rows that share a key, ascending.
    void compare(std::span<std::uint32_t> rows) {
        if (std::ranges::none_of(
                rows, [&](std::uint32_t row) { return touched_[row]; }))
            return;
        const std::size_t anchors = std::min(rows.size(), most_anchors);
        if (rows.size() > anchors) put_longest_first(rows);
        for (std::size_t i = 0; i < anchors; ++i) {
            begin(anchors_[i], rows[i]);
            for (std::size_t other = 0; other < i; ++other)
                compare(anchors_[other], anchors_[i]);
        }
        for (const std::uint32_t row : rows.subspan(anchors)) {
            begin(other_, row);
            for (std::size_t i = 0; i < anchors; ++i)
                if (compare(anchors_[i], other_)) break;
        }
    }

    CopyPairs take() {
        std::ranges::sort(pairs_);
        pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
        return std::move(pairs_);
    }

private:
    using Rank = std::pair<std::uint32_t, std::uint64_t>;
    struct Text {
        std::uint32_t row = 0;
        bool has_sketch = false;
        bool has_shingles = false;
        std::vector<std::uint64_t> words;
        ShingleSketch sketch;
        ShingleSet shingles;
    };

    void put_longest_first(std::span<std::uint32_t> rows) {
        by_rank_.clear();
        for (const std::uint32_t row : rows)
            by_rank_.emplace_back(rows_.rank(row), row);
        std::ranges::partial_sort(by_rank_, by_rank_.begin() + most_anchors);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = by_rank_[i].second;
    }
    static void begin(Text& text, std::uint32_t row) {
        text.row = row;
        text.has_sketch = text.has_shingles = false;
    }
    const ShingleSketch& sketch(Text& text) {
        if (!text.has_sketch) {
            words_.read(text.row, text.words);
            text.sketch = ShingleSketch(text.words);
        }
        text.has_sketch = true;
        return text.sketch;
    }
    // Of a text whose sketch was asked for.
    const ShingleSet& shingles(Text& text) {
        if (!text.has_shingles) make_shingle_set(text.words, text.shingles);
        text.has_shingles = true;
        return text.shingles;
    }

    bool compare(Text& one, Text& other) {
        if (!touched_[one.row] && !touched_[other.row]) return false;
        if (!sketch(one).may_be_copy(sketch(other)) ||
            !is_near_copy(shingles(one), shingles(other)))
            return false;
        pairs_.emplace_back(std::min(one.row, other.row),
                            std::max(one.row, other.row));
        return true;
    }

    const IndexRows& rows_;
    const std::vector<bool>& touched_;
    RowWords words_;
    std::vector<std::pair<Rank, std::uint32_t>> by_rank_;
    std::array<Text, most_anchors> anchors_;
    Text other_;
    CopyPairs pairs_;
};

}  // namespace

PairedRows::PairedRows(const CopyPairs& of_rows, std::uint32_t all_rows) {
    std::vector<std::uint32_t> number(all_rows);
    for (const auto& [one, other] : of_rows) number[one] = number[other] = 1;
    for (std::uint32_t row = 0; row < all_rows; ++row) {
        if (number[row] == 0) continue;
        number[row] = static_cast<std::uint32_t>(rows.size());
        rows.push_back(row);
    }
    pairs.reserve(of_rows.size());
    for (const auto& [one, other] : of_rows)
        pairs.emplace_back(number[one], number[other]);
}

CopyPairs find_copy_pairs(const IndexRows& rows,
                          const std::vector<bool>& touched) {
    const TouchedKeys wanted(rows, touched);
    // Of rows that have one of few keys there may be many more.
    const std::uint64_t parts =
        std::min<std::uint64_t>(16 * wanted.count, 4 * rows.size()) /
            keys_at_once +
        1;
    Comparison comparison(rows, touched);
    std::vector<std::uint64_t> found;  // a key, and a row that has it
    std::vector<std::uint32_t> sharers;
    for (std::uint64_t part = 0; part < parts; ++part) {
        found.clear();
        for (std::size_t i = 0; i < rows.segments().size(); ++i)
            each_key(rows, i, [&](std::uint32_t row, std::uint32_t key) {
                if (wanted.keys.has(key) &&
                    key * parts >> copy_key_bits == part)
                    found.push_back(std::uint64_t{key} << 32 | row);
            });
        std::ranges::sort(found);
        for (std::size_t at = 0; at < found.size();) {
            const std::uint64_t key = found[at] >> 32;
            sharers.clear();
            for (; at < found.size() && found[at] >> 32 == key; ++at)
                sharers.push_back(static_cast<std::uint32_t>(found[at]));
            comparison.compare(sharers);
        }
    }
    return comparison.take();
}

CopyPairs wrong_copy_pairs(const IndexRows& rows, const CopyPairs& pairs) {
    RowWords row_words(rows);
    std::vector<std::uint64_t> words;
    const auto read = [&](std::uint32_t row, ShingleSet& set) {
        row_words.read(row, words);
        make_shingle_set(words, set);
    };
    ShingleSet one, other;
    CopyPairs wrong;
    for (const CopyPair& pair : pairs) {
        read(pair.first, one);
        read(pair.second, other);
        if (!rows.is_alive(pair.first) || !rows.is_alive(pair.second) ||
            !is_near_copy(one, other))
            wrong.push_back(pair);
    }
    return wrong;
}

}  // namespace ibid
