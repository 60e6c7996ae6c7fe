#include "present/style.h"

#include <array>
#include <cstddef>

namespace ibid {
namespace {

struct Code {
    Tone tone;
    std::string_view begin;
};

constexpr std::string_view end = "\33[0m";

// Only the sixteen colours that every terminal's theme defines, so that the
// output is legible on light and on dark ground alike.
constexpr std::array codes{
    Code{Tone::plain, ""},
    Code{Tone::title, "\33[1m"},
    Code{Tone::detail, "\33[36m"},
    Code{Tone::place, "\33[35m"},
    Code{Tone::section, "\33[32m"},
    Code{Tone::match, "\33[1;31m"},
    Code{Tone::quiet, "\33[2m"},
    Code{Tone::bar, "\33[34m"},
    Code{Tone::warning, "\33[1;33m"},
};

// The table is looked up by number, so that its order must be Tone's.
constexpr bool in_order() {
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (codes[i].tone != static_cast<Tone>(i)) return false;
    return true;
}
static_assert(in_order());

}  // namespace

std::string paint(Tone tone, std::string_view text, bool colour) {
    const std::string_view begin = codes[static_cast<std::size_t>(tone)].begin;
    if (!colour || begin.empty() || text.empty()) return std::string(text);
    std::string out(begin);
    out += text;
    out += end;
    return out;
}

}  // namespace ibid
