#include "annotate/letter_case.h"

#include <cstddef>

#include "text/utf8.h"

namespace ibid {

namespace {

enum class Letter { none, small, capital };

// The next letter at or after byte `at`, which moves behind it.
Letter next_letter(std::string_view text, std::size_t& at) {
    while (at < text.size()) {
        const CodePoint c = code_point_at(text, at);
        at += c.length;
        if (is_upper(c.value)) return Letter::capital;
        if (is_letter(c.value)) return Letter::small;
    }
    return Letter::none;
}

}  // namespace

bool has_case_of(std::string_view surface, std::string_view written) {
    bool same = true;
    bool all_capitals = true;
    std::size_t letters = 0;
    for (std::size_t i = 0, j = 0;; ++letters) {
        const Letter found = next_letter(surface, i);
        if (found != next_letter(written, j)) same = false;
        if (found == Letter::none) break;
        if (found == Letter::small) all_capitals = false;
    }
    return same || (all_capitals && letters > 3);
}

bool has_small_letters(std::string_view text) {
    for (std::size_t at = 0;;) {
        const Letter letter = next_letter(text, at);
        if (letter == Letter::none) return false;
        if (letter == Letter::small) return true;
    }
}

}  // namespace ibid
