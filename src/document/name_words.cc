#include "document/name_words.h"

#include <string>

#include "document/shape.h"
#include "document/word_list.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr WordList titles(
    " adm. amb. col. dr dr. gen. lt. maj. mr mr. mrs mrs. ms ms. prof "
    "prof. professor ");

constexpr WordList degrees(" md ph.d. phd ");

constexpr WordList particles(
    " af al bin bint da de del della den der di dos du e el ibn la le "
    "ten ter und van von y zu ");

// What names of people do not hold, and titles, headings and names of
// organisations do.
constexpr WordList not_in_names(
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
    "your ");

constexpr WordList roles(
    " adviser advisor analyst assistant associate author candidate chair "
    "co-founder columnist commentator consultant contributor coordinator "
    "correspondent director editor expert fellow founder head historian "
    "intern journalist lecturer manager producer professor reporter "
    "research researcher scholar scientist student teacher writer ");

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
    return !not_in_names.has(folded) && !is_role(folded);
}

bool is_particle(std::string_view word) {
    return particles.has(word) || word.starts_with("al-") ||
           word.starts_with("el-");
}

bool is_personal_title(std::string_view folded) {
    return titles.has(folded);
}

bool is_degree(std::string_view folded) {
    return degrees.has(folded);
}

bool is_role(std::string_view folded) {
    return roles.has(folded);
}

}  // namespace ibid
