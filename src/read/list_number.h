// The number of a list's item -> as it is written.
//
//   list_number(4, NumberStyle::lower_roman)  -> "iv"
#pragma once

#include <string>
#include <string_view>

namespace ibid {

enum class NumberStyle {
    none,  // bullets
    arabic,
    lower_letter,
    upper_letter,
    lower_roman,
    upper_roman,
};

// Numbers that a style has no way to write are arabic; "" for none.
std::string list_number(int number, NumberStyle style);

// As OpenDocument and others name it: "1", "a", "A", "i", "I".
NumberStyle number_style(std::string_view example);

}  // namespace ibid
