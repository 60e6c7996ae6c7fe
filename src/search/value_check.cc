#include "search/value_check.h"

#include <optional>
#include <vector>

#include <ibid/document.h>
#include <ibid/error.h>

#include "search/nearest_name.h"
#include "search/quote_piece.h"

namespace ibid {

namespace {

constexpr std::string_view date_forms =
    "A date is written 2022, 2022-03 or 2022-03-15, a range "
    "2022-03..2022-08, 2022.. or ..2022.";

std::string field_and(const Field& field, std::string_view value) {
    return std::string(field.name) + ":" + std::string(value);
}

std::string did_you_mean(const Field& field, std::string_view value) {
    return "did you mean " + field_and(field, value) + "? ";
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::vector<std::string> numbers_of(std::string_view value) {
    std::vector<std::string> numbers;
    bool inside = false;
    for (const char c : value) {
        if (is_digit(c) && !inside) numbers.emplace_back();
        inside = is_digit(c);
        if (inside) numbers.back() += c;
    }
    return numbers;
}

// "2022/3/5" -> "2022-03-05", "2022-2023" -> "2022..2023"; "" when the numbers
// make no date either way.
std::string mended_date(std::string_view value) {
    std::string mended;
    for (std::string number : numbers_of(value)) {
        if (number.size() == 1) number.insert(0, "0");
        if (!mended.empty()) mended += number.size() == 4 ? ".." : "-";
        mended += number;
    }
    return parse_date_range(mended) ? mended : std::string();
}

struct Ends {
    std::string_view from;
    std::string_view to;
};

// The ends of a range that runs backwards.
std::optional<Ends> backward_ends(std::string_view value) {
    const std::size_t dots = value.find("..");
    if (dots == std::string_view::npos) return {};
    const Ends ends{value.substr(0, dots), value.substr(dots + 2)};
    const std::optional<Date> from = parse_date(ends.from);
    const std::optional<Date> to = parse_date(ends.to);
    if (!from || !to || first_day(*from) <= last_day(*to)) return {};
    return ends;
}

std::vector<std::string_view> kinds() {
    std::vector<std::string_view> names;
    for (int kind = 0; kind < kind_count; ++kind)
        names.push_back(kind_name(static_cast<Kind>(kind)));
    names.push_back(all_kinds);
    return names;
}

std::string listed(const std::vector<std::string_view>& names) {
    std::string list;
    for (const std::string_view name : names) {
        if (!list.empty()) list += ", ";
        list += name;
    }
    return list;
}

}  // namespace

DateRange checked_dates(const Field& field, std::string_view value) {
    if (const auto range = parse_date_range(value)) return *range;
    const std::string typed = quote_piece(field_and(field, value));
    if (const auto ends = backward_ends(value))
        throw Error("the range in " + typed + " ends before it begins",
                    did_you_mean(field, std::string(ends->to) + ".." +
                                            std::string(ends->from)) +
                        std::string(date_forms));
    const std::string mended = mended_date(value);
    throw Error(typed + " holds no date that the calendar has",
                (mended.empty() ? "" : did_you_mean(field, mended)) +
                    std::string(date_forms));
}

std::string checked_kind(const Field& field, std::string_view value) {
    std::string name(value);
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (name == all_kinds || kind_from_name(name)) return name;
    const std::string_view better = nearest_name(name, kinds());
    throw Error(
        quote_piece(field_and(field, value)) + " names no kind of passage",
        (better.empty() ? "" : did_you_mean(field, better)) + "The kinds are " +
            listed(kinds()) + ".");
}

}  // namespace ibid
