#include "text/abbreviations.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "text/letters.h"

namespace ibid {

namespace {

struct Row {
    std::string_view word;
    Abbreviation kind;
};

constexpr auto title = Abbreviation::title;
constexpr auto number = Abbreviation::before_number;
constexpr auto last = Abbreviation::within_or_last;

// Sorted by word. "etc." is missing: a capital after it begins a sentence.
constexpr Row rows[] = {
    {"adm", title},   {"al", last},      {"amb", title},   {"app", number},
    {"apr", last},    {"art", number},   {"arts", number}, {"assn", last},
    {"aug", last},    {"brig", title},   {"bros", last},   {"c", number},
    {"ca", title},    {"capt", title},   {"cf", title},    {"ch", number},
    {"chap", number}, {"cmdr", title},   {"co", last},     {"col", title},
    {"corp", last},   {"cpl", title},    {"dec", last},    {"dept", last},
    {"div", last},    {"dr", title},     {"e.g", title},   {"ed", number},
    {"eds", number},  {"eg", title},     {"esp", title},   {"ext", number},
    {"feb", last},    {"fig", number},   {"figs", number}, {"fr", title},
    {"ft", title},    {"gen", title},    {"gov", title},   {"govt", last},
    {"hon", title},   {"i.e", title},    {"ie", title},    {"inc", last},
    {"intl", last},   {"jan", last},     {"jr", last},     {"jul", last},
    {"jun", last},    {"lt", title},     {"ltd", last},    {"maj", title},
    {"mar", last},    {"messrs", title}, {"mlle", title},  {"mme", title},
    {"mr", title},    {"mrs", title},    {"ms", title},    {"mt", title},
    {"n", number},    {"nn", number},    {"no", number},   {"nos", number},
    {"nov", last},    {"oct", last},     {"op", title},    {"p", number},
    {"para", number}, {"paras", number}, {"ph.d", last},   {"pp", number},
    {"pres", title},  {"prof", title},   {"rep", title},   {"res", number},
    {"rev", title},   {"sec", number},   {"sen", title},   {"sep", last},
    {"sept", last},   {"sgt", title},    {"sr", last},     {"st", last},
    {"tel", number},  {"univ", last},    {"v", title},     {"viz", title},
    {"vol", number},  {"vols", number},  {"vs", title},
};

static_assert(std::is_sorted(std::begin(rows), std::end(rows),
                             [](const Row& a, const Row& b) {
                                 return a.word < b.word;
                             }));

// "U.S", "p.m": single letters with stops between.
bool is_initials(std::string_view word) {
    if (word.size() < 3 || word.size() % 2 == 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i % 2 == 0 ? !is_ascii_letter(word[i]) : word[i] != '.')
            return false;
    return true;
}

}  // namespace

Abbreviation abbreviation(std::string_view word) {
    constexpr std::size_t longest = 6;
    if (word.size() <= longest) {
        std::string key(word);
        for (char& c : key)
            if (c != '.') c = fold_ascii(c);
        const auto* row = std::lower_bound(
            std::begin(rows), std::end(rows), key,
            [](const Row& a, const std::string& b) { return a.word < b; });
        if (row != std::end(rows) && row->word == key) return row->kind;
    }
    return is_initials(word) ? last : Abbreviation::none;
}

}  // namespace ibid
