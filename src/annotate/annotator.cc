#include "annotate/annotator.h"

#include <string>
#include <vector>

#include "annotate/dates.h"
#include "annotate/letter_case.h"
#include "annotate/name_trie.h"
#include "text/words.h"

namespace ibid {

class Annotator::Impl {
public:
    explicit Impl(const Lexicon& lexicon) : trie_(lexicon) {
        for (const LexiconEntry& entry : lexicon.entries)
            actors_.push_back({entry.id, entry.acts_for});
    }

    std::vector<ActorMention> find_actors(const WordsOfText& words) const;

private:
    struct Actor {
        std::string id;
        std::string acts_for;
    };

    NameTrie trie_;
    std::vector<Actor> actors_;
};

std::vector<ActorMention> Annotator::Impl::find_actors(
    const WordsOfText& words) const {
    std::vector<ActorMention> mentions;
    for (std::size_t at = 0; at < words.tokens.size();) {
        const NameTrie::Match match = trie_.longest(words, at);
        if (match.words == 0) {
            ++at;
            continue;
        }
        const std::size_t last = at + match.words - 1;
        const Span span{words.tokens[at].span.start,
                        words.tokens[last].span.end};
        at += match.words;
        if (match.entry == NameTrie::nobody) continue;
        const Actor& actor = actors_[match.entry];
        mentions.push_back({actor.id, span, match.inferred, {}});
        if (!actor.acts_for.empty())
            mentions.push_back({actor.acts_for, span, true, {}});
    }
    return mentions;
}

Annotator::Annotator(const Lexicon& lexicon)
    : impl_(std::make_unique<Impl>(lexicon)) {}
Annotator::~Annotator() = default;
Annotator::Annotator(Annotator&&) noexcept = default;
Annotator& Annotator::operator=(Annotator&&) noexcept = default;

void Annotator::annotate(Passage& passage) const {
    const Tokens tokens = tokenize(passage.text);
    passage.actors = impl_->find_actors(
        {passage.text, tokens, has_small_letters(passage.text)});
    passage.dates = find_dates(passage.text, tokens);
}

}  // namespace ibid
