#include "annotate/annotator.h"

#include "annotate/actor_finder.h"
#include "annotate/actor_index.h"
#include "annotate/dates.h"
#include "annotate/letter_case.h"
#include "text/words.h"

namespace ibid {

Annotator::Annotator(const Lexicon& lexicon)
    : actors_(std::make_unique<const ActorIndex>(lexicon)) {}
Annotator::~Annotator() = default;
Annotator::Annotator(Annotator&&) noexcept = default;
Annotator& Annotator::operator=(Annotator&&) noexcept = default;

void Annotator::annotate(Passage& passage) const {
    ArticleAnnotator(*this, {}).annotate(passage, tokenize(passage.text));
}

class ArticleAnnotator::Impl {
public:
    Impl(const ActorIndex& actors, const Article& article)
        : actors_(actors, first_day(article.date)),
          dates_(date_context(article.date)) {}

    void annotate(Passage& passage, const Tokens& tokens) {
        passage.actors = actors_.find(
            {passage.text, tokens, has_small_letters(passage.text)});
        passage.dates = find_dates(passage.text, tokens, dates_);
    }

private:
    ActorFinder actors_;
    DateContext dates_;
};

ArticleAnnotator::ArticleAnnotator(const Annotator& annotator,
                                   const Article& article)
    : impl_(std::make_unique<Impl>(*annotator.actors_, article)) {}
ArticleAnnotator::~ArticleAnnotator() = default;
ArticleAnnotator::ArticleAnnotator(ArticleAnnotator&&) noexcept = default;
ArticleAnnotator& ArticleAnnotator::operator=(ArticleAnnotator&&) noexcept =
    default;

void ArticleAnnotator::annotate(Passage& passage, const Tokens& tokens) {
    impl_->annotate(passage, tokens);
}

}  // namespace ibid
