// The passages of one article -> the actors that each of them mentions.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <ibid/date.h>
#include <ibid/passage.h>

#include "annotate/actor_index.h"
#include "annotate/article_names.h"
#include "annotate/words_of_text.h"

namespace ibid {

class ActorFinder {
public:
    // `day` is the article's; 0 when it has none.
    ActorFinder(const ActorIndex& actors, Day day)
        : actors_(actors), names_(actors), day_(day) {}

    // To be called in reading order.
    std::vector<ActorMention> find(const WordsOfText& words);

private:
    static constexpr std::uint32_t nobody = ActorIndex::nobody;

    // A name that begins at some word. No words: there is none.
    struct Found {
        std::uint32_t actor = nobody;
        std::size_t words = 0;
        Through through = Through::name;
        bool only_country = false;  // of people of one country, not clear who
        std::uint32_t second = nobody;  // the South of "North and South Korea"
    };

    Found name_at(const WordsOfText& words, std::size_t at);
    Found choose(const WordsOfText& words, std::size_t at,
                 const NameTable::End& end);
    bool is_meant(const NameTable::Name& name, const WordsOfText& words,
                  std::size_t at, std::size_t count);
    Found short_form(const WordsOfText& words, std::size_t at,
                     std::size_t count);
    Found by_title(const WordsOfText& words, std::size_t at, std::size_t count);
    Found two_countries(const WordsOfText& words, std::size_t at);
    bool has_word_against(std::uint32_t actor, const WordsOfText& words);
    void add(const Found& found, const WordsOfText& words, std::size_t at);
    void tag(std::uint32_t actor, Span span, Through through,
             std::string via = {});
    void read_bracket(const WordsOfText& words, std::size_t first);

    const ActorIndex& actors_;
    ArticleNames names_;
    Day day_;

    // Of the passage at hand.
    std::vector<ActorMention> mentions_;
    std::vector<std::pair<std::uint32_t, bool>> against_;
    std::vector<std::uint32_t> candidates_;  // whose short form stands here
    Found last_;                             // name found
    std::size_t last_at_ = 0;
};

}  // namespace ibid
