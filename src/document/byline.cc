#include "document/byline.h"

#include <algorithm>
#include <array>

#include "document/people_names.h"
#include "document/shape.h"
#include "document/written_date.h"
#include "text/utf8.h"

namespace ibid {

namespace {

struct Opening {
    std::string_view words;
    bool sure;  // nothing but a by-line begins so
};
// Longer ones before those that they begin with.
constexpr std::array<Opening, 14> openings{{{"by:", true},
                                            {"by ", false},
                                            {"written by:", true},
                                            {"written by ", false},
                                            {"authors:", true},
                                            {"author:", true},
                                            {"author(s):", true},
                                            {"story by ", false},
                                            {"posted by ", false},
                                            {"reported by ", false},
                                            {"report by ", false},
                                            {"text by ", false},
                                            {"article by ", false},
                                            {"commentary by ", false}}};

// What may stand after a name, and whether another name may follow it.
struct Separator {
    std::string_view text;
    bool goes_on;
};
constexpr std::array<Separator, 17> separators{{{", and ", true},
                                                {", & ", true},
                                                {", ", true},
                                                {"; ", true},
                                                {" and ", true},
                                                {" & ", true},
                                                {" with ", true},
                                                {" AND ", true},
                                                {" – ", false},
                                                {" — ", false},
                                                {" - ", false},
                                                {" | ", false},
                                                {" · ", false},
                                                {" in ", false},
                                                {" for ", false},
                                                {" (", false},
                                                {" at ", false}}};

// Signed by an organisation.
constexpr std::array<std::string_view, 16> agencies{"reuters",
                                                    "ap",
                                                    "afp",
                                                    "yonhap",
                                                    "xinhua",
                                                    "kyodo",
                                                    "kcna",
                                                    "tass",
                                                    "the associated press",
                                                    "associated press",
                                                    "agence france-presse",
                                                    "yonhap news agency",
                                                    "staff",
                                                    "staff writer",
                                                    "editorial board",
                                                    "the editorial board"};

// Places that look like names after a comma: "By Ann Lee, New York".
constexpr std::array<std::string_view, 12> places{
    "hong kong",     "new york",     "new delhi",   "tel aviv",
    "abu dhabi",     "kuala lumpur", "phnom penh",  "los angeles",
    "san francisco", "sri lanka",    "el salvador", "costa rica"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& table,
           std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

struct Cut {
    std::size_t at = 0;      // where the separator begins
    std::size_t length = 0;  // 0: the text ended
    bool goes_on = false;
};

Cut next_separator(std::string_view text) {
    Cut cut{text.size(), 0, false};
    for (const Separator& separator : separators) {
        const std::size_t at = text.find(separator.text);
        if (at < cut.at) cut = {at, separator.text.size(), separator.goes_on};
    }
    return cut;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" *_");
    if (begin == std::string_view::npos) return {};
    text = text.substr(begin);
    while (text.ends_with(' ') || text.ends_with('*') || text.ends_with('_'))
        text.remove_suffix(1);
    return text;
}

std::string_view without_stop(std::string_view text) {
    const bool initials = text.size() > 2 && text[text.size() - 3] == '.';
    if (text.ends_with('.') && !initials) text.remove_suffix(1);
    return text;
}

// Adds the author that `words` names; false when they name none.
bool add_author(std::string_view words, std::vector<std::string>& authors) {
    words = trimmed(words);
    const std::string folded = fold_phrase(words);
    if (!authors.empty() && (folded == "jr" || folded == "sr")) {
        authors.back() += ' ' + std::string(words) + '.';
        return true;
    }
    if (!authors.empty() && (folded == "phd" || folded == "ph.d.")) return true;
    if (authors.empty() && holds(agencies, folded)) {
        authors.emplace_back(words);
        return true;
    }
    if (holds(places, folded)) return false;
    std::optional<std::string> name = person_name(words);
    if (!name) return false;
    const bool again =
        std::find(authors.begin(), authors.end(), *name) != authors.end();
    if (!again) authors.push_back(std::move(*name));
    return true;
}

// Reads names off the front of `text`; what remains of it is the rest.
std::vector<std::string> take_names(std::string_view& text) {
    std::vector<std::string> authors;
    while (!text.empty()) {
        const Cut cut = next_separator(text);
        if (!add_author(without_stop(text.substr(0, cut.at)), authors)) break;
        text.remove_prefix(cut.at + cut.length);
        if (!cut.goes_on) break;
    }
    return authors;
}

const Opening* opening_of(std::string_view line) {
    std::string folded;
    for (char c : line.substr(0, 20))
        folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
    for (const Opening& opening : openings)
        if (folded.starts_with(opening.words)) return &opening;
    return nullptr;
}

}  // namespace

std::optional<Byline> parse_byline(std::string_view line) {
    line = trimmed(line);
    if (line.size() > 600) return std::nullopt;
    const Opening* opening = opening_of(line);
    if (!opening) return std::nullopt;
    std::string_view rest = trimmed(line.substr(opening->words.size()));
    Byline byline{take_names(rest), {}};
    if (byline.authors.empty()) return std::nullopt;
    // "By Ann Lee, who was there, the talks had failed.": a sentence.
    const Shape shape = shape_of(line);
    const std::size_t words_after = word_count(rest);
    const bool sentence = words_after > (shape.closed() ? 4 : 20);
    if (!opening->sure && sentence) return std::nullopt;
    if (const auto date = only_date(rest)) byline.date = *date;
    return byline;
}

}  // namespace ibid
