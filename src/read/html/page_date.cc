#include "read/html/page_date.h"

#include <algorithm>
#include <string>
#include <vector>

#include "document/shape.h"
#include "read/html/month_names.h"
#include "read/html/source_tag.h"
#include "text/letters.h"

namespace ibid::html {

namespace {

constexpr int first_year = 1990;  // of pages
constexpr int last_year = 2100;

// A run of letters or of digits, and the ASCII character behind it.
struct Part {
    std::string_view text;
    int number = -1;
    char behind = ' ';
};

std::vector<Part> parts_of(std::string_view folded) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < folded.size();) {
        const bool digits = is_ascii_digit(folded[i]);
        const bool letters = is_ascii_letter(folded[i]) || folded[i] < 0;
        std::size_t end = i + 1;
        if (!digits && !letters) {
            ++i;
            continue;
        }
        while (end < folded.size() &&
               (digits ? is_ascii_digit(folded[end])
                       : is_ascii_letter(folded[end]) || folded[end] < 0))
            ++end;
        Part part{folded.substr(i, end - i)};
        if (digits && end - i <= 8)
            part.number = std::stoi(std::string(part.text));
        if (end < folded.size()) part.behind = folded[end];
        parts.push_back(part);
        i = end;
    }
    return parts;
}

// Words within a date: "12th of March", "12 de marzo de 2024".
bool is_filler(std::string_view word) {
    static constexpr std::string_view words[] = {
        "st", "nd", "rd", "th", "of", "de", "del", "er", "da", "do", "г"};
    return std::ranges::find(words, word) != std::end(words);
}

bool is_unit(std::string_view word) {
    static constexpr std::string_view units[] = {"年", "月", "日",
                                                 "년", "월", "일"};
    return std::ranges::find(units, word) != std::end(units);
}

std::optional<Date> checked(int year, int month, int day) {
    if (year < first_year || year > last_year || month < 1 || day < 1)
        return std::nullopt;
    return parse_date(to_string({year, month, day}));
}

class Finder {
public:
    Finder(std::vector<Part> parts, DateOrder order)
        : parts_(std::move(parts)), order_(order) {
        std::erase_if(parts_, [](const Part& part) {
            return is_filler(part.text) || is_unit(part.text);
        });
    }

    std::optional<Date> run() const {
        for (std::size_t i = 0; i < parts_.size(); ++i)
            if (const auto date = date_at(i)) return date;
        return std::nullopt;
    }

private:
    int number(std::size_t i) const {
        return i < parts_.size() ? parts_[i].number : -1;
    }
    int month(std::size_t i) const {
        return i < parts_.size() && parts_[i].number < 0
                   ? month_named(parts_[i].text)
                   : 0;
    }
    bool is_year(std::size_t i) const {
        return i < parts_.size() && parts_[i].text.size() == 4 &&
               number(i) >= first_year && number(i) <= last_year;
    }
    bool is_short(std::size_t i) const {
        return number(i) >= 0 && parts_[i].text.size() <= 2;
    }

    std::optional<Date> date_at(std::size_t i) const {
        if (const int name = month(i); name > 0 && is_short(i + 1))
            return is_year(i + 2) ? checked(number(i + 2), name, number(i + 1))
                                  : std::nullopt;
        if (parts_[i].text.size() == 8 && number(i) > 0)
            return checked(number(i) / 10000, number(i) / 100 % 100,
                           number(i) % 100);
        if (is_year(i) && is_short(i + 1) && is_short(i + 2) &&
            !parts_[i + 1].text.empty())
            return checked(number(i), number(i + 1), number(i + 2));
        if (!is_short(i)) return std::nullopt;
        if (const int name = month(i + 1); name > 0)
            return is_year(i + 2) ? checked(number(i + 2), name, number(i))
                                  : std::nullopt;
        return numeric(i);
    }

    // "23.09.22", and nothing like a version behind it
    bool is_short_year(std::size_t i) const {
        return i + 2 < parts_.size() && is_short(i + 2) &&
               parts_[i].text.size() == 2 && parts_[i + 1].text.size() == 2 &&
               parts_[i + 2].text.size() == 2 && parts_[i + 1].behind == '.' &&
               number(i + 2) <= 50 && parts_[i + 2].behind != '.' &&
               parts_[i + 2].behind != ':';
    }

    std::optional<Date> numeric(std::size_t i) const {
        if (!is_short(i + 1)) return std::nullopt;
        const char mark = parts_[i].behind;
        if (mark == '.' && is_short_year(i))
            return checked(2000 + number(i + 2), number(i + 1), number(i));
        if (!is_year(i + 2)) return std::nullopt;
        if (mark != '.' && mark != '/' && mark != '-') return std::nullopt;
        const int a = number(i), b = number(i + 1), year = number(i + 2);
        if (a > 12 || mark == '.' || a == b) return checked(year, b, a);
        if (b > 12 || order_ == DateOrder::month_first)
            return checked(year, a, b);
        if (order_ == DateOrder::day_first) return checked(year, b, a);
        return std::nullopt;
    }

    std::vector<Part> parts_;
    DateOrder order_;
};

}  // namespace

DateOrder date_order(std::string_view language) {
    const std::string code = lowered(language);
    if (code.empty()) return DateOrder::unknown;
    if (!code.starts_with("en")) return DateOrder::day_first;
    if (code.ends_with("us")) return DateOrder::month_first;
    return code == "en" ? DateOrder::unknown : DateOrder::day_first;
}

std::optional<Date> find_date(std::string_view text, DateOrder order) {
    const std::string folded = fold_phrase(text);
    return Finder(parts_of(folded), order).run();
}

std::optional<Date> date_in_address(std::string_view url, DateOrder order) {
    const std::size_t host = url.find("//");
    const std::size_t path = url.find('/', host == url.npos ? 0 : host + 2);
    if (path == url.npos) return std::nullopt;
    const std::string folded = lowered(url.substr(path));
    const std::vector<Part> parts = parts_of(folded);
    for (std::size_t i = 0; i + 2 < parts.size(); ++i) {
        const char mark = parts[i].behind;
        if ((mark != '/' && mark != '-') || parts[i + 1].behind != mark ||
            parts[i].number < 0 || parts[i + 2].number < 0)
            continue;
        // "14-20-march-2024" is the end of something that lasted.
        if (i > 0 && parts[i - 1].number > 0 && parts[i - 1].number < 32 &&
            parts[i - 1].behind == mark && parts[i + 1].number < 0)
            continue;
        const std::vector<Part> three(
            parts.begin() + static_cast<std::ptrdiff_t>(i),
            parts.begin() + static_cast<std::ptrdiff_t>(i + 3));
        if (const auto date = Finder(three, order).run()) return date;
    }
    return std::nullopt;
}

}  // namespace ibid::html
