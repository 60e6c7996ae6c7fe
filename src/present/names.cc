#include "present/names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "text/utf8.h"
#include "text/words.h"

namespace ibid {
namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 34> organisation_words{
    "academy",      "agency",     "association", "board",     "bureau",
    "center",       "centre",     "commission",  "committee", "correspondent",
    "council",      "department", "desk",        "editor",    "editorial",
    "editors",      "embassy",    "foundation",  "group",     "institute",
    "ministry",     "network",    "news",        "office",    "organisation",
    "organization", "press",      "project",     "reporter",  "service",
    "society",      "staff",      "team",        "university"};

// Family names that stand first when a hyphenated given name follows.
constexpr std::array<std::string_view, 52> east_asian_names{
    "ahn",   "an",   "bae",   "baek",  "ban",   "chang", "chen",  "cheng",
    "cho",   "choe", "choi",  "chou",  "chung", "ha",    "han",   "hong",
    "hsiao", "hsu",  "huang", "hwang", "jang",  "jeon",  "jeong", "jo",
    "jung",  "kang", "kim",   "ko",    "kwon",  "lee",   "lim",   "lin",
    "liu",   "ma",   "moon",  "noh",   "oh",    "paik",  "pak",   "park",
    "ri",    "roh",  "ryu",   "seo",   "shin",  "son",   "song",  "tsai",
    "wang",  "wu",   "yoon",  "yun"};

template <typename List>
bool holds(const List& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

Words words_of(std::string_view name) {
    Words out;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        if (end > at) out.emplace_back(name.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

std::string join(const Words& words, std::size_t begin, std::size_t end) {
    std::string out;
    for (std::size_t i = begin; i < end; ++i)
        out += out.empty() ? words[i] : ' ' + words[i];
    return out;
}

bool is_organisation(const Words& words) {
    return fold(words.front()) == "the" ||
           std::any_of(words.begin(), words.end(), [](const auto& word) {
               return holds(organisation_words, fold(word));
           });
}

bool family_stands_first(const Words& words) {
    return words.size() == 2 && holds(east_asian_names, fold(words[0])) &&
           words[1].find('-') != std::string::npos;
}

// Particles ("van der", "de la") belong to the family name.
std::size_t family_begin(const Words& words) {
    std::size_t begin = words.size() - 1;
    while (begin > 1 && words[begin - 1][0] >= 'a' &&
           words[begin - 1][0] <= 'z')
        --begin;
    return begin;
}

}  // namespace

Name split_name(std::string_view name) {
    const std::string text = fold_space(name);
    const Words words = words_of(text);
    if (words.size() < 2 || is_organisation(words)) return {text, "", true};
    const std::size_t comma = text.find(", ");
    if (comma != std::string::npos && comma > 0)
        return {text.substr(0, comma), text.substr(comma + 2), false};
    if (family_stands_first(words)) return {words[0], words[1], false};
    const std::size_t begin = family_begin(words);
    return {join(words, begin, words.size()), join(words, 0, begin), false};
}

}  // namespace ibid
