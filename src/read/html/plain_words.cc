#include "read/html/plain_words.h"

#include "document/shape.h"
#include "text/letters.h"

namespace ibid::html {

std::string plain_words(std::string_view text) {
    std::string words = " ";
    for (const char c : fold_phrase(text)) {
        if (c < 0 || is_ascii_digit(c) || is_ascii_letter(c))
            words += c;
        else if (words.back() != ' ')
            words += ' ';
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

}  // namespace ibid::html
