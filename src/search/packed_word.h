// PackedWord: finds a word in the packed words of passages without unpacking
// them.
//
//   PackedWord word(300);                     // its id
//   word.each(bytes, [](std::size_t at) { return true; });  // where it begins
//
// A word id is a varint; its bytes can be the end of another one, which shows
// in the byte before.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace ibid {

class PackedWord {
public:
    explicit PackedWord(std::uint32_t id) {
        while (id >= 0x80) {
            bytes_[size_++] = static_cast<char>(id | 0x80);
            id >>= 7;
        }
        bytes_[size_++] = static_cast<char>(id);
    }

    std::size_t size() const { return size_; }

    // Calls each(at) until it returns false.
    template <class Each>
    void each(std::string_view words, Each each) const {
        const char* const begin = words.data();
        const char* const end = begin + words.size();
        for (const char* at = begin; at < end; ++at) {
            at = static_cast<const char*>(
                std::memchr(at, static_cast<unsigned char>(bytes_[0]),
                            static_cast<std::size_t>(end - at)));
            if (at == nullptr) return;
            const auto left = static_cast<std::size_t>(end - at);
            if (begins_word(begin, at) && left >= size_ &&
                std::memcmp(at, bytes_.data(), size_) == 0 &&
                !each(static_cast<std::size_t>(at - begin)))
                return;
        }
    }

    // Whether a word begins at `at`.
    static bool begins_word(const char* begin, const char* at) {
        return at == begin || static_cast<unsigned char>(at[-1]) < 0x80;
    }

private:
    std::array<char, 5> bytes_{};
    std::size_t size_ = 0;
};

}  // namespace ibid
