#include "query/search_command.h"

#include <algorithm>

#include <ibid/error.h>

#include "present/counts.h"
#include "present/explain.h"
#include "present/paragraph.h"
#include "present/remarks.h"
#include "query/formats.h"
#include "query/open_index.h"
#include "query/requote.h"

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

// Searches for the words as they are; if that finds nothing, with the
// quotation marks that the shell may have taken away.
Results ask(Index& index, const Options& options, const SearchOptions& search) {
    Results results = index.search(query_text(options), search);
    if (results.count.passages > 0 && !results.query.relaxed) return results;
    const std::optional<std::string> query = requote(options.words);
    if (!query) return results;
    Results other = index.search(*query, search);
    if (other.count.passages == 0 || other.query.relaxed) return results;
    other.query.remarks.push_back(
        {"read as " + *query +
             ", as the shell takes quotation marks away; write '" + *query +
             "' to be sure",
         {}});
    return other;
}

View view_of(const Options& options, const Screen& screen) {
    return {result_layout(options, screen),
            {options.search.context > 0, options.search.explain}};
}

std::string nothing_found(const std::string& words) {
    const bool plain = words.starts_with("passages ");
    return plain ? "found no " + words : "found nothing: " + words;
}

// What a person must know beside the results, when these do not tell it.
std::string notes(const Results& results, const Layout& layout) {
    std::string out = remarks(results.query, layout);
    if (results.count.passages == 0)
        out += indented("ibid: " + nothing_found(results.query.words), 0,
                        Tone::plain, layout);
    return out + suggestions(results, layout);
}

// `page`: the text begins with the query as it was understood, if the format
// has such pages.
Answer answer(const Options& options, const Screen& screen,
              const Results& results, std::string text, bool page) {
    const Format& format = find_format(options, screen.terminal);
    Answer out;
    out.found = results.count.passages > 0;
    if (options.quiet) return out;
    page = page && format.remarks == Remarks::on_pages;
    // A page with nothing on it would only repeat the notes.
    if (!page || out.found) out.text = std::move(text);
    if (format.remarks != Remarks::always && !(page && out.found))
        out.notes = notes(results, note_layout(options, screen));
    return out;
}

// With how the query was read and why its hits rank, when that is asked for,
// for an output that does not tell it.
Answer explained(Answer answer, const Options& options, const Screen& screen,
                 const Results& results) {
    const Layout layout = note_layout(options, screen);
    if (!options.quiet)
        answer.notes +=
            explain(results.query, layout) + reasons(results.hits, layout);
    return answer;
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
    Results results = ask(index, options, search);
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
    check_context(format, options.search);
    if (!options.search.facets.empty() && format.name != "text" &&
        format.name != "lines" && format.name != "json")
        throw Error("the format " + std::string(format.name) +
                        " has no room for facets beside passages",
                    "ask for them alone: ibid facets QUERY");
    SearchOptions search = options.search;
    search.limit = options.limit.value_or(search.limit);
    const Results results = ask(index, options, search);
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
    const Results results = ask(index, options, search);
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
    const Results results = ask(index, options, search);
    return explained(
        answer(options, screen, results,
               format.facets(results, view_of(options, screen)), true),
        options, screen, results);
}

}  // namespace ibid
