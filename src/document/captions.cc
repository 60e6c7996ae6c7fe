#include "document/captions.h"

#include <algorithm>
#include <array>

#include "document/list_marker.h"

namespace ibid {

namespace {

constexpr std::size_t longest_caption = 60;  // words
constexpr std::size_t longest_label = 30;    // of one that only opens like it

constexpr std::array<std::string_view, 19> openings{
    "photo:",         "photos:",        "photo by ",     "photograph:",
    "photograph by ", "photo credit",   "image:",        "image by ",
    "image credit",   "picture:",       "illustration:", "cover photo",
    "cover image",    "featured image", "caption:",      "credit:",
    "video:",         "foto:",          "fotograf:"};

// Words of a credit in brackets at the end.
constexpr std::array<std::string_view, 16> credits{
    "photo by",       "photo:",   "photo/",          "photo credit",
    "photo courtesy", "image:",   "ap photo",        "image by",
    "image credit",   "picture:", "picture by",      "getty images",
    "afp/",           "reuters/", "illustration by", "via ap"};

// "[Image: Delegates in Jakarta]" stands where a picture was.
bool opens_as_caption(const Shape& shape) {
    std::string_view text = shape.folded;
    const bool bracketed = text.starts_with('[') || text.starts_with('(');
    if (bracketed) text.remove_prefix(1);
    return shape.words <= longest_label &&
           (!bracketed || text.ends_with(']') || text.ends_with(')')) &&
           std::any_of(openings.begin(), openings.end(),
                       [&](auto words) { return text.starts_with(words); });
}

bool ends_in_credit(const Shape& shape) {
    // Shapes hold the beginning of a text; a caption's end may be missing.
    const bool cut = shape.folded.size() > 230;
    if (shape.words > longest_caption) return false;
    std::string_view text = shape.folded;
    while (text.ends_with('.') || text.ends_with(' ')) text.remove_suffix(1);
    if (!text.ends_with(')') && !cut) return false;
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos) return false;
    const std::string_view credit = text.substr(open + 1);
    return std::any_of(credits.begin(), credits.end(), [&](auto words) {
        return credit.find(words) != std::string_view::npos;
    });
}

// "Figure 2: Trade in 2022", "Table 1. ..."
bool is_numbered(const Shape& shape) {
    if (shape.words > longest_label) return false;
    const std::string_view text = shape.folded;
    for (std::string_view word :
         {"figure ", "fig. ", "table ", "chart ", "map ", "exhibit "}) {
        if (!text.starts_with(word)) continue;
        std::size_t at = word.size();
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
        return at > word.size() && at < text.size() &&
               (text[at] == ':' || text[at] == '.');
    }
    return false;
}

// "03:05", "1:02:33": how long a video is. "3:05" may be a time of day.
bool is_duration(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon > 2 || text.size() < 4 || text.size() > 8)
        return false;
    const bool digits =
        text.find_first_not_of("0123456789:") == std::string_view::npos;
    const bool long_form = text.find(':', colon + 1) != std::string_view::npos;
    return digits && text[text.size() - 3] == ':' &&
           (text[0] == '0' || long_form);
}

// Items of lists and gaps in a text ("[one line missing]") are no captions.
bool is_mark_first(std::string_view text) {
    return list_marker(text) > 0 || text.front() == '[' || text.front() == '(';
}

// A line that stands there twice is a picture's hidden text and its caption.
bool stands_twice(const Draft& draft, std::size_t i) {
    return i + 1 < draft.size() && draft.open(i) && draft.open(i + 1) &&
           draft.shape(i).words >= 5 && draft.shape(i).words <= longest_label &&
           draft.shape(i).unmarked() && !is_mark_first(draft.blocks[i].text) &&
           draft.blocks[i].text == draft.blocks[i + 1].text;
}

}  // namespace

void find_captions(Draft& draft) {
    for (std::size_t i = 0; i < draft.size(); ++i) {
        if (!draft.open(i)) continue;
        const Shape& shape = draft.shape(i);
        if (is_duration(draft.blocks[i].text) || opens_as_caption(shape) ||
            ends_in_credit(shape) || is_numbered(shape)) {
            draft.decide(i, Kind::caption);
        } else if (stands_twice(draft, i)) {
            draft.decide(i + 1, Kind::caption);
            draft.decide(i, Kind::caption);
        }
    }
}

}  // namespace ibid
