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

// Chinese and Korean family names, which stand first.
constexpr std::array<std::string_view, 87> east_asian_names{
    "ahn",    "an",   "bae",   "baek",  "ban",  "chang", "chen",  "cheng",
    "chiang", "chin", "chiu",  "cho",   "choe", "choi",  "chou",  "chu",
    "chung",  "fan",  "fang",  "fu",    "gao",  "guo",   "ha",    "han",
    "ho",     "hong", "hsiao", "hsieh", "hsu",  "hu",    "huang", "hwang",
    "jang",   "jeon", "jeong", "jiang", "jo",   "jung",  "kang",  "kim",
    "ko",     "kuo",  "kwon",  "lai",   "lee",  "liao",  "lim",   "lin",
    "liu",    "lu",   "ma",    "moon",  "noh",  "oh",    "paik",  "pak",
    "pan",    "park", "peng",  "ri",    "roh",  "ryu",   "seo",   "shen",
    "shin",   "son",  "song",  "su",    "sun",  "tang",  "teng",  "tsai",
    "tseng",  "tu",   "wang",  "wei",   "wu",   "xu",    "yang",  "yeh",
    "yoon",   "yu",   "yun",   "zhang", "zhao", "zheng", "zhou"};

// Vietnamese ones that are no other name, and those that only their accents
// tell from others.
constexpr std::array<std::string_view, 6> vietnamese_names{
    "nguyen", "tran", "pham", "hoang", "huynh", "truong"};
constexpr std::array<std::string_view, 15> accented_names{
    "Lê",  "Võ", "Vũ",  "Đỗ",   "Hồ",    "Lý",   "Bùi",  "Đặng",
    "Ngô", "Hà", "Đào", "Đinh", "Dương", "Đoàn", "Lương"};

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

// What follows the hyphen of "Min-jun"; "" of a word without one.
std::string_view after_hyphen(std::string_view word) {
    for (const std::string_view hyphen : {"-", "‐", "‑"}) {
        const std::size_t at = word.find(hyphen);
        if (at != word.npos) return word.substr(at + hyphen.size());
    }
    return {};
}

bool begins_small(std::string_view text) {
    return !text.empty() && is_lower(code_point_at(text, 0).value);
}

enum class Family { first, last, unsure };

// "Ngo", without its accents, may be a given name of anywhere.
Family vietnamese_order(const Words& words) {
    const bool accented =
        std::any_of(words.begin(), words.end(), [](const std::string& word) {
            return display_width(word) != word.size();
        });
    if (holds(accented_names, words[0])) return Family::first;
    if (!holds(vietnamese_names, fold(words[0]))) return Family::last;
    return accented || words.size() > 2 ? Family::first : Family::unsure;
}

Family order_of(const Words& words) {
    if (words.size() != 2) return vietnamese_order(words);
    const std::string_view half = after_hyphen(words[1]);
    const bool known = holds(east_asian_names, fold(words[0]));
    if (half.empty()) return known ? Family::unsure : vietnamese_order(words);
    if (known || begins_small(half)) return Family::first;
    // Two capitals are as likely Western: "J. Holt-Berg", "Ann Holt-Berg".
    const std::size_t letters = display_width(words[0]);
    if (letters > 3 || display_width(half) > 5 || words[0].ends_with('.'))
        return Family::last;
    return letters == 3 ? Family::unsure : Family::first;
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
    const Family order = order_of(words);
    if (order == Family::unsure) return {text, "", true};
    if (order == Family::first)
        return {words[0], join(words, 1, words.size()), false};
    const std::size_t begin = family_begin(words);
    return {join(words, begin, words.size()), join(words, 0, begin), false};
}

}  // namespace ibid
