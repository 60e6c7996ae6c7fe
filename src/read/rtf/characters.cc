#include "read/rtf/characters.h"

#include <algorithm>
#include <utility>

#include "read/charset.h"
#include "text/utf8.h"

namespace ibid::rtf {

void Characters::add(std::string_view bytes) {
    const std::size_t skipped =
        std::min(bytes.size(), static_cast<std::size_t>(to_skip_));
    to_skip_ -= static_cast<int>(skipped);
    bytes_ += bytes.substr(skipped);
}

bool Characters::pass_over() {
    if (to_skip_ == 0) return false;
    --to_skip_;
    return true;
}

void Characters::add_number(int number, int characters_in_its_place) {
    to_skip_ = std::max(characters_in_its_place, 0);
    const auto value =
        static_cast<char32_t>(number < 0 ? number + 65536 : number);
    const char32_t high = std::exchange(high_, 0);
    char32_t character = value;
    if (value >= 0xD800 && value < 0xDC00) {
        high_ = value;
        return;
    }
    if (value >= 0xDC00 && value < 0xE000)
        character = high == 0
                        ? U'\uFFFD'
                        : 0x10000 + ((high - 0xD800) << 10) + (value - 0xDC00);
    if (character == 0 || character > 0x10FFFF) return;
    std::string utf8;
    append_utf8(utf8, character);
    sink_(utf8);
}

void Characters::flush(const char* charset) {
    if (bytes_.empty()) return;
    const std::string bytes = std::exchange(bytes_, {});
    if (std::ranges::all_of(bytes, [](char c) { return c > 0; }))
        return sink_(bytes);
    std::string text = convert(bytes, charset, 1).text;
    repair_utf8(text);
    sink_(text);
}

}  // namespace ibid::rtf
