// Answers the query files of bench/drivers/queries.h with libibid's public API.
//
//   ibid_queries INDEX_DIR
#include <cstdio>
#include <string>

#include <ibid/error.h>
#include <ibid/index.h>

#include "queries.h"

namespace {

std::string iso(int day) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", day / 10000,
                  day / 100 % 100, day % 100);
    return text;
}

void phrase(bench::Query& query) {
    const std::string words = bench::joined(query.words, " ");
    if (query.kind == "or")
        query.text = bench::joined(query.words, " OR ");
    else if (query.kind == "phrase")
        query.text = '"' + words + '"';
    else if (query.kind == "form_phrase")
        query.text = "=\"" + words + '"';
    else if (query.kind == "form")
        query.text = '=' + words;
    else if (query.kind == "form_and")
        query.text = '=' + bench::joined(query.words, " =");
    else if (query.kind == "prefix")
        query.text = words + '*';
    else if (query.kind == "filter")
        query.text = words + " actor:" + query.actor +
                     " date:" + iso(query.from) + ".." + iso(query.to);
    else
        query.text = words;
}

bench::Answer ask(ibid::Index& index, const bench::Query& query,
                  const std::string& mode) {
    ibid::SearchOptions options;
    if (mode == "facets")
        options.facets = {{"actor", 10}, {"author", 10}, {"year", 10}};
    const ibid::Results found = index.search(query.text, options);
    bench::Answer answer;
    if (found.query.relaxed) return answer;  // nothing was found as asked
    answer.passages = found.count.passages;
    answer.articles = found.count.articles;
    answer.hits = found.hits.size();
    for (const ibid::Hit& hit : found.hits)
        answer.bytes += hit.passage.text.size();
    for (const ibid::Facet& facet : found.facets)
        answer.facets.push_back(facet.distinct);
    return answer;
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 2) return 2;
    ibid::Index index(argv[1]);
    bench::serve({phrase, [&](const auto& query, const auto& mode) {
                      return ask(index, query, mode);
                  }});
} catch (const ibid::Error& error) {
    std::fprintf(stderr, "%s\n%s\n", error.what(), error.hint().c_str());
    return 2;
}
