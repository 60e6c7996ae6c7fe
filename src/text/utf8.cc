#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <utf8proc.h>

namespace ibid {

namespace {

using Units = std::vector<utf8proc_int32_t>;

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t size>
bool lies_in(char32_t c, const Range (&ranges)[size]) {
    return std::any_of(std::begin(ranges), std::end(ranges), [c](Range range) {
        return c >= range.first && c <= range.last;
    });
}

// Marks that a reader takes for decoration of a letter. Other marks (vowel
// signs, kana voicing) make another letter of it.
constexpr Range accents[] = {
    {0x0300, 0x036F}, {0x0483, 0x0487}, {0x0591, 0x05C7}, {0x0610, 0x061A},
    {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06ED}, {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xFE20, 0xFE2F},
};

constexpr Range ideographs[] = {
    {0x1100, 0x11FF},   {0x3005, 0x3007},   {0x3021, 0x3029}, {0x3031, 0x3035},
    {0x303B, 0x303C},   {0x3041, 0x3096},   {0x309D, 0x30FF}, {0x3105, 0x318E},
    {0x31A0, 0x31BF},   {0x31F0, 0x31FF},   {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
    {0xA960, 0xA97C},   {0xAC00, 0xD7FB},   {0xF900, 0xFAFF}, {0xFF66, 0xFFDC},
    {0x1AFF0, 0x1B16F}, {0x20000, 0x3FFFF},
};

// Their letters, digits and signs.
constexpr Range unspaced[] = {
    {0x0E00, 0x0EFF},  // Thai, Lao
    {0x1000, 0x109F},  // Burmese
    {0x1780, 0x17FF},  // Khmer
};

// Letters that do not decompose, as people without their keyboard write them.
struct Plain {
    char32_t letter;
    const char* ascii;
};
constexpr Plain plain_letters[] = {
    {U'æ', "ae"}, {U'ð', "d"}, {U'ø', "o"}, {U'þ', "th"}, {U'đ', "d"},
    {U'ħ', "h"},  {U'ı', "i"}, {U'ĸ', "k"}, {U'ł', "l"},  {U'ŋ', "n"},
    {U'œ', "oe"}, {U'ŧ', "t"}, {U'ƀ', "b"}, {U'ƙ', "k"},  {U'ƴ', "y"},
    {U'ǝ', "e"},  {U'ȷ', "j"}, {U'ɓ', "b"}, {U'ɔ', "o"},  {U'ɖ', "d"},
    {U'ɗ', "d"},  {U'ə', "a"}, {U'ɛ', "e"}, {U'ɨ', "i"},  {U'ʉ', "u"},
};
constexpr char32_t last_plain_letter = U'ʉ';

// The zeros of the scripts whose digits newspapers print.
constexpr char32_t zeros[] = {0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50};

const char* plain_form(char32_t c) {
    if (c < 0xE6 || c > last_plain_letter) return nullptr;
    const auto* found =
        std::lower_bound(std::begin(plain_letters), std::end(plain_letters), c,
                         [](const Plain& plain, char32_t letter) {
                             return plain.letter < letter;
                         });
    if (found == std::end(plain_letters) || found->letter != c) return nullptr;
    return found->ascii;
}

char32_t ascii_digit(char32_t c) {
    for (const char32_t zero : zeros)
        if (c >= zero && c < zero + 10) return c - zero + '0';
    return c;
}

utf8proc_category_t category(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

char32_t code_point(utf8proc_int32_t unit) {
    return static_cast<char32_t>(unit);
}

void append_folded_unit(Units& out, utf8proc_int32_t unit) {
    const char32_t c = code_point(unit);
    const bool short_i = c == 0x0306 && !out.empty() && out.back() == U'и';
    if (lies_in(c, accents) && !short_i) return;
    if (const char* plain = plain_form(c))
        out.insert(out.end(), plain,
                   plain + std::char_traits<char>::length(plain));
    else
        out.push_back(static_cast<utf8proc_int32_t>(ascii_digit(c)));
}

// The longest decomposition has 18.
using Decomposed = std::array<utf8proc_int32_t, 32>;

std::size_t decompose(char32_t c, int options, Decomposed& units) {
    int boundary = 0;
    const auto count = utf8proc_decompose_char(
        static_cast<utf8proc_int32_t>(c), units.data(), units.size(),
        static_cast<utf8proc_option_t>(options), &boundary);
    return std::min(
        static_cast<std::size_t>(std::max<utf8proc_ssize_t>(count, 0)),
        units.size());
}

void append_folded(Units& out, char32_t c) {
    if (c < 0x80) {
        const bool upper = c >= 'A' && c <= 'Z';
        out.push_back(static_cast<utf8proc_int32_t>(upper ? c + 32 : c));
        return;
    }
    Decomposed units;
    const std::size_t count = decompose(c,
                                        UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                            UTF8PROC_CASEFOLD | UTF8PROC_IGNORE,
                                        units);
    for (std::size_t i = 0; i < count; ++i) append_folded_unit(out, units[i]);
}

// Canonical order: marks on one letter by their combining class. (utf8proc
// sorts by exchanging neighbours, which takes forever on a million of them.)
void order_marks(Units& units) {
    const auto combining_class = [](utf8proc_int32_t unit) {
        return unit < 0x80 ? 0 : utf8proc_get_property(unit)->combining_class;
    };
    for (auto at = units.begin(); at != units.end(); ++at) {
        if (combining_class(*at) == 0) continue;
        const auto end = std::find_if(at, units.end(), [&](auto unit) {
            return combining_class(unit) == 0;
        });
        std::stable_sort(at, end, [&](auto a, auto b) {
            return combining_class(a) < combining_class(b);
        });
        at = std::prev(end);
    }
}

std::string compose(Units units) {
    order_marks(units);
    const auto composed = utf8proc_normalize_utf32(
        units.data(), static_cast<utf8proc_ssize_t>(units.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    units.resize(static_cast<std::size_t>(composed));
    std::string out;
    out.reserve(units.size());
    for (const utf8proc_int32_t unit : units)
        append_utf8(out, code_point(unit));
    return out;
}

}  // namespace

Part part_of(char32_t c) {
    switch (category(c)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_NL:
            return Part::letter;
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ME:
            return Part::mark;
        case UTF8PROC_CATEGORY_ND:
            return Part::digit;
        default:
            return Part::none;
    }
}

bool is_letter(char32_t c) {
    return part_of(c) == Part::letter;
}

bool is_digit(char32_t c) {
    return part_of(c) == Part::digit;
}

bool is_mark(char32_t c) {
    return part_of(c) == Part::mark;
}

bool is_upper(char32_t c) {
    const utf8proc_category_t kind = category(c);
    return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_lower(char32_t c) {
    return category(c) == UTF8PROC_CATEGORY_LL;
}

bool is_ideograph(char32_t c) {
    return c >= 0x1100 && lies_in(c, ideographs);
}

bool is_unspaced(char32_t c) {
    return is_ideograph(c) || (c >= 0x0E00 && lies_in(c, unspaced));
}

std::string fold_any_utf8(std::string_view text) {
    Units units;
    units.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        append_folded(units, c.value);
        at += c.length;
    }
    return compose(std::move(units));
}

std::string compose_utf8(const std::string& text) {
    if (!is_valid_utf8(text)) return text;
    Units units;
    units.reserve(text.size());
    Decomposed parts;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        const std::size_t count = decompose(c.value, UTF8PROC_DECOMPOSE, parts);
        units.insert(units.end(), parts.begin(), parts.begin() + count);
        at += c.length;
    }
    return compose(std::move(units));
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] >= ' ' && text[at] <= '~') {
            ++width;
            ++at;
            continue;
        }
        const CodePoint c = code_point_at(text, at);
        const int columns =
            utf8proc_charwidth(static_cast<utf8proc_int32_t>(c.value));
        width += is_invisible(c.value) ? 0 : static_cast<std::size_t>(columns);
        at += c.length;
    }
    return width;
}

}  // namespace ibid
