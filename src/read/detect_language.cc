#include "read/detect_language.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "text/language.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// What is looked at of an article: more does not make the answer surer.
constexpr std::size_t sample_size = 1024;
// Letters that tell a language; of scripts that only it has fewer will do, and
// CLD2 counts their bytes.
constexpr int enough_bytes = 60;
constexpr int enough_percent = 60;

// Words that are common in English; no other language has many of them.
constexpr std::string_view english_words[] = {
    "and", "are",  "been", "by",   "from", "have", "his",   "it",   "not",
    "of",  "that", "the",  "this", "was",  "were", "which", "with", "would"};

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_english_word(std::string_view word) {
    if (word.size() < 2 || word.size() > 5) return false;
    char lower[5];
    std::ranges::transform(word, lower,
                           [](char c) { return static_cast<char>(c | 0x20); });
    return std::ranges::find(english_words,
                             std::string_view(lower, word.size())) !=
           std::end(english_words);
}

// Whether the first words leave no doubt: one in eight of them, and at least
// four, are such.
bool is_plainly_english(std::string_view text) {
    constexpr std::size_t looked_at = 200;
    constexpr std::size_t least = 4;
    std::size_t words = 0;
    std::size_t english = 0;
    for (std::size_t at = 0; at < text.size() && words < looked_at; ++at) {
        if (!is_letter_byte(text[at])) continue;
        const std::size_t begin = at;
        while (at < text.size() && is_letter_byte(text[at])) ++at;
        ++words;
        if (!is_english_word(text.substr(begin, at - begin))) continue;
        if (++english >= least && english * 8 >= words) return true;
    }
    return false;
}

// CLD2 has kept some codes that ISO 639 has changed since.
struct Renamed {
    std::string_view old_code;
    std::string_view code;
};
constexpr std::array renamed{Renamed{"iw", "he"}, Renamed{"in", "id"},
                             Renamed{"ji", "yi"}, Renamed{"jw", "jv"},
                             Renamed{"mo", "ro"}};

std::string modern(std::string_view code) {
    for (const Renamed& row : renamed)
        if (row.old_code == code) return std::string(row.code);
    return language_code(code);
}

// Paragraphs are worth more than headings and names.
std::string sample_of(const Document& document) {
    constexpr std::size_t paragraph = 80;
    std::string sample;
    const auto add = [&](bool whole_paragraphs) {
        for (const Block& block : document.blocks) {
            if (sample.size() >= sample_size) return;
            if ((block.text.size() >= paragraph) != whole_paragraphs) continue;
            sample += cut_utf8(block.text, sample_size);
            sample += '\n';
        }
    };
    add(true);
    if (sample.size() < paragraph * 2) {
        add(false);
        sample += document.article.title;
    }
    return sample;
}

}  // namespace

std::string language_of(std::string_view text) {
    if (is_plainly_english(text)) return "en";
    const CLD2::CLDHints no_hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                                  CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int bytes = 0;
    bool sure = false;
    const CLD2::Language best = CLD2::ExtDetectLanguageSummary(
        text.data(), static_cast<int>(text.size()), true, &no_hints, 0,
        languages, percents, scores, nullptr, &bytes, &sure);
    if (!sure || bytes < enough_bytes || percents[0] < enough_percent ||
        best == CLD2::UNKNOWN_LANGUAGE)
        return {};
    return modern(CLD2::LanguageCode(best));
}

void detect_language(Document& document) {
    Article& article = document.article;
    if (!article.language.empty()) return;
    article.language = language_of(sample_of(document));
    if (!article.language.empty()) article.origins["language"] = "the text";
}

}  // namespace ibid
