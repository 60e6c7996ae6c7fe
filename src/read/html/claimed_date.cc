#include "read/html/claimed_date.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/html/trust.h"

namespace ibid::html {

namespace {

Date day_after(const Date& date) {
    for (const Date& next : {Date{date.year, date.month, date.day + 1},
                             Date{date.year, date.month + 1, 1}})
        if (parse_date(to_string(next)) == next) return next;
    return {date.year + 1, 1, 1};
}

// Midnight in Berlin is 22:00 or 23:00 of the day before in London: an exact
// hour so late is a day's beginning, written as world time.
bool is_midnight_elsewhere(std::string_view value) {
    if (value.size() < 20 || value.substr(10, 2) != "T2") return false;
    const std::string_view rest = value.substr(12);
    const bool late =
        rest.starts_with("2:00:00") || rest.starts_with("3:00:00");
    return late && (rest.ends_with("Z") || rest.ends_with("+00:00") ||
                    rest.ends_with("+0000"));
}

std::optional<Date> date_of(const Claim& claim, DateOrder order) {
    if (claim.field == "address") return date_in_address(claim.value, order);
    if (claim.field != "date") return std::nullopt;
    const std::optional<Date> date = find_date(claim.value, order);
    if (date && is_midnight_elsewhere(claim.value)) return day_after(*date);
    return date;
}

bool is_day_apart(const Date& a, const Date& b) {
    return day_after(a) == b || day_after(b) == a;
}

// A page that was changed within days of the date it claims was rather made
// then, and published now.
bool is_soon_after(const Date& first, const Date& later) {
    const auto days = [](const Date& date) {
        return date.year * 372 + date.month * 31 + date.day;
    };
    return days(later) > days(first) && days(later) - days(first) <= 7;
}

bool is_claimed(const std::vector<ClaimedDate>& dates, const Date& date,
                int from, int until) {
    return std::ranges::any_of(dates, [&](const ClaimedDate& other) {
        return other.date == date && other.claim->trust >= from &&
               other.claim->trust < until;
    });
}

// What readers see and should be believed before `dates.front()`, or nullptr.
const ClaimedDate* better_shown(const std::vector<ClaimedDate>& dates) {
    const ClaimedDate& first = dates.front();
    if (first.claim->trust >= trust::marked) return nullptr;
    const ClaimedDate* better = nullptr;
    for (const ClaimedDate& shown : dates) {
        const int trust = shown.claim->trust;
        if (trust < trust::marked || trust >= trust::aside) continue;
        if (shown.date == first.date) return nullptr;
        const bool updated =
            is_claimed(dates, shown.date, trust::created, trust::none) &&
            !is_soon_after(first.date, shown.date);
        const bool agreed =
            !updated && is_claimed(dates, shown.date, 0, trust::marked);
        if (!better && (agreed || is_day_apart(shown.date, first.date)))
            better = &shown;
    }
    return better;
}

// Many dates of one kind, none of them near the title, are those of a list:
// events, other articles.
void drop_lists(std::vector<ClaimedDate>& dates) {
    constexpr int far = 2;  // see visible_claims.cc
    constexpr std::size_t many = 3;
    const auto is_of_list = [](const ClaimedDate& date, int trust) {
        return date.claim->trust == trust;
    };
    for (const int kind : {trust::marked, trust::named}) {
        std::vector<Date> different;
        for (const ClaimedDate& date : dates)
            if (is_of_list(date, kind + far) &&
                std::ranges::find(different, date.date) == different.end())
                different.push_back(date.date);
        const bool others = std::ranges::any_of(dates, [&](const auto& date) {
            return !is_of_list(date, kind + far);
        });
        const bool first = is_of_list(dates.front(), kind + far);
        if (different.size() >= many && first && others)
            std::erase_if(dates, [&](const ClaimedDate& date) {
                return is_of_list(date, kind + far);
            });
    }
}

}  // namespace

ClaimedDate believed_date(const Claims& claims, DateOrder order) {
    constexpr std::size_t most = 100;
    std::vector<ClaimedDate> dates;
    for (const Claim& claim : claims)
        if (const auto date = date_of(claim, order);
            date && dates.size() < most)
            dates.push_back({*date, &claim});
    if (dates.empty()) return {};
    drop_lists(dates);
    const ClaimedDate* shown = better_shown(dates);
    return shown ? *shown : dates.front();
}

}  // namespace ibid::html
