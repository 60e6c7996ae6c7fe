#include "read/list_number.h"

#include <algorithm>
#include <utility>

namespace ibid {

namespace {

std::string roman(int number) {
    static constexpr std::pair<int, std::string_view> signs[] = {
        {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
        {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
        {5, "v"},    {4, "iv"},   {1, "i"}};
    std::string text;
    for (const auto& [value, sign] : signs)
        for (; number >= value; number -= value) text += sign;
    return text;
}

std::string letter(int number) {
    // After z comes aa, then bb.
    const auto times = static_cast<std::size_t>((number - 1) / 26 + 1);
    return std::string(times, static_cast<char>('a' + (number - 1) % 26));
}

std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(c - 'a' + 'A');
    return text;
}

}  // namespace

std::string list_number(int number, NumberStyle style) {
    const bool writable = number > 0 && number < 4000;
    switch (style) {
        case NumberStyle::none:
            return "";
        case NumberStyle::lower_letter:
            if (writable) return letter(number);
            break;
        case NumberStyle::upper_letter:
            if (writable) return upper(letter(number));
            break;
        case NumberStyle::lower_roman:
            if (writable) return roman(number);
            break;
        case NumberStyle::upper_roman:
            if (writable) return upper(roman(number));
            break;
        case NumberStyle::arabic:
            break;
    }
    return std::to_string(number);
}

NumberStyle number_style(std::string_view example) {
    if (example == "1") return NumberStyle::arabic;
    if (example == "a") return NumberStyle::lower_letter;
    if (example == "A") return NumberStyle::upper_letter;
    if (example == "i") return NumberStyle::lower_roman;
    if (example == "I") return NumberStyle::upper_roman;
    return NumberStyle::none;
}

}  // namespace ibid
