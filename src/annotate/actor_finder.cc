#include "annotate/actor_finder.h"

#include <algorithm>
#include <utility>

#include "annotate/bracketed.h"
#include "annotate/person_names.h"

namespace ibid {

namespace {

bool is_direction(std::string_view word) {
    return word == "north" || word == "south" || word == "east" ||
           word == "west";
}

}  // namespace

std::vector<ActorMention> ActorFinder::find(const WordsOfText& words) {
    mentions_.clear();
    against_.clear();
    last_ = {};
    std::size_t bracket = words.text.find('(');
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t start = words.tokens[at].span.start;
        if (bracket < start) {
            read_bracket(words, at);
            bracket = words.text.find('(', start);
        }
        if (!names_.has_introduced() && !actors_.names().may_begin(words, at)) {
            ++at;
            continue;
        }
        const Found found = name_at(words, at);
        if (found.words > 0) add(found, words, at);
        at += std::max<std::size_t>(found.words, 1);
    }
    return std::move(mentions_);
}

ActorFinder::Found ActorFinder::name_at(const WordsOfText& words,
                                        std::size_t at) {
    const ArticleNames::Introduced* own =
        names_.has_introduced() ? names_.introduced(words.surface(at))
                                : nullptr;
    NameTable::Ends ends;
    const std::size_t count = actors_.names().ends_at(words, at, ends);
    for (std::size_t i = count; i-- > 0;) {
        if (own != nullptr && ends[i].words == 1) break;
        const Found found = choose(words, at, ends[i]);
        if (found.words > 0) return found;
    }
    if (own != nullptr) return {own->actor, 1, Through::name, false, nobody};
    if (is_direction(words.tokens[at].word)) return two_countries(words, at);
    return {};
}

// Of the names that end at `end` the one that is meant.
ActorFinder::Found ActorFinder::choose(const WordsOfText& words, std::size_t at,
                                       const NameTable::End& end) {
    const NameTable& table = actors_.names();
    const NameTable::Name* plain = nullptr;
    candidates_.clear();
    for (std::uint32_t i = end.name; i != NameTable::none;
         i = table.name(i).next) {
        const NameTable::Name& name = table.name(i);
        if (!table.fits(name, words, at, end)) continue;
        if (name.short_form) {
            candidates_.push_back(name.actor);
        } else if ((plain == nullptr || name.before_hyphen) &&
                   is_meant(name, words, at, end.words)) {
            plain = &name;
        }
    }
    const bool unsettled = plain == nullptr || (plain->actor != nobody &&
                                                !names_.named(plain->actor));
    if (!candidates_.empty() && unsettled) {
        const Found found = short_form(words, at, end.words);
        if (found.words > 0) return found;
    }
    if (plain == nullptr) return {};
    return {plain->actor, end.words,
            plain->inferred ? Through::place : Through::name, false, nobody};
}

bool ActorFinder::is_meant(const NameTable::Name& name,
                           const WordsOfText& words, std::size_t at,
                           std::size_t count) {
    if (name.actor == nobody) return true;
    const bool after_name = last_.words > 0 && last_at_ + last_.words == at;
    if (name.person && count == 1 && !after_name &&
        has_other_first_name(words, at))
        return false;
    if (!name.person && count == 1 &&
        (has_family_name(words, at) ||
         actors_.given_names().stand_before(words, at)))
        return false;
    return actors_[name.actor].unless.empty() ||
           !has_word_against(name.actor, words);
}

// Whose short form it is: whom the article has named, or who bore the title.
ActorFinder::Found ActorFinder::short_form(const WordsOfText& words,
                                           std::size_t at, std::size_t count) {
    const bool person = actors_[candidates_.front()].person;
    const bool after_name = last_.words > 0 && last_at_ + last_.words == at;
    if (person && ((!after_name && has_other_first_name(words, at)) ||
                   goes_on(words, at + count - 1)))
        return {};
    const std::uint32_t meant = names_.meant(candidates_);
    if (meant != nobody)
        return {meant, count,
                actors_[meant].person ? Through::name : Through::context, false,
                nobody};
    return person ? by_title(words, at, count) : Found{};
}

