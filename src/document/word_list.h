// Words in one string, in alphabetical order -> whether a word is among them.
//
//   constexpr WordList titles(" col. dr dr. gen. ");
//   titles.has("dr")  -> true
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ibid {

class WordList {
public:
    // A space stands on either side of every word; each begins with a small
    // letter.
    constexpr explicit WordList(std::string_view words) : words_(words) {
        std::size_t letter = 0;
        for (std::size_t at = 1; at < words.size();
             at = words.find(' ', at) + 1)
            for (; letter <= index(words[at]); ++letter)
                begins_[letter] = static_cast<std::uint16_t>(at);
        for (; letter < begins_.size(); ++letter)
            begins_[letter] = static_cast<std::uint16_t>(words.size());
    }

    constexpr bool has(std::string_view word) const {
        if (word.empty() || index(word.front()) >= letters) return false;
        const std::size_t letter = index(word.front());
        for (std::size_t at = begins_[letter]; at < begins_[letter + 1];) {
            const std::size_t end = words_.find(' ', at);
            if (words_.substr(at, end - at) == word) return true;
            at = end + 1;
        }
        return false;
    }

private:
    static constexpr std::size_t letters = 26;
    static constexpr std::size_t index(char letter) {
        return static_cast<unsigned char>(letter - 'a');
    }

    std::string_view words_;
    std::array<std::uint16_t, letters + 1> begins_{};  // by first letter
};

}  // namespace ibid
