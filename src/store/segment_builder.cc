#include "store/segment_builder.h"

#include <algorithm>
#include <numeric>

#include "store/packing.h"

namespace ibid {

namespace {

// Lays sections one after the other behind a header.
class Layout {
public:
    Layout() : bytes_(sizeof(SegmentHeader), '\0') {
        std::memcpy(header_.magic, segment_magic, sizeof segment_magic);
    }

    void put(SegmentSection which, std::string_view content) {
        header_.offset[which] = bytes_.size();
        header_.size[which] = content.size();
        bytes_ += content;
        bytes_.resize((bytes_.size() + 7) / 8 * 8);
    }
    template <class T>
    void put(SegmentSection which, const std::vector<T>& content) {
        put(which, {reinterpret_cast<const char*>(content.data()),
                    content.size() * sizeof(T)});
    }
    void put_strings(SegmentSection begins, SegmentSection text,
                     const std::vector<const std::string*>& strings) {
        std::vector<std::uint32_t> begin{0};
        std::string all;
        for (const std::string* string : strings) {
            all += *string;
            begin.push_back(static_cast<std::uint32_t>(all.size()));
        }
        put(begins, begin);
        put(text, all);
    }

    std::string finish(std::uint32_t first, std::uint32_t rows) {
        header_.file_size = bytes_.size();
        header_.first = first;
        header_.rows = rows;
        std::memcpy(bytes_.data(), &header_, sizeof header_);
        header_.check = segment_check(bytes_);
        std::memcpy(bytes_.data(), &header_, sizeof header_);
        return std::move(bytes_);
    }

private:
    SegmentHeader header_{};
    std::string bytes_;
};

std::vector<std::uint32_t> counting(std::size_t size) {
    std::vector<std::uint32_t> ids(size);
    std::iota(ids.begin(), ids.end(), 0u);
    return ids;
}

// order[new id] = old id  ->  rank[old id] = new id
std::vector<std::uint32_t> inverse(const std::vector<std::uint32_t>& order) {
    std::vector<std::uint32_t> rank(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    return rank;
}

template <class T>
std::vector<T> permuted(const std::vector<T>& values,
                        const std::vector<std::uint32_t>& order) {
    std::vector<T> result;
    result.reserve(order.size());
    for (const std::uint32_t old : order) result.push_back(values[old]);
    return result;
}

std::vector<std::uint32_t> sorted_by_text(
    const std::vector<const std::string*>& strings) {
    std::vector<std::uint32_t> order = counting(strings.size());
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return *strings[a] < *strings[b];
    });
    return order;
}

}  // namespace

std::uint32_t SegmentBuilder::Numbering::id(const std::string& string) {
    const auto next = static_cast<std::uint32_t>(strings.size());
    const auto [at, added] = ids.try_emplace(string, next);
    if (added) strings.push_back(&at->first);
    return at->second;
}

void SegmentBuilder::add_gap() {
    rows_.emplace_back();
    row_end_.push_back(static_cast<std::uint32_t>(word_ids_.size()));
}

void SegmentBuilder::add_passage(Row row, const std::vector<Term>& terms,
                                 const FacetValues& facets) {
    for (const Term& term : terms) {
        const std::uint32_t id = words_.id(term.word);
        if (id == word_count_.size()) {
            word_count_.push_back(0);
            word_stem_.push_back(stems_.id(term.stem));
        }
        ++word_count_[id];
        word_ids_.push_back(id);
    }
    row.tokens = static_cast<std::uint32_t>(terms.size());
    for (std::size_t facet = 0; facet < facet_columns; ++facet)
        row.sets[facet] = set_id(facets[facet]);
    rows_.push_back(row);
    row_end_.push_back(static_cast<std::uint32_t>(word_ids_.size()));
}

std::uint32_t SegmentBuilder::set_id(const std::vector<std::string>& values) {
    std::vector<std::uint32_t> ids;
    for (const std::string& value : values) ids.push_back(values_.id(value));
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    std::string key;
    for (const std::uint32_t id : ids) append_varint(key, id);
    const std::uint32_t id = set_keys_.id(key);
    if (id == sets_.size()) sets_.push_back(std::move(ids));
    return id;
}

std::string SegmentBuilder::finish() const {
    // The most frequent words get the smallest ids, hence the shortest bytes.
    std::vector<std::uint32_t> word_order = counting(words_.strings.size());
    std::ranges::sort(word_order, [&](std::uint32_t a, std::uint32_t b) {
        return word_count_[a] != word_count_[b]
                   ? word_count_[a] > word_count_[b]
                   : *words_.strings[a] < *words_.strings[b];
    });
    const std::vector<std::uint32_t> word_rank = inverse(word_order);
    const std::vector<std::uint32_t> stem_order =
        sorted_by_text(stems_.strings);
    const std::vector<std::uint32_t> stem_rank = inverse(stem_order);

    std::vector<std::uint64_t> begin{0};
    std::string sequences;
    std::size_t at = 0;
    for (const std::uint32_t end : row_end_) {
        for (; at < end; ++at)
            append_varint(sequences, word_rank[word_ids_[at]]);
        begin.push_back(sequences.size());
    }
    const auto words = permuted(words_.strings, word_order);
    std::vector<std::uint32_t> word_stem = permuted(word_stem_, word_order);
    for (std::uint32_t& stem : word_stem) stem = stem_rank[stem];
    std::vector<std::uint32_t> set_begin{0};
    std::vector<std::uint32_t> set_values;
    for (const auto& set : sets_) {
        set_values.insert(set_values.end(), set.begin(), set.end());
        set_begin.push_back(static_cast<std::uint32_t>(set_values.size()));
    }

    Layout layout;
    layout.put(row_section, rows_);
    layout.put(sequence_begin_section, begin);
    layout.put(sequence_section, sequences);
    layout.put_strings(word_begin_section, word_section, words);
    layout.put(word_count_section, permuted(word_count_, word_order));
    layout.put(word_stem_section, word_stem);
    layout.put(by_text_section, sorted_by_text(words));
    layout.put_strings(stem_begin_section, stem_section,
                       permuted(stems_.strings, stem_order));
    layout.put_strings(value_begin_section, value_section, values_.strings);
    layout.put(set_begin_section, set_begin);
    layout.put(set_value_section, set_values);
    return layout.finish(first_, rows());
}

}  // namespace ibid
