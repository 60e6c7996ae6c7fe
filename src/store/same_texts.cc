#include "store/same_texts.h"

#include <algorithm>
#include <iterator>

#include "store/shared_keys.h"

namespace ibid {

namespace {

// Rows that are sorted together: some 12 MB, beside 24 MB of those whose words
// are read.
constexpr std::size_t rows_at_once = 1'500'000;

// Calls each(number of the row, hash of its keys and length) for all rows that
// count, of the segments with touched rows or of all.
template <class Each>
void each_key_list(const IndexRows& rows, const std::vector<bool>* touched,
                   Each each) {
    for (std::size_t i = 0; i < rows.segments().size(); ++i) {
        if (touched && !is_any(*touched, rows.first(i), rows.first(i + 1)))
            continue;
        const OpenSegment& open = *rows.segments()[i];
        const auto mixed = [](std::uint64_t sum, std::uint32_t number) {
            return (sum ^ number) * 0x9E3779B97F4A7C15u;
        };
        std::uint64_t sum = 0;
        open.segment.each_copy_key(
            [&](std::uint32_t row, std::uint32_t key, bool is_last) {
                sum = mixed(sum, key);
                if (!is_last) return;
                sum = mixed(sum, open.segment.length()[row]);
                if (open.is_alive(row))
                    each(rows.first(i) + row,
                         static_cast<std::uint32_t>(sum >> 32));
                sum = 0;
                rows.rest_after(rows.first(i) + row);
            });
    }
}

class Search {
public:
    Search(RowWords& words, const std::vector<bool>& touched,
           const CopyPairs& known)
        : words_(words),
          rows_(words.rows()),
          touched_(touched),
          repeats_(rows_.size()) {
        for (const CopyPair& pair : known) repeats_[pair.second] = true;
        each_key_list(rows_, &touched_,
                      [&](std::uint32_t row, std::uint32_t hash) {
                          if (!touched_[row]) return;
                          wanted_.add(hash);
                          ++count_;
                      });
    }

    CopyPairs run() {
        if (count_ == 0) return {};
        // Of rows that have one of few hashes there may be many more.
        const std::uint64_t parts =
            std::min<std::uint64_t>(16 * count_, rows_.size()) / rows_at_once +
            1;
        for (std::uint64_t part = 0; part < parts; ++part)
            compare(candidates([&](std::uint32_t hash) {
                return wanted_.has(hash) && hash * parts >> 32 == part;
            }));
        return std::move(found_);
    }

private:
    // Of one text, the row that stands for it comes first.
    struct Text {
        std::uint64_t hash;  // of its keys and words
        bool is_touched;
        std::uint32_t row;
        auto operator<=>(const Text&) const = default;
    };

    // Rows whose keys another one has, one of both touched: keyed the other way
    // round, a row before the hash of its keys, so that words are read in
    // order.
    template <class IsWanted>
    std::vector<std::uint64_t> candidates(IsWanted is_wanted) const {
        std::vector<std::uint64_t> found;  // a hash, and the row that has it
        each_key_list(rows_, nullptr,
                      [&](std::uint32_t row, std::uint32_t hash) {
                          if (is_wanted(hash) && !repeats_[row])
                              found.push_back(keyed(hash, row));
                      });
        std::ranges::sort(found);
        auto kept = found.begin();
        each_run(found, key_of, [&](auto begin, auto end) {
            const auto is_touched = [&](std::uint64_t one) {
                return touched_[row_of(one)];
            };
            if (std::none_of(begin, end, is_touched)) return;
            for (; begin != end; ++begin)
                *kept++ = keyed(row_of(*begin), key_of(*begin));
        });
        found.erase(kept, found.end());
        std::ranges::sort(found);
        return found;
    }

    void compare(const std::vector<std::uint64_t>& candidates) {
        std::vector<Text> texts;
        texts.reserve(candidates.size());
        for (const std::uint64_t one : candidates) {
            const std::uint32_t row = key_of(one);
            const std::uint32_t keys = row_of(one);
            texts.push_back({words_.hash(row, keys), touched_[row], row});
        }
        std::ranges::sort(texts);
        // A row that is not touched may stand for others already.
        each_run(
            texts, [](const Text& text) { return text.hash; },
            [&](auto begin, auto end) {
                for (auto other = begin + 1; other != end; ++other)
                    if (other->is_touched)
                        found_.emplace_back(begin->row, other->row);
            });
    }

    RowWords& words_;
    const IndexRows& rows_;
    const std::vector<bool>& touched_;
    std::vector<bool> repeats_;
    KeySet wanted_;  // hashes of touched rows
    std::size_t count_ = 0;
    CopyPairs found_;
};

}  // namespace

CopyPairs find_same_texts(RowWords& words, const std::vector<bool>& touched,
                          CopyPairs known) {
    CopyPairs found = Search(words, touched, known).run();
    if (found.empty()) return known;
    std::ranges::sort(found);
    CopyPairs all;
    all.reserve(known.size() + found.size());
    std::ranges::merge(known, found, std::back_inserter(all));
    return all;
}

SameTexts::SameTexts(const IndexRows& rows, const CopyPairs& pairs)
    : rows_(rows), texts_(rows.size() - pairs.size()), repeats_(rows.size()) {
    for (const auto& [first, other] : pairs) {
        if (repeats_[other]) throw DamagedSegment();
        repeats_[other] = true;
        if (marks_.empty() || marks_.back().first != first)
            marks_.emplace_back(first, rows.id_mark(first));
        marks_.back().second =
            std::min(marks_.back().second, rows.id_mark(other));
    }
    const auto is_chained = [&](const CopyPair& pair) {
        return repeats_[pair.first];
    };
    if (!std::ranges::is_sorted(pairs) ||
        std::ranges::any_of(pairs, is_chained))
        throw DamagedSegment();
}

SameTexts::Rank SameTexts::rank(std::uint32_t row) const {
    const auto at = std::ranges::lower_bound(
        marks_, row, {}, [](const auto& mark) { return mark.first; });
    const bool is_several = at != marks_.end() && at->first == row;
    return {~std::uint32_t{rows_.length(row)},
            is_several ? at->second : rows_.id_mark(row)};
}

}  // namespace ibid
