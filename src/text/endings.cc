#include "text/endings.h"

namespace ibid {

namespace {

struct Ending {
    std::string_view language;
    std::string_view folded;
    std::string_view written;
};

// Of two that a word has, the first.
constexpr Ending endings[] = {
    {"ca", "cio", "ció"},       {"es", "cion", "ción"},
    {"es", "logia", "logía"},   {"es", "logias", "logías"},
    {"fr", "iere", "ière"},     {"fr", "ieres", "ières"},
    {"fr", "ite", "ité"},       {"fr", "ites", "ités"},
    {"fr", "ee", "ée"},         {"fr", "ees", "ées"},
    {"hu", "bol", "ból"},       {"hu", "rol", "ról"},
    {"hu", "tol", "tól"},       {"hu", "nal", "nál"},
    {"hu", "nel", "nél"},       {"hu", "ert", "ért"},
    {"it", "ita", "ità"},       {"pt", "cao", "ção"},
    {"pt", "coes", "ções"},     {"pt", "avel", "ável"},
    {"pt", "ivel", "ível"},     {"pt", "encia", "ência"},
    {"pt", "encias", "ências"},
};

}  // namespace

std::string with_accents(std::string_view language, std::string word) {
    for (const Ending& ending : endings)
        if (ending.language == language && word.ends_with(ending.folded)) {
            word.resize(word.size() - ending.folded.size());
            word += ending.written;
            break;
        }
    return word;
}

}  // namespace ibid
