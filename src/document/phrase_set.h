// A few phrases -> whether a text has one of them, in one pass over the text.
//
//   constexpr PhraseSet offers(std::array<std::string_view, 2>{"to your inbox",
//                                                              "our letter"});
//   offers.in("sent to your inbox")  -> 1   (bit k: the k-th phrase)
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ibid {

template <std::size_t size>
class PhraseSet {
public:
    // Each phrase has two bytes or more.
    constexpr explicit PhraseSet(
        const std::array<std::string_view, size>& phrases)
        : phrases_(phrases) {
        static_assert(size <= 64);
        for (std::size_t k = 0; k < size; ++k)
            starts_[key(phrases[k], 0)] |= std::uint64_t{1} << k;
    }

    constexpr std::uint64_t in(std::string_view text) const {
        std::uint64_t found = 0;
        for (std::size_t at = 0; at + 1 < text.size(); ++at) {
            std::uint64_t may = starts_[key(text, at)] & ~found;
            for (; may != 0; may &= may - 1) {
                const auto k = static_cast<std::size_t>(std::countr_zero(may));
                if (text.substr(at).starts_with(phrases_[k]))
                    found |= std::uint64_t{1} << k;
            }
        }
        return found;
    }

private:
    static constexpr std::size_t key(std::string_view text, std::size_t at) {
        const auto first = static_cast<unsigned char>(text[at]);
        const auto second = static_cast<unsigned char>(text[at + 1]);
        return (first * 29u + second) % 512;
    }

    std::array<std::string_view, size> phrases_;
    std::array<std::uint64_t, 512> starts_{};  // by the first two bytes
};

}  // namespace ibid
