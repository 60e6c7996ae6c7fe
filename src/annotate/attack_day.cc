#include "annotate/attack_day.h"

#include <algorithm>
#include <array>

namespace ibid {

namespace {

constexpr std::array<std::string_view, 11> events = {
    "attack", "attacks",   "commission", "events",  "hijackers", "hijackings",
    "terror", "terrorist", "terrorists", "tragedy", "victims"};

bool is_event(std::string_view word) {
    return std::ranges::find(events, word) != events.end();
}

}  // namespace

bool is_attack_number(const DateWords& words, std::size_t i) {
    const auto is_part = [&](std::string_view gap) {
        return gap.starts_with('/') || gap.ends_with('/') || gap.ends_with('$');
    };
    return words.surface(i) == "9" && words.gap_after(i) == "/" &&
           words.surface(i + 1) == "11" && !is_part(words.gap_after(i + 1)) &&
           !is_part(words.gap_before(i)) && words.word(i + 2) != "of";
}

bool is_attack_day(const DateWords& words, std::size_t begin, std::size_t end) {
    if (is_attack_number(words, begin)) return true;
    if (words.word(begin - 1) == "post" || words.word(begin - 1) == "pre" ||
        is_event(words.word(end)))
        return true;
    const std::string_view link = words.word(begin - 1);
    if (link == "of" || link == "on") return is_event(words.word(begin - 2));
    return link == "the" && words.word(begin - 2) == "of" &&
           is_event(words.word(begin - 3));
}

}  // namespace ibid
