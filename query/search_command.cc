#include "search_command.h"

#include <ibid/error.h>

#include "formats.h"
#include "open_index.h"
#include "present/counts.h"
#include "present/paragraph.h"
#include "present/remarks.h"

namespace ibid {
namespace {

std::string query_text(const Options& options) {
    std::string out;
    for (const std::string& word : options.words) {
        if (!out.empty()) out += ' ';
        out += word;
    }
    return out;
}

View view_of(const Options& options, const Screen& screen) {
    return {result_layout(options, screen),
            {options.search.context > 0, options.search.explain}};
}

// What a person must know beside the results, when these do not tell it.
std::string notes(const Results& results, const Format& format,
                  const Layout& layout) {
    const bool found = results.count.passages > 0;
    if (format.tells_remarks && (found || format.name == "json")) return {};
    std::string out = remarks(results.query, layout);
    if (!found)
        out += indented("ibid: nothing found for " + results.query.words, 0,
                        Tone::plain, layout);
    return out + suggestions(results.suggestions, layout);
}

Answer answer(const Options& options, const Screen& screen,
              const Results& results, std::string text) {
    Answer out;
    const Format& format = find_format(options, screen.terminal);
    out.found = results.count.passages > 0;
    if (options.quiet) return out;
    out.text = std::move(text);
    out.notes = notes(results, format, note_layout(options, screen));
    return out;
}

Answer run_articles(Index& index, const Options& options,
                    const Screen& screen) {
    const Format& format = find_format(options, screen.terminal);
    if (format.articles == nullptr) refuse_format(format, "a list of articles");
    SearchOptions search = options.search;
    const std::string query = query_text(options);
    // Articles are known by their hits, so that all of these are wanted.
    search.limit = 0;
    Results results = index.search(query, search);
    search.limit = results.count.passages;
    results.hits = index.search(query, search).hits;
    std::vector<ArticleHits> articles = group_by_article(results.hits);
    if (options.limit && articles.size() > *options.limit)
        articles.resize(*options.limit);
    return answer(options, screen, results,
                  format.articles(results, articles, view_of(options, screen)));
}

}  // namespace

Answer run_search(const Options& options, const Screen& screen) {
    if (options.count || options.quiet) return run_count(options, screen);
    Index index = open_index(options);
    if (options.articles) return run_articles(index, options, screen);
    const Format& format = find_format(options, screen.terminal);
    if (!options.search.facets.empty() && format.name != "text" &&
        format.name != "lines" && format.name != "json")
        throw Error("the format " + std::string(format.name) +
                        " has no room for facets beside passages",
                    "ask for them alone: ibid facets QUERY");
    SearchOptions search = options.search;
    search.limit = options.limit.value_or(search.limit);
    const Results results = index.search(query_text(options), search);
    const bool silent = results.count.passages == 0 && format.name == "text";
    return answer(
        options, screen, results,
        silent ? "" : format.results(results, view_of(options, screen)));
}

Answer run_count(const Options& options, const Screen& screen) {
    Index index = open_index(options);
    const Format& format = find_format(options, screen.terminal);
    SearchOptions search = options.search;
    search.limit = 0;
    const Results results = index.search(query_text(options), search);
    Answer out = answer(options, screen, results, format.count(results));
    return out;
}

Answer run_facets(const Options& options, const Screen& screen) {
    const Format& format = find_format(options, screen.terminal);
    if (format.facets == nullptr) refuse_format(format, "facets");
    Index index = open_index(options);
    SearchOptions search = options.search;
    search.limit = 0;
    if (search.facets.empty())
        search.facets = {{"actor"}, {"author"}, {"source"}, {"year"}};
    const Results results = index.search(query_text(options), search);
    return answer(options, screen, results,
                  format.facets(results, view_of(options, screen)));
}

}  // namespace ibid
