#include "store/value_sets.h"

#include <algorithm>

#include "store/ordering.h"
#include "text/words.h"

namespace ibid {

std::uint32_t ValueSets::set(std::vector<std::uint32_t> values) {
    return number_of(values);
}

std::uint32_t ValueSets::set_of(const std::vector<std::string>& values) {
    ids_.clear();
    for (const std::string& text : values) ids_.push_back(value(text));
    return number_of(ids_);
}

std::uint32_t ValueSets::number_of(std::vector<std::uint32_t>& values) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    const std::string_view key(reinterpret_cast<const char*>(values.data()),
                               values.size() * sizeof values[0]);
    const auto [id, is_new] = keys_.number(key);
    if (is_new) sets_.push_back(values);
    return id;
}

std::vector<std::uint32_t> ValueSets::write(SegmentOutput& out) const {
    const auto value_order =
        sorted_order(values_.size(), [&](std::uint32_t a, std::uint32_t b) {
            return values_[a] < values_[b];
        });
    StringsOutput texts(out, SegmentPart::value_text, SegmentPart::value_begin);
    for (const std::uint32_t id : value_order) texts.append(values_[id]);
    texts.finish();
    StringsOutput keys(out, SegmentPart::value_key_text,
                       SegmentPart::value_key_begin);
    for (const std::uint32_t id : value_order)
        keys.append(folded_words(values_[id]));
    keys.finish();

    const std::vector<std::uint32_t> value_rank = inverse(value_order);
    std::vector<std::vector<std::uint32_t>> sets = sets_;
    for (auto& set : sets) {
        for (std::uint32_t& value : set) value = value_rank[value];
        std::ranges::sort(set);
    }
    const auto set_order = sorted_order(
        sets.size(),
        [&](std::uint32_t a, std::uint32_t b) { return sets[a] < sets[b]; });
    std::vector<std::uint32_t> begin{0};
    out.begin(SegmentPart::set_values);
    for (const std::uint32_t id : set_order) {
        out.append(std::span<const std::uint32_t>(sets[id]));
        begin.push_back(begin.back() +
                        static_cast<std::uint32_t>(sets[id].size()));
    }
    out.put(SegmentPart::set_begin, begin);
    return inverse(set_order);
}

}  // namespace ibid
