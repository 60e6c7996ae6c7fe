#include "annotate/cameo_line.h"

#include <algorithm>

#include "text/letters.h"

namespace ibid {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r_{}";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

// "20070101", and "970101" for 1997; 0 for what is no date.
Day to_day(std::string_view digits) {
    Day day = 0;
    for (const char c : digits) {
        if (!is_ascii_digit(c)) return 0;
        day = day * 10 + static_cast<Day>(c - '0');
    }
    if (digits.size() == 6) return day + (day < 500000 ? 20000000 : 19000000);
    return digits.size() == 8 ? day : 0;
}

DateRange to_range(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return {};
    if (text.front() == '>') return {to_day(trimmed(text.substr(1))), 0};
    if (text.front() == '<') return {0, to_day(trimmed(text.substr(1)))};
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return {};
    const DateRange range{to_day(trimmed(text.substr(0, dash))),
                          to_day(trimmed(text.substr(dash + 1)))};
    return range.from == 0 || range.to == 0 ? DateRange{} : range;
}

std::vector<CameoCode> read_codes(std::string_view text) {
    std::vector<CameoCode> codes;
    for (std::size_t at = text.find('['); at != std::string_view::npos;
         at = text.find('[', at + 1)) {
        const std::size_t close = text.find(']', at);
        if (close == std::string_view::npos) break;
        const std::string_view inside =
            trimmed(text.substr(at + 1, close - at - 1));
        const std::size_t space = inside.find_first_of(" \t");
        const std::string_view code = inside.substr(0, space);
        if (code.size() < 3) continue;
        codes.push_back(
            {std::string(code), space == std::string_view::npos
                                    ? DateRange{}
                                    : to_range(inside.substr(space))});
    }
    return codes;
}

bool is_small_word(std::string_view word) {
    return word == "OF" || word == "THE" || word == "AND" || word == "FOR" ||
           word == "DE" || word == "AL" || word == "IN" || word == "ON";
}

}  // namespace

CameoLine read_cameo_line(std::string_view line) {
    line = trimmed(line.substr(0, line.find_first_of("#;")));
    CameoLine read;
    read.is_synonym = !line.empty() && line.front() == '+';
    if (read.is_synonym) line.remove_prefix(1);
    const std::size_t bracket = line.find('[');
    read.name = trimmed(line.substr(0, bracket));
    std::replace(read.name.begin(), read.name.end(), '_', ' ');
    if (read.name.starts_with("THE ")) read.name.erase(0, 4);
    if (name_key(read.name).empty()) read.name.clear();
    if (bracket != std::string_view::npos)
        read.codes = read_codes(line.substr(bracket));
    return read;
}

ActorName cameo_name(std::string_view capitals) {
    constexpr std::size_t longest_abbreviation = 4;
    if (capitals.size() <= longest_abbreviation &&
        capitals.find(' ') == std::string_view::npos)
        return {std::string(capitals), false, true};
    std::string name;
    for (std::size_t at = 0; at < capitals.size();) {
        std::size_t end = at;
        while (end < capitals.size() && is_ascii_letter(capitals[end])) ++end;
        const std::string_view word = capitals.substr(at, end - at);
        const bool small = at > 0 && is_small_word(word);
        for (std::size_t i = at; i < end; ++i)
            name += i == at && !small ? capitals[i] : fold_ascii(capitals[i]);
        for (at = end; at < capitals.size() && !is_ascii_letter(capitals[at]);)
            name += capitals[at++];
    }
    return {name, false, false};
}

}  // namespace ibid
