#include "document/name_words.h"

#include <string>

#include "document/shape.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// Each table is one string with a space on either side of every word.
constexpr std::string_view titles =
    " adm. amb. col. dr dr. gen. lt. maj. mr mr. mrs mrs. ms ms. prof "
    "prof. professor ";

constexpr std::string_view degrees = " md ph.d. phd ";

constexpr std::string_view particles =
    " af al bin bint da de del della den der di dos du e el ibn la le "
    "ten ter und van von y zu ";

// What names of people do not hold, and titles, headings and names of
// organisations do.
constexpr std::string_view not_in_names =
    " a about academy after against agency agenda aid all alliance "
    "american an analysis and articles asia asian assets assistance "
    "association at available axis board british bureau center centre "
    "channel china chinese city college committee conclusion council "
    "daily defence defense department east economic editorial embassy "
    "executive foreign forum foundation from global government how in "
    "indo-pacific institute international introduction islands its japan "
    "journal korea korean line media meeting memorandum military "
    "ministry more nations navy network new news no north note nuclear "
    "of office on our pacific policy political post press program "
    "programme project record report republic review russia sea "
    "secretary security society south soviet state statement states "
    "strategy students text the their this times to trip ukraine union "
    "united university war washington we west what why will with world "
    "your ";

constexpr std::string_view roles =
    " adviser advisor analyst assistant associate author candidate chair "
    "co-founder columnist commentator consultant contributor coordinator "
    "correspondent director editor expert fellow founder head historian "
    "intern journalist lecturer manager producer professor reporter "
    "research researcher scholar scientist student teacher writer ";

bool holds(std::string_view table, std::string_view word) {
    if (word.empty() || word.find(' ') != std::string_view::npos) return false;
    return table.find(' ' + std::string(word) + ' ') != std::string_view::npos;
}

bool is_name_mark(char32_t c) {
    return c == '-' || c == '\'' || c == 0x2019 || c == '.' || c == 0x2010;
}

}  // namespace

bool is_name_word(std::string_view word) {
    const CodePoint first = code_point_at(word, 0);
    if (!is_letter(first.value) || !is_upper(first.value)) return false;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint c = code_point_at(word, i);
        const bool letter = is_letter(c.value) || is_mark(c.value);
        if (!letter && !is_name_mark(c.value)) return false;
        letters += letter;
        i += c.length;
    }
    const std::string folded = fold_phrase(word);
    // A longer word with a full stop ends a sentence.
    if (word.back() == '.' && letters > 3 && !is_degree(folded)) return false;
    return !holds(not_in_names, folded) && !is_role(folded);
}

bool is_particle(std::string_view word) {
    return holds(particles, word) || word.starts_with("al-") ||
           word.starts_with("el-");
}

bool is_personal_title(std::string_view folded) {
    return holds(titles, folded);
}

bool is_degree(std::string_view folded) {
    return holds(degrees, folded);
}

bool is_role(std::string_view folded) {
    return holds(roles, folded);
}

}  // namespace ibid
