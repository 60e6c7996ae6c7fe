#include "store/copy_pairs.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>

#include "store/shared_keys.h"

namespace ibid {

namespace {

// So many of the rows that share a key are compared with all others.
constexpr std::size_t most_anchors = 16;
// Keys that are sorted together: some 16 MB.
constexpr std::size_t keys_at_once = 2'000'000;
// Sketches that are kept: 6 MB.
constexpr std::size_t known_sketches = std::size_t{1} << 17;
constexpr std::uint32_t no_row = 0xFFFFFFFFu;

// Calls each(number of the row, key) for the segment's rows that count, and
// their wanted keys.
template <class IsWanted, class Each>
void each_key(const IndexRows& rows, std::size_t segment, IsWanted is_wanted,
              Each each) {
    const OpenSegment& open = *rows.segments()[segment];
    const std::uint32_t first = rows.first(segment);
    open.segment.each_copy_key(
        [&](std::uint32_t row, std::uint32_t key, bool is_last) {
            if (is_wanted(key) && open.is_alive(row)) each(first + row, key);
            if (is_last) rows.rest_after(first + row);
        });
}

// The keys of touched rows that stand for their texts.
struct TouchedKeys {
    KeySet keys;
    std::size_t count = 0;

    TouchedKeys(const IndexRows& rows, const SameTexts& same,
                const std::vector<bool>& touched) {
        for (std::size_t i = 0; i < rows.segments().size(); ++i) {
            if (!is_any(touched, rows.first(i), rows.first(i + 1))) continue;
            const auto all = [](std::uint32_t) { return true; };
            each_key(rows, i, all, [&](std::uint32_t row, std::uint32_t key) {
                if (!touched[row] || same.repeats(row)) return;
                keys.add(key);
                ++count;
            });
        }
    }
};

class Comparison {
public:
    Comparison(RowWords& words, const SameTexts& same,
               const std::vector<bool>& touched)
        : words_(words), same_(same), touched_(touched) {}

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
        CopyPairs pairs;
        pairs.reserve(found_.size());
        for (const std::uint64_t pair : found_)
            pairs.emplace_back(static_cast<std::uint32_t>(pair >> 32),
                               static_cast<std::uint32_t>(pair));
        std::ranges::sort(pairs);
        return pairs;
    }

private:
    struct Text {
        std::uint32_t row = 0;
        bool has_sketch = false;
        bool has_shingles = false;
        ShingleSketch sketch;
        ShingleSet shingles;
    };
    struct Known {
        std::uint32_t row = no_row;
        ShingleSketch sketch;
    };

    void put_longest_first(std::span<std::uint32_t> rows) {
        by_rank_.clear();
        for (const std::uint32_t row : rows)
            by_rank_.emplace_back(same_.rank(row), row);
        std::ranges::partial_sort(by_rank_, by_rank_.begin() + most_anchors);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = by_rank_[i].second;
    }
    static void begin(Text& text, std::uint32_t row) {
        text.row = row;
        text.has_sketch = text.has_shingles = false;
    }
    const ShingleSketch& sketch(Text& text) {
        if (text.has_sketch) return text.sketch;
        Known& known = known_[text.row % known_.size()];
        if (known.row != text.row) {
            words_.read(text.row, read_);
            known = {text.row, ShingleSketch(read_)};
        }
        text.sketch = known.sketch;
        text.has_sketch = true;
        return text.sketch;
    }
    const ShingleSet& shingles(Text& text) {
        if (text.has_shingles) return text.shingles;
        words_.read(text.row, read_);
        make_shingle_set(read_, text.shingles);
        text.has_shingles = true;
        return text.shingles;
    }

    bool compare(Text& one, Text& other) {
        if (!touched_[one.row] && !touched_[other.row]) return false;
        if (!sketch(one).may_be_copy(sketch(other))) return false;
        // Most copies share several keys.
        const std::uint64_t pair = std::uint64_t{std::min(one.row, other.row)}
                                       << 32 |
                                   std::max(one.row, other.row);
        if (found_.contains(pair)) return true;
        if (!is_near_copy(shingles(one), shingles(other))) return false;
        found_.insert(pair);
        return true;
    }

    RowWords& words_;
    const SameTexts& same_;
    const std::vector<bool>& touched_;
    std::vector<std::pair<SameTexts::Rank, std::uint32_t>> by_rank_;
    std::array<Text, most_anchors> anchors_;
    Text other_;
    // By row, as many as there is room for: rows have several keys.
    std::vector<Known> known_ = std::vector<Known>(known_sketches);
    std::vector<std::uint64_t> read_;  // words
    std::unordered_set<std::uint64_t> found_;
};

}  // namespace

CopyPairs find_near_pairs(RowWords& words, const SameTexts& same,
                          const std::vector<bool>& touched) {
    const IndexRows& rows = words.rows();
    const TouchedKeys wanted(rows, same, touched);
    // Of rows that have one of few keys there may be many more.
    const std::size_t all =
        std::min<std::size_t>(16 * wanted.count, 4 * same.texts());
    const std::uint64_t parts = all / keys_at_once + 1;
    Comparison comparison(words, same, touched);
    std::vector<std::uint64_t> found;  // a key, and a row that has it
    found.reserve(all / parts + all / parts / 4);
    std::vector<std::uint32_t> sharers;
    for (std::uint64_t part = 0; part < parts; ++part) {
        found.clear();
        const auto is_wanted = [&](std::uint32_t key) {
            return wanted.keys.has(key) && key * parts >> copy_key_bits == part;
        };
        const auto take = [&](std::uint32_t row, std::uint32_t key) {
            if (!same.repeats(row)) found.push_back(keyed(key, row));
        };
        for (std::size_t i = 0; i < rows.segments().size(); ++i)
            each_key(rows, i, is_wanted, take);
        std::ranges::sort(found);
        each_run(found, key_of, [&](auto at, auto end) {
            sharers.clear();
            for (; at != end; ++at) sharers.push_back(row_of(*at));
            comparison.compare(sharers);
        });
    }
    return comparison.take();
}

Copies find_copies(const IndexRows& rows) {
    const std::vector<bool> all(rows.size(), true);
    RowWords words(rows);
    Copies copies;
    copies.same = find_same_texts(words, all, {});
    copies.near = find_near_pairs(words, SameTexts(rows, copies.same), all);
    return copies;
}

CopyPairs wrong_copy_pairs(const IndexRows& rows, const Copies& copies) {
    RowWords row_words(rows);
    std::vector<std::uint64_t> one, other;
    ShingleSet shingles_of_one, shingles_of_other;
    CopyPairs wrong;
    const auto look = [&](const CopyPair& pair, auto is_right) {
        row_words.read(pair.first, one);
        row_words.read(pair.second, other);
        if (!rows.is_alive(pair.first) || !rows.is_alive(pair.second) ||
            !is_right())
            wrong.push_back(pair);
    };
    for (const CopyPair& pair : copies.same)
        look(pair, [&] { return one == other; });
    for (const CopyPair& pair : copies.near)
        look(pair, [&] {
            make_shingle_set(one, shingles_of_one);
            make_shingle_set(other, shingles_of_other);
            return is_near_copy(shingles_of_one, shingles_of_other);
        });
    return wrong;
}

}  // namespace ibid