ActorFinder::Found ActorFinder::by_title(const WordsOfText& words,
                                         std::size_t at, std::size_t count) {
    const std::string_view title = title_before(words, at);
    if (title.empty()) return {};
    std::uint32_t bearer = nobody;
    std::uint32_t in_office = nobody;
    bool several = false;
    for (const std::uint32_t actor : candidates_) {
        if (actor == bearer || !actors_.bears_title(actor, title, day_))
            continue;
        if (bearer != nobody) {
            if (actors_[actor].acts_for != actors_[bearer].acts_for) return {};
            several = true;
        }
        bearer = actor;
        if (day_ != 0 && actors_.in_office(actor, day_)) in_office = actor;
    }
    if (bearer == nobody) return {};
    if (several && in_office != nobody) bearer = in_office;
    return {bearer, count, Through::name, several && in_office == nobody,
            nobody};
}

// "North and South Korea", "North/South Korea".
ActorFinder::Found ActorFinder::two_countries(const WordsOfText& words,
                                              std::size_t at) {
    if (at + 2 >= words.size()) return {};
    const std::string_view link = words.tokens[at + 1].word;
    std::size_t second = at + 1;
    if (link == "and" || link == "or") {
        if (words.gap_after(at) != " ") return {};
        second = at + 2;
    } else if (words.gap_after(at) != "/" && words.gap_after(at) != "-") {
        return {};
    }
    if (!is_direction(words.tokens[second].word)) return {};
    NameTable::Ends firsts;
    NameTable::Ends seconds;
    const NameTable& table = actors_.names();
    const std::size_t count = table.ends_at(words, second, seconds);
    const std::size_t other = table.ends_of(words, at, second + 1, firsts);
    if (count == 0 || other == 0) return {};
    const NameTable::End& end = seconds[count - 1];
    const NameTable::Name& one = table.name(firsts[other - 1].name);
    const NameTable::Name& two = table.name(end.name);
    if (firsts[other - 1].words != end.words || one.actor == nobody ||
        two.actor == nobody || !table.fits(two, words, second, end))
        return {};
    return {one.actor, second - at + end.words, Through::name, false,
            two.actor};
}

bool ActorFinder::has_word_against(std::uint32_t actor,
                                   const WordsOfText& words) {
    for (const auto& [known, against] : against_)
        if (known == actor) return against;
    const std::vector<std::string>& unless = actors_[actor].unless;
    const bool against = std::any_of(
        words.tokens.begin(), words.tokens.end(), [&](const Token& token) {
            return std::find(unless.begin(), unless.end(), token.word) !=
                   unless.end();
        });
    against_.emplace_back(actor, against);
    return against;
}

void ActorFinder::add(const Found& found, const WordsOfText& words,
                      std::size_t at) {
    last_ = found;
    last_at_ = at;
    if (found.actor == nobody) return;
    const Span span{words.tokens[at].span.start,
                    words.tokens[at + found.words - 1].span.end};
    const std::uint32_t acts_for = actors_.acts_for(found.actor, day_);
    if (!found.only_country) tag(found.actor, span, found.through);
    if (acts_for != nobody)
        tag(acts_for, span,
            actors_[found.actor].person ? Through::leader : Through::agency,
            found.only_country ? std::string() : actors_[found.actor].id);
    if (found.second != nobody) tag(found.second, span, Through::name);
}

void ActorFinder::tag(std::uint32_t actor, Span span, Through through,
                      std::string via) {
    const bool by_office =
        through == Through::leader || through == Through::agency;
    if (!by_office) names_.note_named(actor);
    constexpr std::size_t usual = 4;  // of a passage that mentions any
    if (mentions_.empty()) mentions_.reserve(usual);
    ActorMention& mention = mentions_.emplace_back();
    mention.actor = actors_[actor].id;
    mention.span = span;
    mention.inferred = through != Through::name;
    mention.through = through;
    mention.via = std::move(via);
}

// "Republic of Korea (ROK)": the abbreviation names the actor before it from
// now on. "Rifondazione Comunista (PRC)": it does not name its usual actor.
void ActorFinder::read_bracket(const WordsOfText& words, std::size_t first) {
    if (first == 0) return;
    for (const Bracketed& found : bracketed_abbreviations(words, first)) {
        const bool spelt = found.spelt_from != found.word;
        const bool named = last_.actor != nobody &&
                           last_at_ + last_.words == first &&
                           last_.second == nobody;
        const std::string_view written = words.surface(found.word);
        if (named && (spelt ? found.spelt_from >= last_at_
                            : actors_[last_.actor].takes_abbreviations)) {
            names_.introduce(written, last_.actor);
        } else if (spelt && actors_.stands_for_other(words, found.spelt_from,
                                                     first, found.word)) {
            names_.introduce(written, nobody);
        }
    }
}

}  // namespace ibid
