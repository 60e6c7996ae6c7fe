#include "annotate/unknown_names.h"

#include <algorithm>
#include <array>

#include "annotate/date_words.h"
#include "annotate/letter_case.h"
#include "annotate/person_names.h"
#include "text/stop_words.h"

namespace ibid {

namespace {

constexpr std::size_t longest = 7;  // words

// Small words that a name may have inside: "Bank for the Coast".
constexpr auto links = std::to_array<std::string_view>(
    {"al", "da", "de", "del", "der", "des", "di", "du", "for", "of", "on",
     "the", "van", "von"});

// Parts of the world, which nobody acts for.
constexpr auto regions = std::to_array<std::string_view>(
    {"africa",   "african", "america",   "american", "asia",   "asian",
     "atlantic", "central", "east",      "eastern",  "europe", "european",
     "far",      "latin",   "middle",    "near",     "north",  "northern",
     "pacific",  "south",   "southeast", "southern", "west",   "western"});

bool is_region(std::string_view word) {
    return std::ranges::find(regions, word) != regions.end();
}

bool is_link(std::string_view word) {
    return std::ranges::find(links, word) != links.end();
}

bool is_letter_sign(char c) {
    return c < 0 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

class NameReader {
public:
    NameReader(const WordsOfText& words, const std::vector<ActorMention>& known)
        : words_(words), dates_(words.text, words.tokens), known_(known) {}

    std::vector<UnknownName> read() {
        std::vector<UnknownName> names;
        for (std::size_t at = 0; at < words_.size();) {
            if (!is_capital(at)) {
                ++at;
                continue;
            }
            const std::size_t end = run_end(at);
            UnknownName name{at, end - 1, false};
            if (trim(name) && is_name(name) && !is_known(name))
                names.push_back(name);
            at = end;
        }
        return names;
    }

private:
    bool is_capital(std::size_t i) const {
        const std::string_view surface = words_.surface(i);
        return starts_with_capital(surface) && is_letter_sign(surface.front());
    }

    // "J." in "J. Smith".
    bool is_initial(std::size_t i) const {
        return words_.tokens[i].word.size() == 1 && is_capital(i);
    }

    bool joined(std::size_t i) const {
        const std::string_view gap = words_.gap_after(i);
        return gap == " " || (gap == ". " && is_initial(i));
    }

    // Behind the last word of the run of capitals from `at`.
    std::size_t run_end(std::size_t at) const {
        std::size_t end = at + 1;
        for (std::size_t i = at; i + 1 < words_.size() && joined(i);) {
            std::size_t next = i + 1;
            while (next + 1 < words_.size() && next < i + 3 &&
                   is_link(words_.tokens[next].word) && !is_capital(next) &&
                   joined(next))
                ++next;
            if (!is_capital(next)) break;
            end = next + 1;
            i = next;
        }
        return end;
    }

    // Takes away what is no part of a name at either end; false when nothing
    // remains.
    bool trim(UnknownName& name) const {
        while (name.first <= name.last && is_no_name(name.first)) {
            name.titled = is_title(words_.tokens[name.first].word);
            ++name.first;
        }
        while (name.last > name.first && is_no_name(name.last)) --name.last;
        return name.first <= name.last;
    }

    bool is_no_name(std::size_t i) const {
        const std::string_view word = words_.tokens[i].word;
        return is_title(word) || is_opener(word) || is_stop_word(word) ||
               is_link(word) || dates_.month(i) != 0 ||
               dates_.weekday(i) != no_weekday;
    }

    // One word at the start of a sentence may be any word.
    bool is_name(const UnknownName& name) const {
        constexpr std::size_t shortest = 3;
        if (name.last - name.first >= longest || is_region(name)) return false;
        if (name.last > name.first) return true;
        const bool has_capitals_only =
            !has_small_letters(words_.surface(name.first));
        if (words_.tokens[name.first].word.size() < shortest)
            return has_capitals_only && !is_initial(name.first);
        return has_capitals_only || name.titled || !begins_sentence(name.first);
    }

    bool is_region(const UnknownName& name) const {
        for (std::size_t i = name.first; i <= name.last; ++i)
            if (!ibid::is_region(words_.tokens[i].word)) return false;
        return true;
    }

    bool begins_sentence(std::size_t i) const {
        const std::string_view gap = words_.gap_before(i);
        return i == 0 || gap != " ";
    }

    bool is_known(const UnknownName& name) const {
        const std::uint32_t start = words_.tokens[name.first].span.start;
        const std::uint32_t end = words_.tokens[name.last].span.end;
        return std::ranges::any_of(known_, [&](const ActorMention& mention) {
            return mention.span.start < end && start < mention.span.end;
        });
    }

    const WordsOfText& words_;
    DateWords dates_;
    const std::vector<ActorMention>& known_;
};

}  // namespace

std::vector<UnknownName> unknown_names(const WordsOfText& words,
                                       const std::vector<ActorMention>& known) {
    if (!words.case_tells) return {};
    return NameReader(words, known).read();
}

}  // namespace ibid
