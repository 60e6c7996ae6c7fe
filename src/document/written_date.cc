#include "document/written_date.h"

#include <algorithm>
#include <array>
#include <string>

#include "document/date_words.h"
#include "document/shape.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// Longer lines are running text but for their dateline.
constexpr std::size_t longest_line = 120;

struct Label {
    std::string_view words;
    DateClaim claim;
};
// Longer labels before those that they begin with.
constexpr std::array<Label, 18> labels{{
    {"first published on", DateClaim::published},
    {"first published", DateClaim::published},
    {"originally published on", DateClaim::published},
    {"originally published", DateClaim::published},
    {"date published", DateClaim::published},
    {"published on", DateClaim::published},
    {"published", DateClaim::published},
    {"publication date", DateClaim::published},
    {"date of publication", DateClaim::published},
    {"posted on", DateClaim::published},
    {"posted", DateClaim::published},
    {"issued on", DateClaim::published},
    {"date", DateClaim::published},
    {"last updated on", DateClaim::updated},
    {"last updated", DateClaim::updated},
    {"last modified", DateClaim::updated},
    {"updated on", DateClaim::updated},
    {"updated", DateClaim::updated},
}};

std::optional<WrittenDate> labelled(std::string_view folded) {
    for (const Label& label : labels) {
        if (!folded.starts_with(label.words)) continue;
        std::string_view rest = folded.substr(label.words.size());
        if (rest.empty() || (rest[0] != ' ' && rest[0] != ':')) continue;
        rest.remove_prefix(std::min(rest.find_first_not_of(": "), rest.size()));
        // "Published 3 March 2023 | Updated 5 March 2023"
        const std::size_t also = std::min(rest.find('|'), rest.find(" upd"));
        if (const auto date = date_of(rest.substr(0, also), true))
            return WrittenDate{*date, label.claim};
    }
    return std::nullopt;
}

// Where the words after a dateline's dash begin; npos without a dash.
std::size_t dash_end(std::string_view text, std::size_t& dash) {
    for (std::string_view mark : {" — ", " – ", " -- ", " - ", "— ", "—"}) {
        dash = text.substr(0, longest_line).find(mark);
        if (dash != std::string_view::npos) return dash + mark.size();
    }
    return std::string_view::npos;
}

// "SEOUL", "New York", "WASHINGTON, D.C.": each word has a capital.
bool is_place(std::string_view text) {
    if (text.empty() || word_count(text) > 5) return false;
    bool begins_word = true;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = code_point_at(text, i);
        if (begins_word && !is_upper(c.value)) return false;
        if (is_digit(c.value)) return false;
        begins_word = c.value == ' ';
        i += c.length;
    }
    return true;
}

struct PlaceAndDate {
    std::string_view place;
    Date date;
};

// "Seoul, 12 March 2024": the date after the first comma that leaves one.
std::optional<PlaceAndDate> place_and_date(std::string_view text) {
    std::size_t comma = text.find(',');
    for (int tries = 0; tries < 4 && comma != std::string_view::npos; ++tries) {
        if (!is_place(text.substr(0, comma))) return std::nullopt;
        const std::string folded = fold_phrase(text.substr(comma + 1));
        if (const auto date = date_of(folded, false))
            return PlaceAndDate{text.substr(0, comma), *date};
        comma = text.find(',', comma + 1);
    }
    return std::nullopt;
}

std::optional<WrittenDate> dateline(std::string_view line) {
    std::size_t dash = 0;
    const std::size_t rest = dash_end(line, dash);
    if (rest != std::string_view::npos) {
        std::string_view place = line.substr(0, dash);
        // An agency may stand between: "SEOUL, March 12, 2024 (Yonhap) —"
        if (place.ends_with(')')) place = place.substr(0, place.rfind('('));
        if (const auto found = place_and_date(place))
            return WrittenDate{found->date, DateClaim::dateline, false};
    }
    if (line.size() > longest_line) return std::nullopt;
    if (const auto found = place_and_date(line))
        return WrittenDate{found->date, DateClaim::dateline, true,
                           found->place};
    return std::nullopt;
}

}  // namespace

std::optional<Date> only_date(std::string_view text) {
    if (text.size() > longest_line) return std::nullopt;
    return date_of(fold_phrase(text), false);
}

std::optional<WrittenDate> written_date(std::string_view line) {
    if (line.empty()) return std::nullopt;
    if (line.size() <= longest_line) {
        const std::string folded = fold_phrase(line);
        if (const auto found = labelled(folded)) return found;
        if (const auto date = date_of(folded, false))
            return WrittenDate{*date, DateClaim::plain};
    }
    return dateline(line);
}

}  // namespace ibid
