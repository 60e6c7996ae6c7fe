// Passage -> the same Passage with the actors and dates that its text
// mentions, in order of span.
//
//   const Annotator annotator(built_in_lexicon());
//   ArticleAnnotator article(annotator, document.article);
//   for (Passage& passage : passages)
//       article.annotate(passage, tokenize(passage.text));
//
// One walk over the passage's words: at each, the longest name wins, and
// names that must not be taken for an actor win over shorter ones that may
// ("South China Sea" holds no China). What an article has said holds for the
// rest of it: abbreviations that it has introduced, whom a bare "Kim" means,
// the year that its dates are in.
#pragma once

#include <memory>

#include <ibid/document.h>
#include <ibid/passage.h>

#include "annotate/lexicon.h"
#include "text/token.h"

namespace ibid {

class ActorIndex;

// What is known of all actors. May be shared by threads.
class Annotator {
public:
    explicit Annotator(const Lexicon& lexicon);
    ~Annotator();
    Annotator(Annotator&&) noexcept;
    Annotator& operator=(Annotator&&) noexcept;

    // A passage alone, as of an undated article of its own.
    void annotate(Passage& passage) const;

private:
    friend class ArticleAnnotator;
    std::unique_ptr<const ActorIndex> actors_;
};

// Annotates the passages of one article, in reading order. The annotator must
// outlive it; each thread needs its own.
class ArticleAnnotator {
public:
    ArticleAnnotator(const Annotator& annotator, const Article& article);
    ~ArticleAnnotator();
    ArticleAnnotator(ArticleAnnotator&&) noexcept;
    ArticleAnnotator& operator=(ArticleAnnotator&&) noexcept;

    // `tokens` are those of the passage's text. Replaces its mentions.
    void annotate(Passage& passage, const Tokens& tokens);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
