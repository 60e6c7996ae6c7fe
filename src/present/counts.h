// Counts in words: "1 passage in 1 article", "312 passages in 87 articles".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <ibid/index.h>

namespace ibid {

std::string in_words(const Count& count);

// "1 actor", "2 actors".
std::string number_of(std::size_t number, std::string_view noun);

// "812 bytes", "1.2 MB".
std::string size_in_words(std::size_t bytes);

}  // namespace ibid
