#include "store/row.h"

#include "text/words.h"

namespace ibid {

Row make_row(std::uint32_t header, const Article& article,
             const Passage& passage) {
    Row row;
    row.article = header;
    row.first_day = first_day(article.date);
    row.last_day = last_day(article.date);
    row.kind = static_cast<std::uint8_t>(passage.kind);
    return row;
}

FacetValues facet_values(const Article& article, const Passage& passage) {
    FacetValues values;
    const auto of = [&](FacetColumn column) -> auto& {
        return values[static_cast<std::size_t>(column)];
    };
    for (const ActorMention& mention : passage.actors)
        of(FacetColumn::actor).push_back(mention.actor);
    of(FacetColumn::author) = article.authors;
    if (!article.source.empty())
        of(FacetColumn::source).push_back(article.source);
    if (!article.language.empty())
        of(FacetColumn::lang).push_back(fold(article.language));
    return values;
}

}  // namespace ibid
