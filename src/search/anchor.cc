#include "search/anchor.h"

#include <limits>

namespace ibid {

namespace {

constexpr std::size_t most_forms = 12;

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
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint64_t times = words[i].frequency();
        if (times >= least) continue;
        least = times;
        place_ = i;
    }
    for (const std::uint32_t id : words[place_].word_ids())
        forms_.emplace_back(id);
}

bool Anchor::useful() const {
    return forms_.size() <= most_forms;
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
