#include "search/anchor.h"

#include <algorithm>
#include <utility>

namespace ibid {

namespace {

// Looks for a form, or on from where one was found, from which on reading the
// passage is quicker.
constexpr double most_looks = 32;
// So few that no other word is asked for its forms: that takes long, too.
constexpr double few_looks = 8;

std::vector<std::size_t> rarest_first(const std::vector<WordMatch>& words) {
    std::vector<std::pair<std::uint64_t, std::size_t>> by_frequency;
    for (std::size_t i = 0; i < words.size(); ++i)
        by_frequency.emplace_back(words[i].frequency(), i);
    std::ranges::sort(by_frequency);
    std::vector<std::size_t> places;
    for (const auto& [frequency, place] : by_frequency) places.push_back(place);
    return places;
}

// Reads the varint at `at`, and puts `at` behind it.
std::uint32_t word_at(std::string_view bytes, std::size_t& at) {
    std::uint32_t id = 0;
    for (unsigned shift = 0; at < bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        id |= (byte & 0x7Fu) << shift;
        if (byte < 0x80) break;
    }
    return id;
}

}  // namespace

Anchor::Anchor(const Segment& segment, const std::vector<WordMatch>& words)
    : segment_(segment), words_(words) {
    double least = most_looks;
    for (const std::size_t i : rarest_first(words)) {
        const double times = times_in_passage(words[i]);
        if (least < few_looks || times >= least) break;
        const std::vector<std::uint32_t> ids = words[i].word_ids();
        const double looks = static_cast<double>(ids.size()) + times;
        if (looks >= least) continue;
        least = looks;
        place_ = i;
        forms_.clear();
        for (const std::uint32_t id : ids) forms_.emplace_back(id);
    }
}

double Anchor::times_in_passage(const WordMatch& word) const {
    // Passages with all words of a run are longer than others.
    constexpr double longer = 4;
    return longer * static_cast<double>(word.frequency()) /
           (segment_.rows() + 1.0);
}

std::uint32_t Anchor::count(std::uint32_t row) const {
    const std::string_view bytes = segment_.packed_words(row);
    std::uint32_t runs = 0;
    for (const PackedWord& form : forms_)
        form.each(bytes, [&](std::size_t at) {
            if (before(bytes, at) && behind(bytes, at + form.size())) ++runs;
            return true;
        });
    return runs;
}

bool Anchor::before(std::string_view bytes, std::size_t at) const {
    for (std::size_t i = place_; i > 0; --i) {
        if (at == 0) return false;
        do --at;
        while (!PackedWord::begins_word(bytes.data(), bytes.data() + at));
        std::size_t read = at;
        if (!words_[i - 1](word_at(bytes, read))) return false;
    }
    return true;
}

bool Anchor::behind(std::string_view bytes, std::size_t at) const {
    for (std::size_t i = place_ + 1; i < words_.size(); ++i)
        if (at == bytes.size() || !words_[i](word_at(bytes, at))) return false;
    return true;
}

}  // namespace ibid
