#include "read/html/author_text.h"

#include <algorithm>

#include "document/letter_case.h"
#include "document/people_names.h"
#include "document/shape.h"
#include "read/author_list.h"
#include "read/html/byline_opening.h"
#include "read/html/month_names.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

constexpr std::size_t longest_name = 60;  // bytes

// What stands behind them: dates, places, roles.
constexpr std::string_view endings[] = {
    " | ",   " · ",   " • ",   " – ",    " — ",   " - ",  " / ",  " am ",
    " on ",  " um ",  " vom ", " in ",   " at ",  " le ", " el ", " (",
    " for ", " fur ", " für ", " from ", " aus ", "\t"};

// Accounts that stand for nobody.
constexpr std::string_view nobodies[] = {
    "admin",     "administrator", "editor",  "webmaster", "root",
    "user",      "guest",         "gast",    "unknown",   "anonymous",
    "anonym",    "null",          "author",  "autor",     "none",
    "default",   "superuser",     "by",      "von",       "n/a",
    "wordpress", "contributor",   "google",  "google+",   "facebook",
    "twitter",   "instagram",     "youtube", "reply",     "stand"};

// "Posted on 3 March 2014 by Ann Lee" -> "by Ann Lee"
std::string_view behind_date(std::string_view text) {
    const std::size_t digit = text.find_first_of("0123456789");
    if (digit == text.npos) return text;
    for (const std::string_view word : {" by ", " von ", " par ", " por "})
        if (const std::size_t at = text.find(word, digit); at != text.npos)
            return text.substr(at + 1);
    return text;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view marks = " ,:|*;/-";
    const std::size_t begin = text.find_first_not_of(marks);
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(marks) + 1 - begin);
}

// "Ann Lee Do, 9. April": short for Thursday; "Ann Lee March 9"
bool is_of_date(std::string_view word) {
    static constexpr std::string_view days[] = {
        "Mo",  "Di",  "Mi",  "Do",  "Fr",  "Sa",  "So",
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return std::ranges::find(days, word) != std::end(days) ||
           month_named(fold_phrase(word)) > 0;
}

std::string_view until_ending(std::string_view text) {
    std::size_t end = text.size();
    for (const std::string_view ending : endings)
        end = std::min(end, text.find(ending, 1));
    const std::size_t digit = text.find_first_of("0123456789");
    // "user17" is a name, "12 March" none.
    const bool date = digit != text.npos && digit > 0 && digit < end &&
                      text[digit - 1] == ' ';
    text = trimmed(text.substr(0, date ? digit : end));
    const std::size_t last = text.rfind(' ');
    if (date && last != text.npos && is_of_date(text.substr(last + 1)))
        text = trimmed(text.substr(0, last));
    return text;
}

// "Ann Lee Updated 3 May", "Ann Lee Alle Artikel": words that are in no name.
std::string_view until_label(std::string_view text) {
    static constexpr std::string_view labels[] = {
        "updated",  "published",      "posted",       "modified",
        "geandert", "veroffentlicht", "aktualisiert", "zuletzt",
        "publie",   "publicado",      "actualizado",  "aggiornato",
        "lesezeit", "reading",        "read",         "min",
        "minutes",  "minuten",        "ca.",          "min.",
        "comments", "kommentare",     "uhr",          "alle",
        "all",      "follow",         "view",         "more",
        "contact",  "kontakt"};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string word = fold_phrase(text.substr(at, end - at));
        if (std::ranges::find(labels, word) != std::end(labels))
            return trimmed(text.substr(0, at));
        at = end + 1;
    }
    return text;
}

// "Dossier Von Ann Lee": a word above the by-line stands in the same element.
std::string_view behind_kicker(std::string_view text) {
    for (const std::string_view word : {" Von ", " By ", " Par ", " Por "})
        if (const std::size_t at = text.find(word); at != text.npos)
            return text.substr(at + word.size());
    return text;
}

bool is_address(std::string_view text) {
    return text.find("://") != text.npos || text.starts_with("www.") ||
           text.find("@") != text.npos;
}

// "Head of the HSS" bears the name of an office.
bool is_person(std::string_view name) {
    const std::string_view last = name.substr(name.rfind(' ') + 1);
    const std::string_view first = name.substr(0, name.find(' '));
    if (is_all_capitals(last) && !is_all_capitals(first)) return false;
    return person_name(name).has_value();
}

// "harbour-review.org"
bool is_host(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    return dot != name.npos && dot + 2 < name.size() && dot + 5 > name.size() &&
           name.find(' ') == name.npos && dot > 3;
}

bool is_name(std::string_view name) {
    if (name.size() < 2 || is_ascii_digit(name.front()) ||
        name.size() > longest_name || is_address(name) || is_host(name))
        return false;
    if (std::ranges::none_of(
            name, [](char c) { return is_ascii_letter(c) || c < 0; }))
        return false;
    const std::string folded = fold_phrase(name);
    if (folded.ends_with("admin") ||
        std::ranges::find(nobodies, folded) != std::end(nobodies))
        return false;
    return word_count(name) <= 7 && month_named(folded) == 0;
}

}  // namespace

bool is_byline(std::string_view line) {
    if (line.empty() || line.size() > 150) return false;
    const std::string_view rest = without_opening(line);
    if (rest.size() == line.size()) return false;
    const std::vector<std::string> names = authors_in(rest);
    if (names.empty()) return false;
    if (is_sure_opening(line.substr(0, line.size() - rest.size())))
        return word_count(names.front()) <= 3;
    return std::ranges::all_of(names, [](const std::string& name) {
        return person_name(name).has_value();
    });
}

std::vector<std::string> authors_in(std::string_view text) {
    std::string folded = fold_space(text);
    if (const std::size_t colon = folded.find("："); colon != folded.npos)
        folded.replace(colon, std::string_view("：").size(), ": ");
    text = folded;
    if (is_address(text) || text.size() > 300) return {};
    text = until_ending(
        without_opening(trimmed(behind_kicker(behind_date(text)))));
    std::vector<std::string> names;
    for (std::string& part : split_authors(text)) {
        std::string name(until_label(part));
        // "Ann Lee, Editor": what follows a comma is rarely another name.
        const std::size_t comma = name.find(", ");
        if (comma != name.npos && name.find(' ') < comma) name.resize(comma);
        // "Ann Lee/AFP"
        const std::size_t slash = name.find('/');
        if (slash != name.npos && person_name(name.substr(0, slash)))
            name.resize(slash);
        // "Ann Lee, Harbour Review": beside a person stand others or none.
        if (!names.empty() && person_name(names.front()) && !is_person(name))
            continue;
        if (is_name(name) && std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    }
    return names;
}

}  // namespace ibid::html
