#include "document/copy_keys.h"

#include <algorithm>
#include <array>
#include <limits>

#include "document/near_copy.h"
#include "document/shingles.h"
#include "text/hash.h"
#include "text/language.h"
#include "text/stop_words.h"

namespace ibid {

namespace {

constexpr std::uint64_t none = std::numeric_limits<std::uint64_t>::max();
constexpr std::size_t least_keys = 3;
// The articles and prepositions of most languages that set spaces.
constexpr std::size_t light_bytes = 3;

bool is_light(std::uint64_t word) {
    return (word & 1) != 0;
}

// The smallest of all numbers that it is given.
class Smallest {
public:
    void take(std::uint64_t value) {
        if (value >= values.back()) return;
        std::size_t at = least_keys - 1;
        for (; at > 0 && values[at - 1] > value; --at) {
        }
        if (at > 0 && values[at - 1] == value) return;
        std::ranges::move_backward(values.begin() + static_cast<int>(at),
                                   values.end() - 1, values.end());
        values[at] = value;
    }
    std::array<std::uint64_t, least_keys> values{none, none, none};
};

void add(std::uint64_t hash, std::vector<std::uint32_t>& keys) {
    if (hash == none) return;
    const auto key =
        static_cast<std::uint32_t>(hash & ((1u << copy_key_bits) - 1));
    if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
}

}  // namespace

std::uint64_t copy_word(std::string_view word) {
    const std::string_view bare = without_mark(word);
    const bool light = bare.size() <= light_bytes || is_stop_word(bare);
    return (hash64(word) | 3) - (light ? 0 : 1);
}

void copy_keys(std::span<const std::uint64_t> words,
               std::span<const std::uint32_t> sentences,
               std::vector<std::uint32_t>& keys) {
    keys.clear();
    if (words.size() < least_words_of_copy) return;
    Smallest of_text;
    std::array<std::uint64_t, shingle_words> last{};  // that are not light
    std::size_t at = 0, all = 0;
    for (std::size_t sentence = 0; sentence <= sentences.size(); ++sentence) {
        const std::size_t begin = at;
        const std::size_t end =
            sentence < sentences.size() ? sentences[sentence] : words.size();
        std::uint64_t smallest = none;
        std::size_t of_sentence = 0;
        for (; at < end; ++at) {
            if (is_light(words[at])) continue;
            last = {last[1], last[2], words[at]};
            ++of_sentence;
            if (++all < shingle_words) continue;
            const std::uint64_t hash = shingle(last, 0);
            of_text.take(hash);
            if (of_sentence >= shingle_words)
                smallest = std::min(smallest, hash);
        }
        if (end - begin >= least_words_of_copy) add(smallest, keys);
    }
    for (const std::uint64_t hash : of_text.values)
        if (keys.size() < least_keys) add(hash, keys);
    if (!keys.empty()) return;
    // Nearly all of its words are light.
    for (std::size_t i = 0; i + shingle_words <= words.size(); ++i)
        of_text.take(shingle(words, i));
    add(of_text.values[0], keys);
}

bool ends_sentence(std::string_view between) {
    if (between.size() < 2) return false;
    for (std::size_t at = 0; at < between.size(); ++at) {
        const char byte = between[at];
        if (byte == '.' || byte == '?' || byte == '!' || byte == '"')
            return true;
        if (byte != '\xE2' && byte != '\xE3' && byte != '\xEF') continue;
        for (const std::string_view mark :
             {"\u201C", "\u201D", "\u3002", "\uFF01", "\uFF1F"})
            if (between.substr(at, mark.size()) == mark) return true;
    }
    return false;
}

}  // namespace ibid
