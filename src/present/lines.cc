#include "present/lines.h"

#include "present/facets.h"
#include "present/harmless.h"
#include "present/marked.h"
#include "present/place.h"

namespace ibid {
namespace {

std::string line(const Article& article, const Passage& passage,
                 const std::vector<Span>& highlights, char separator,
                 bool colour) {
    const std::string text = harmless(passage.text);
    const Span whole{0, static_cast<std::uint32_t>(text.size())};
    std::string out =
        paint(Tone::place,
              harmless(place(article)) + separator + locator(passage), colour);
    out += '\t';
    out += marked(text, whole, tidy(highlights, text.size()), colour);
    return out += '\n';
}

}  // namespace

std::string lines(const std::vector<Hit>& hits, bool colour) {
    std::string out;
    for (const Hit& hit : hits) {
        for (const Passage& passage : hit.before)
            out += line(hit.article, passage, {}, '-', colour);
        out += line(hit.article, hit.passage, hit.highlights, ':', colour);
        for (const Passage& passage : hit.after)
            out += line(hit.article, passage, {}, '-', colour);
    }
    return out;
}

std::string lines(const std::vector<Facet>& facets) {
    std::string out;
    for (const Facet& facet : facets)
        for (const FacetValue& value : facet.values)
            out += facet.field + '\t' + harmless(value.value) + '\t' +
                   label_of(value) + '\t' +
                   std::to_string(value.count.passages) + '\t' +
                   std::to_string(value.count.articles) + '\n';
    return out;
}

std::string lines(const Results& results, bool colour) {
    return lines(results.hits, colour) + lines(results.facets);
}

}  // namespace ibid
