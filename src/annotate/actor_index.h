// A lexicon -> what its actors are to a finder of names: the table of their
// names, and by an actor's place in the lexicon whom it acts for and when.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <ibid/date.h>

#include "annotate/given_names.h"
#include "annotate/lexicon.h"
#include "annotate/name_table.h"

namespace ibid {

class ActorIndex {
public:
    static constexpr std::uint32_t nobody = NameTable::nobody;

    struct HeldOffice {
        std::uint32_t of = nobody;
        DateRange held;
        std::size_t title = 0;  // in titles_
    };
    struct Actor {
        std::string id;
        std::uint32_t acts_for = nobody;
        bool person = false;
        bool takes_abbreviations = false;  // an organisation, a group
        std::vector<HeldOffice> offices;
        std::vector<std::string> unless;      // folded words
        std::vector<std::string> name_words;  // if some name is an abbreviation
    };

    explicit ActorIndex(const Lexicon& lexicon);

    const NameTable& names() const { return names_; }
    const GivenNames& given_names() const { return given_names_; }
    const Actor& operator[](std::uint32_t i) const { return actors_[i]; }
    std::size_t size() const { return actors_.size(); }

    // Whom the actor acts for on that day; 0: at no certain time.
    std::uint32_t acts_for(std::uint32_t actor, Day day) const;

    // Whether the actor held, at that time or before, an office whose title
    // has that word: "president", "minister".
    bool bears_title(std::uint32_t actor, std::string_view word, Day day) const;
    bool in_office(std::uint32_t actor, Day day) const;

    // Whether the abbreviation at word `at` is known for an actor with whose
    // names the words [from, end) have nothing in common.
    bool stands_for_other(const WordsOfText& words, std::size_t from,
                          std::size_t end, std::size_t at) const;

private:
    std::size_t add_title(const std::string& title);

    NameTable names_;
    GivenNames given_names_;
    std::vector<std::vector<std::string>> titles_;  // folded words of each
    std::unordered_map<std::string, std::size_t> title_places_;
    std::vector<Actor> actors_;
};

}  // namespace ibid
