// Two texts as words -> how much of one stands in the other, in order.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace ibid {

using PlainWords = std::vector<std::string_view>;

// Splits at everything that is no ASCII letter, digit or non-ASCII byte.
PlainWords plain_words(std::string_view lower_case);

// Words of `quote` that stand in `text` in the same order: the longest common
// subsequence, where words that differ in their ending ("link", "links") are
// the same. Takes quote.size() * text.size() steps.
std::size_t words_in_order(std::span<const std::string_view> quote,
                           std::span<const std::string_view> text);

}  // namespace ibid
