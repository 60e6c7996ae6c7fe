#include "annotate/actor_index.h"

#include <algorithm>

#include "text/words.h"

namespace ibid {

namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (const Token& token : tokenize(text)) words.push_back(token.word);
    return words;
}

bool holds(const DateRange& range, Day day) {
    return day >= range.from && (range.to == 0 || day <= range.to);
}

bool is_abbreviation(std::string_view name) {
    constexpr std::size_t longest = 8;
    return name.size() <= longest &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return c >= 'A' && c <= 'Z'; });
}

// The words of all names that say something.
std::vector<std::string> long_words(const LexiconEntry& entry) {
    constexpr std::size_t shortest = 4;
    std::vector<std::string> words;
    for (const ActorName& name : entry.names)
        for (std::string& word : words_of(name.text))
            if (word.size() >= shortest) words.push_back(std::move(word));
    return words;
}

// What else the bearers of a title are called.
bool means(std::string_view title_word, std::string_view word) {
    return title_word == word ||
           (title_word == "minister" && word == "premier");
}

}  // namespace

ActorIndex::ActorIndex(const Lexicon& lexicon)
    : names_(lexicon), given_names_(lexicon) {
    std::unordered_map<std::string_view, std::uint32_t> places;
    for (const LexiconEntry& entry : lexicon.entries)
        places.emplace(entry.id, static_cast<std::uint32_t>(places.size()));
    const auto place_of = [&places](std::string_view id) {
        const auto found = places.find(id);
        return found == places.end() ? nobody : found->second;
    };
    actors_.reserve(lexicon.entries.size());
    for (const LexiconEntry& entry : lexicon.entries) {
        Actor& actor = actors_.emplace_back();
        actor.id = entry.id;
        actor.acts_for = place_of(entry.acts_for);
        actor.person = entry.kind == "person";
        actor.takes_abbreviations =
            !actor.person && entry.kind != "country" && entry.kind != "people";
        for (const Office& office : entry.offices)
            actor.offices.push_back(
                {place_of(office.of), office.held, add_title(office.title)});
        for (const std::string& text : entry.unless)
            for (std::string& word : words_of(text))
                actor.unless.push_back(std::move(word));
        if (std::any_of(entry.names.begin(), entry.names.end(),
                        [](const ActorName& name) {
                            return is_abbreviation(name.text);
                        }))
            actor.name_words = long_words(entry);
    }
}

std::size_t ActorIndex::add_title(const std::string& title) {
    const auto [place, is_new] = title_places_.emplace(title, titles_.size());
    if (is_new) titles_.push_back(words_of(title));
    return place->second;
}

std::uint32_t ActorIndex::acts_for(std::uint32_t actor, Day day) const {
    if (day != 0)
        for (const HeldOffice& office : actors_[actor].offices)
            if (holds(office.held, day)) return office.of;
    return actors_[actor].acts_for;
}

bool ActorIndex::in_office(std::uint32_t actor, Day day) const {
    return std::any_of(
        actors_[actor].offices.begin(), actors_[actor].offices.end(),
        [day](const HeldOffice& office) { return holds(office.held, day); });
}

bool ActorIndex::stands_for_other(const WordsOfText& words, std::size_t from,
                                  std::size_t end, std::size_t at) const {
    std::uint32_t i = names_.names_of(words.tokens[at].word);
    while (i != NameTable::none &&
           (names_.name(i).short_form || names_.name(i).actor == nobody))
        i = names_.name(i).next;
    if (i == NameTable::none) return false;
    const std::vector<std::string>& known =
        actors_[names_.name(i).actor].name_words;
    return std::none_of(known.begin(), known.end(), [&](const auto& word) {
        for (std::size_t k = from; k < end; ++k)
            if (words.tokens[k].word == word) return true;
        return false;
    });
}

bool ActorIndex::bears_title(std::uint32_t actor, std::string_view word,
                             Day day) const {
    return std::any_of(
        actors_[actor].offices.begin(), actors_[actor].offices.end(),
        [&](const HeldOffice& office) {
            const bool begun = day == 0 || office.held.from <= day;
            return begun && std::any_of(titles_[office.title].begin(),
                                        titles_[office.title].end(),
                                        [&](const std::string& title) {
                                            return means(title, word);
                                        });
        });
}

}  // namespace ibid
