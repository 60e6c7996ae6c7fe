#include "document/people_names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "document/letter_case.h"
#include "document/name_words.h"
#include "document/shape.h"

namespace ibid {

namespace {

using Words = std::vector<std::string_view>;

Words words_of(std::string_view text) {
    Words words;
    std::size_t at = 0;
    while ((at = text.find_first_not_of(' ', at)) != std::string_view::npos) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

// Marks that lead from a name to a note about its bearer.
std::string_view without_marks(std::string_view text) {
    constexpr std::array<std::string_view, 13> marks{
        "*", "†", "‡", "¹", "²", "³", "_", " ", ",", ":", "|", "1", "2"};
    bool again = true;
    while (again) {
        again = false;
        for (std::string_view mark : marks) {
            if (!text.ends_with(mark)) continue;
            text.remove_suffix(mark.size());
            again = true;
        }
    }
    return text.substr(std::min(text.find_first_not_of("*_ "), text.size()));
}

bool stays_capital(std::string_view word) {
    return word == "II" || word == "III" || word == "IV" ||
           word.find('.') != std::string_view::npos;
}

std::string joined(const Words& words) {
    const bool shouted = std::all_of(words.begin(), words.end(), [](auto w) {
        return is_all_capitals(w) || w.back() == '.' || w.size() == 1;
    });
    std::string name;
    for (std::string_view word : words) {
        if (!name.empty()) name += ' ';
        const bool capitals = is_all_capitals(word) && !stays_capital(word);
        // "AB de Villiers" keeps its initials, "GÜLTEN" does not.
        if (!capitals || (!shouted && word.size() < 3)) {
            name += word;
            continue;
        }
        const std::string folded = fold_phrase(word);
        name +=
            is_particle(folded) && !name.empty() ? folded : capitalised(word);
    }
    return name;
}

// Drops titles at the front and degrees at the end.
void drop_titles(Words& words) {
    while (!words.empty() && is_personal_title(fold_phrase(words.front())))
        words.erase(words.begin());
    while (!words.empty() && is_degree(fold_phrase(words.back())))
        words.pop_back();
}

}  // namespace

std::optional<std::string> person_name(std::string_view text) {
    text = without_marks(text);
    if (text.empty() || text.size() > 80) return std::nullopt;
    Words words = words_of(text);
    drop_titles(words);
    if (words.size() < 2 || words.size() > 6) return std::nullopt;
    std::size_t capitalised_words = 0;
    for (std::string_view word : words) {
        // "al-Amin" is a whole name, "von" must lead on to one.
        const bool particle = is_particle(word);
        const bool whole =
            is_name_word(word) || (particle && word.find('-') != word.npos);
        const bool leads_on = particle && word.data() != words.back().data();
        if (!whole && !leads_on) return std::nullopt;
        if (word.data() == words.front().data() && !is_name_word(word))
            return std::nullopt;
        capitalised_words += whole;
    }
    // Initials alone name no one.
    const bool has_word = std::any_of(words.begin(), words.end(), [](auto w) {
        return w.size() > 1 && w.back() != '.';
    });
    if (capitalised_words < 2 || !has_word) return std::nullopt;
    return joined(words);
}

LeadingName leading_name(std::string_view sentence) {
    constexpr std::size_t longest = 120;
    const Words words =
        words_of(sentence.size() <= longest
                     ? sentence
                     : sentence.substr(0, sentence.rfind(' ', longest)));
    std::size_t count = 0;
    while (count < words.size() &&
           (is_name_word(words[count]) || is_particle(words[count]) ||
            is_personal_title(fold_phrase(words[count]))))
        ++count;
    if (count < 2 || count == words.size()) return {};
    const char next = words[count].front();
    if (next < 'a' || next > 'z') return {};
    const auto bytes =
        static_cast<std::size_t>(words[count].data() - sentence.data());
    return {person_name(sentence.substr(0, bytes)).value_or(""), words[count]};
}

}  // namespace ibid
