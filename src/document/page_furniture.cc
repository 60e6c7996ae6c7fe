#include "document/page_furniture.h"

#include <algorithm>
#include <array>
#include <bitset>

#include "document/phrase_set.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr std::size_t longest_path = 20;    // words
constexpr std::size_t longest_notice = 60;  // words
constexpr std::size_t longest_offer = 25;   // words
constexpr std::size_t longest_footer = 30;  // words
constexpr std::size_t longest_part = 4;     // words of a section's name

template <std::size_t N>
bool has_any(std::string_view text,
             const std::array<std::string_view, N>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [&](auto phrase) {
        return text.find(phrase) != std::string_view::npos;
    });
}

template <std::size_t N>
bool opens_with_any(std::string_view text,
                    const std::array<std::string_view, N>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](auto phrase) { return text.starts_with(phrase); });
}

std::size_t count_of(std::string_view text, std::string_view mark) {
    std::size_t count = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos;
         at = text.find(mark, at + mark.size()))
        ++count;
    return count;
}

// "Home > Asia", "Asia › Korea › Trade"
bool is_path(const Shape& shape) {
    if (shape.words > longest_path || shape.closed()) return false;
    const std::string_view text = shape.folded;
    const bool home = text.starts_with("home ");
    for (std::string_view mark : {" > ", " › ", " \" ", " / ", " | "}) {
        const std::size_t steps = count_of(text, mark);
        const bool arrow = mark == " > " || mark == " › ";
        if (steps > 0 && (home || (arrow && steps > 1))) return true;
    }
    return false;
}

// "7 min read", "Reading time: 7 minutes"
bool is_reading_time(const Shape& shape) {
    constexpr std::array<std::string_view, 4> units{" min", "-min", " minute",
                                                    "-minute"};
    const std::string_view text = shape.folded;
    if (shape.words > 6 || !has_any(text, units)) return false;
    const bool number =
        text.find_first_of("0123456789") != std::string_view::npos;
    return number && (text.ends_with(" read") || text.ends_with(" reading") ||
                      text.find("reading time") != std::string_view::npos ||
                      text.find("read time") != std::string_view::npos);
}

// Languages by the names that they have for themselves.
constexpr std::array<std::string_view, 24> languages{
    "deutsch",       "francais",   "espanol",
    "portugues",     "italiano",   "nederlands",
    "norsk",         "svenska",    "dansk",
    "suomi",         "polski",     "turkce",
    "русскии",       "українська", "العربية",
    "فارسی",         "中文",       "日本語",
    "한국어",        "tieng viet", "bahasa indonesia",
    "bahasa melayu", "简体中文",   "繁體中文"};

// Offers to the reader: "The next brief, sent to your inbox".
constexpr std::array<std::string_view, 8> offers{
    "to your inbox",      "in your inbox",     "to your mailbox",
    "leave your address", "leave your e-mail", "leave your email",
    "enter your e-mail",  "enter your email"};

constexpr std::array<std::string_view, 2> notices{"cookie",
                                                  "all rights reserved"};

// What a line has of the tables above, found in one pass.
struct Signs {
    std::size_t languages = 0;
    bool offer = false;
    bool cookie = false;
    bool rights = false;
};

Signs signs_of(std::string_view text) {
    constexpr std::size_t size =
        languages.size() + offers.size() + notices.size();
    constexpr PhraseSet<size> phrases([] {
        std::array<std::string_view, size> all;
        auto end = std::copy(languages.begin(), languages.end(), all.begin());
        end = std::copy(offers.begin(), offers.end(), end);
        std::copy(notices.begin(), notices.end(), end);
        return all;
    }());
    const std::bitset<size> found(phrases.in(text));
    if (found.none()) return {};
    Signs signs;
    for (std::size_t k = 0; k < languages.size(); ++k)
        signs.languages += found[k];
    for (std::size_t k = 0; k < offers.size(); ++k)
        signs.offer = signs.offer || found[languages.size() + k];
    signs.cookie = found[size - 2];
    signs.rights = found[size - 1];
    return signs;
}

bool is_cookie_notice(const Shape& shape, const Signs& signs) {
    constexpr std::array<std::string_view, 14> choices{
        "accept",      "refuse",       "reject",        "decline",
        "consent",     "agree",        "we use",        "settings",
        "this site",   "this website", "this web site", "our site",
        "preferences", "by continuing"};
    return signs.cookie && has_any(shape.folded, choices);
}

// "This page can also be read in: Deutsch 日本語"
bool is_language_switch(const Shape& shape, const Signs& signs) {
    constexpr std::array<std::string_view, 8> openings{
        "this article", "this page",      "this post",    "this text",
        "read this",    "also available", "available in", "you can read"};
    if (shape.words > longest_offer) return false;
    const std::string_view text = shape.folded;
    const bool opens = opens_with_any(text, openings);
    if (!opens && shape.closed()) return false;  // a sentence, as most are
    const bool only = signs.languages * 2 >= shape.words;
    if (signs.languages >= 2 && only) return true;
    return opens && (signs.languages > 0 || text.ends_with(" in:")) &&
           (text.find(" in ") != std::string_view::npos ||
            text.find(" in:") != std::string_view::npos);
}

// "Example Press. All rights reserved.", or an offer to the reader; not a
// statement about somebody's inbox.
bool is_footer(const Shape& shape, const Signs& signs) {
    return (signs.rights && shape.words <= longest_footer) ||
           (signs.offer && shape.words <= longest_offer);
}

bool is_in_capitals(std::string_view text) {
    bool capital = false;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = code_point_at(text, i);
        if (is_letter(c.value) && !is_upper(c.value)) return false;
        capital = capital || is_upper(c.value);
        i += c.length;
    }
    return capital;
}

}  // namespace

bool is_page_furniture(const Shape& shape) {
    if (shape.words > longest_notice) return false;
    const Signs signs = signs_of(shape.folded);
    return is_path(shape) || is_reading_time(shape) ||
           is_cookie_notice(shape, signs) || is_language_switch(shape, signs) ||
           is_footer(shape, signs);
}

bool is_section_row(std::string_view text) {
    if (!is_in_capitals(text)) return false;
    for (std::string_view mark : {" | ", " · ", " • ", " / ", " > "}) {
        std::size_t parts = 0;
        std::size_t at = 0;
        std::size_t end = text.find(mark);
        for (; end != std::string_view::npos; end = text.find(mark, at)) {
            if (word_count(text.substr(at, end - at)) > longest_part) break;
            ++parts;
            at = end + mark.size();
        }
        if (parts > 0 && end == std::string_view::npos &&
            word_count(text.substr(at)) <= longest_part)
            return true;
    }
    return false;
}

}  // namespace ibid
