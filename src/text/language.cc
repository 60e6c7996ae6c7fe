#include "text/language.h"

#include <algorithm>
#include <iterator>

namespace ibid {

namespace {

// A code, and the language whose algorithm stems it; "" leaves words as they
// are found in English texts.
struct Stems {
    std::string_view code;
    std::string_view as;
};
constexpr Stems stemmed[] = {
    {"ar", "ar"}, {"ca", "ca"}, {"da", "da"}, {"de", "de"}, {"el", "el"},
    {"en", ""},   {"es", "es"}, {"eu", "eu"}, {"fi", "fi"}, {"fr", "fr"},
    {"ga", "ga"}, {"hi", "hi"}, {"hu", "hu"}, {"hy", "hy"}, {"id", "id"},
    {"it", "it"}, {"ja", ""},   {"km", ""},   {"ko", ""},   {"lo", ""},
    {"lt", "lt"}, {"my", ""},   {"nb", "no"}, {"ne", "ne"}, {"nl", "nl"},
    {"nn", "no"}, {"no", "no"}, {"pt", "pt"}, {"ro", "ro"}, {"ru", "ru"},
    {"sr", "sr"}, {"sv", "sv"}, {"ta", "ta"}, {"th", ""},   {"tr", "tr"},
    {"yi", "yi"}, {"zh", ""},
};
constexpr std::string_view not_stemmed = "-";

static_assert(std::is_sorted(std::begin(stemmed), std::end(stemmed),
                             [](const Stems& a, const Stems& b) {
                                 return a.code < b.code;
                             }));

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string language_code(std::string_view tag) {
    std::string code(tag.substr(0, tag.find_first_of("-_")));
    std::ranges::transform(code, code.begin(), lower);
    const bool letters =
        std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
    return code.size() == 2 && letters ? code : std::string();
}

std::string language_mark(std::string_view language) {
    const std::string code = language_code(language);
    if (code.empty()) return {};
    const auto* found =
        std::lower_bound(std::begin(stemmed), std::end(stemmed), code,
                         [](const Stems& row, const std::string& wanted) {
                             return row.code < wanted;
                         });
    const bool known = found != std::end(stemmed) && found->code == code;
    const std::string_view as = known ? found->as : not_stemmed;
    return as.empty() ? std::string() : mark_sign + std::string(as);
}

std::string_view without_mark(std::string_view word) {
    return word.substr(0, word.find(mark_sign));
}

}  // namespace ibid
