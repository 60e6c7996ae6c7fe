#include "query/search_command.h"

#include <algorithm>

#include <ibid/error.h>

#include "query/answering.h"
#include "query/formats.h"
#include "query/open_index.h"

namespace ibid {
namespace {

// Searches for what the options say.
Results ask_index(Index& index, const Options& options,
                  const SearchOptions& search) {
    return ask(options, [&](const std::string& query) {
        return index.search(query, search);
    });
}

Answer run_articles(Index& index, const Options& options,
                    const Screen& screen) {
    const Format& format = find_format(options, screen.terminal);
    if (format.articles == nullptr) refuse_format(format, "a list of articles");
    SearchOptions search = options.search;
    search.context = 0;
    search.by_article = true;
    search.limit = 0;
    search.relax = false;
    Results results = ask_index(index, options, search);
    search.limit = options.limit.value_or(results.count.articles);
    if (results.count.articles > 0)
        results.hits = index.search(results.query.text, search).hits;
    const std::vector<ArticleHits> articles = articles_of(results.hits);
    return explained(
        answer(options, screen, results,
               format.articles(results, articles, view_of(options, screen)),
               false),
        options, screen, results);
}

}  // namespace

Answer run_search(const Options& options, const Screen& screen) {
    if (options.count || options.quiet) return run_count(options, screen);
    Index index = open_index(options);
    if (options.articles) return run_articles(index, options, screen);
    const Format& format = find_format(options, screen.terminal);
    if (format.results == nullptr) refuse_format(format, "passages");
    check_context(format, options.search);
    if (!options.search.facets.empty() && format.name != "text" &&
        format.name != "lines" && format.name != "json")
        throw Error("the format " + std::string(format.name) +
                        " has no room for facets beside passages",
                    "ask for them alone: ibid facets QUERY");
    SearchOptions search = options.search;
    search.limit = options.limit.value_or(search.limit);
    const Results results = ask_index(index, options, search);
    Answer out =
        answer(options, screen, results,
               format.results(results, view_of(options, screen)), true);
    const bool told = format.remarks == Remarks::always ||
                      (format.remarks == Remarks::on_pages && out.found);
    if (told) return out;
    return explained(std::move(out), options, screen, results);
}

Answer run_count(const Options& options, const Screen& screen) {
    Index index = open_index(options);
    const Format& format = find_format(options, screen.terminal);
    SearchOptions search = options.search;
    search.limit = 0;
    search.relax = false;
    const Results results = ask_index(index, options, search);
    return explained(
        answer(options, screen, results, format.count(results), false), options,
        screen, results);
}

Answer run_facets(const Options& options, const Screen& screen) {
    const Format& format = find_format(options, screen.terminal);
    if (format.facets == nullptr) refuse_format(format, "facets");
    Index index = open_index(options);
    SearchOptions search = options.search;
    search.limit = 0;
    search.relax = false;
    if (search.facets.empty())
        search.facets = {{"actor"}, {"author"}, {"source"}, {"year"}};
    const Results results = ask_index(index, options, search);
    return explained(
        answer(options, screen, results,
               format.facets(results, view_of(options, screen)), true),
        options, screen, results);
}

}  // namespace ibid
