#include "query/show_command.h"

#include <algorithm>

#include <ibid/error.h>

#include "present/place.h"
#include "query/formats.h"
#include "query/open_index.h"
#include "search/tags_in_words.h"

namespace ibid {
namespace {

// Of an article's passages those at `locator`, with their neighbours. "5"
// stands for all parts of paragraph 5.
std::vector<Hit> at_locator(const std::vector<Hit>& article,
                            std::string_view wanted, std::size_t context) {
    const std::string first_part = std::string(wanted) + '.';
    std::vector<Hit> out;
    for (std::size_t i = 0; i < article.size(); ++i) {
        const std::string here = locator(article[i].passage);
        if (here != wanted && !here.starts_with(first_part)) continue;
        Hit hit = article[i];
        hit.rank = out.size() + 1;
        for (std::size_t j = i - std::min(i, context); j < i; ++j)
            hit.before.push_back(article[j].passage);
        const std::size_t end = std::min(article.size(), i + 1 + context);
        for (std::size_t j = i + 1; j < end; ++j)
            hit.after.push_back(article[j].passage);
        out.push_back(std::move(hit));
    }
    return out;
}

// Whether these are passages that were asked for one by one, not an article.
bool are_picked(const std::vector<Hit>& hits, const std::string& name) {
    return split_place(name).has_value() ||
           std::all_of(hits.begin(), hits.end(), [&](const Hit& hit) {
               return hit.passage.id.starts_with(name);
           });
}

// Behind each passage its near copies.
void add_copies(Index& index, std::vector<Hit>& hits) {
    std::vector<Hit> all;
    for (Hit& hit : hits) {
        std::vector<Hit> copies = index.copies(hit.passage);
        all.push_back(std::move(hit));
        std::move(copies.begin(), copies.end(), std::back_inserter(all));
    }
    for (std::size_t i = 0; i < all.size(); ++i) all[i].rank = i + 1;
    hits = std::move(all);
}

}  // namespace

std::vector<Hit> find_shown(Index& index, const std::string& name,
                            std::size_t context) {
    std::vector<Hit> hits = index.show(name, context);
    const std::optional<Place> place = split_place(name);
    if (!hits.empty() || !place) return hits;
    return at_locator(index.show(place->article), place->locator, context);
}

Answer run_show(const Options& options, const Screen& screen) {
    if (options.words.empty())
        throw Error("show wants an id, a place or a path",
                    "for example: ibid show asia/quad.md:5");
    Index index = open_index(options);
    const Format& format = find_format(options, screen.terminal);
    check_context(format, options.search);
    Answer out;
    std::vector<Hit> all;
    for (const std::string& name : options.words) {
        std::vector<Hit> hits = find_shown(index, name, options.search.context);
        if (hits.empty())
            out.notes += "ibid: the index has no passage and no article \"" +
                         name + "\"\n";
        if (options.search.copies) add_copies(index, hits);
        // Of a whole article they would be too many.
        if (options.search.explain || are_picked(hits, name))
            for (Hit& hit : hits) hit.reasons = tags_in_words(hit.passage);
        std::move(hits.begin(), hits.end(), std::back_inserter(all));
    }
    out.found = !all.empty();
    if (!out.found)
        out.notes += "  to search for the word: ibid search show ...\n";
    if (format.hits == nullptr) refuse_format(format, "passages");
    View view{result_layout(options, screen),
              {options.search.context > 0, false}};
    view.layout.passage_lines = 0;
    if (!options.quiet) out.text = format.hits(all, view);
    return out;
}

}  // namespace ibid
