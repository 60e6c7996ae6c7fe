#include "search/quotation.h"

#include <array>

#include "text/utf8.h"

namespace ibid {

namespace {

// Quotation marks that may stand for one another, by kind.
constexpr std::array<std::u32string_view, 5> mark_kinds{
    U"\"\u201C\u201D\u201E\u201F\u2033\uFF02",  // " “ ” „ ‟ ″ ＂
    U"\u00AB\u00BB",                            // « »
    U"\u2039\u203A",                            // ‹ ›
    U"\u300C\u300D",                            // 「 」
    U"\u300E\u300F",                            // 『 』
};

// The kind of a quotation mark from 1; 0: it is none.
std::size_t mark_kind(char32_t code_point) {
    for (std::size_t i = 0; i < mark_kinds.size(); ++i)
        if (mark_kinds[i].find(code_point) != std::u32string_view::npos)
            return i + 1;
    return 0;
}

}  // namespace

bool is_quotation_mark(char32_t code_point) {
    return mark_kind(code_point) != 0;
}

Quotation quotation_at(std::string_view text, std::size_t at) {
    const CodePoint opening = code_point_at(text, at);
    const std::size_t kind = mark_kind(opening.value);
    Quotation found{at + opening.length, text.size(), text.size(), false};
    for (std::size_t end = found.start; end < text.size();) {
        const CodePoint next = code_point_at(text, end);
        if (mark_kind(next.value) == kind)
            return {found.start, end, end + next.length, true};
        end += next.length;
    }
    return found;
}

}  // namespace ibid
