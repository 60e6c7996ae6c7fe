#include "read/html/byline_opening.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "document/shape.h"

namespace ibid::html {

namespace {

// What stands before the names, the longer first.
constexpr std::string_view openings[] = {
    "zeige alle beitrage von",
    "alle beitrage von",
    "view all posts by",
    "ein interview von",
    "ein beitrag von",
    "ein artikel von",
    "geschrieben von",
    "verfasst von",
    "gepostet von",
    "eingestellt von",
    "eine kolumne von",
    "ein kommentar von",
    "ein gastbeitrag von",
    "eine reportage von",
    "text und interview:",
    "text und fotos:",
    "pressemitteilung von",
    "interview:",
    "veroffentlicht von",
    "erstellt von",
    "artikel von",
    "alles von",
    "publiziert am",
    "veroffentlicht am",
    "posted on",
    "published on",
    "posts by",
    "posted by",
    "written by",
    "published by",
    "submitted by",
    "words by",
    "story by",
    "ecrit par",
    "publie par",
    "scritto da",
    "escrito por",
    "publicado por",
    "责任编辑",
    "作者",
    "记者",
    "autor:in",
    "autorin",
    "autoren",
    "autore",
    "auteur",
    "authors",
    "author",
    "autor",
    "verfasser",
    "redaktion:",
    "words:",
    "text:",
    "by",
    "von",
    "vom",
    "par",
    "por",
    "di",
    "door",
    "av",
    "oleh",
    "with",
    "euer",
    "eure",
    "yours",
};

// Behind that many words and the colon after them.
std::string_view behind_words(std::string_view text, std::ptrdiff_t words) {
    for (; words > 0; --words) {
        text.remove_prefix(std::min(text.find_first_of(": "), text.size()));
        text.remove_prefix(std::min(text.find_first_not_of(": "), text.size()));
    }
    return text;
}

}  // namespace

std::string_view without_opening(std::string_view text) {
    for (bool again = true; again && !text.empty();) {
        again = false;
        const std::string folded = fold_phrase(text.substr(0, 40));
        for (const std::string_view opening : openings) {
            if (!folded.starts_with(opening)) continue;
            if (folded.size() > opening.size() && opening.back() != ':' &&
                folded[opening.size()] != ' ' && folded[opening.size()] != ':')
                continue;
            text = behind_words(text, 1 + std::ranges::count(opening, ' '));
            again = true;
            break;
        }
    }
    return text;
}

bool is_sure_opening(std::string_view opening) {
    while (opening.ends_with(' ')) opening.remove_suffix(1);
    return opening.ends_with(':') || opening.find(' ') != opening.npos;
}

}  // namespace ibid::html
