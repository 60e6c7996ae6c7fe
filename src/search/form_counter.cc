#include "search/form_counter.h"

#include <algorithm>
#include <set>

namespace ibid {

namespace {

// Stems whose other words are looked up: that takes a look at all words.
constexpr std::size_t most_stems = 4;
// Forms that are looked for one by one more quickly than all at once.
constexpr std::size_t few = 32;

using Ids = std::vector<std::uint32_t>;

Ids others_of(const Segment& segment, const Ids& ids,
              const std::set<std::uint32_t>& stems) {
    Ids others;
    for (const std::uint32_t stem : stems)
        for (const std::uint32_t id : segment.words_of_term(stem))
            if (segment.word_count(id) > 0 &&
                std::ranges::find(ids, id) == ids.end())
                others.push_back(id);
    return others;
}

}  // namespace

FormCounter::FormCounter(const Segment& segment, Ids ids) : segment_(&segment) {
    std::set<std::uint32_t> stems;
    for (const std::uint32_t id : ids) stems.insert(segment.term_of_word(id));
    if (stems.size() <= most_stems) {
        // Passages that have none of the words looked for are read to their
        // end, so that of as many forms the frequent ones are better.
        Ids others = others_of(segment, ids, stems);
        others_ = others.size() < ids.size();
        if (others_) ids = std::move(others);
    }
    std::ranges::sort(ids);
    if (ids.size() <= few) {
        for (const std::uint32_t id : ids) forms_.emplace_back(id);
    } else {
        wanted_.assign(segment.words(), false);
        for (const std::uint32_t id : ids) wanted_[id] = true;
    }
}

std::uint32_t FormCounter::count(std::uint32_t row,
                                 std::uint32_t of_stems) const {
    std::uint32_t found = 0;
    if (!wanted_.empty())
        segment_->each_word(
            row, [&](std::uint32_t id) { found += wanted_[id] ? 1 : 0; });
    const std::string_view words = segment_->packed_words(row);
    for (const PackedWord& form : forms_) {
        if (found >= of_stems) break;
        form.each(words, [&](std::size_t) { return ++found < of_stems; });
    }
    return others_ ? of_stems - std::min(found, of_stems) : found;
}

}  // namespace ibid
