// Counts in words: "1 passage in 1 article", "312 passages in 87 articles".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <ibid/index.h>

namespace ibid {

std::string in_words(const Count& count);
// With those that are no copies, where there are any:
// "312 passages (280 without copies) in 87 articles".
std::string in_words(const Results& results);

// "1 actor", "2 actors".
std::string number_of(std::size_t number, std::string_view noun);

// "812 bytes", "1.2 MB".
std::string size_in_words(std::size_t bytes);

}  // namespace ibid
