// Prints the passages that a query finds, and who is named in them.
//
//   search DIR QUERY
#include <cstdio>

#include <ibid/error.h>
#include <ibid/index.h>

int main(int argc, char** argv) try {
    if (argc != 3) return 2;
    ibid::SearchOptions options;
    options.limit = 5;
    options.facets = {{"actor", 10}};

    ibid::Index index(argv[1]);
    const ibid::Results found = index.search(argv[2], options);
    std::printf("%s\n", found.query.words.c_str());
    for (const ibid::Hit& hit : found.hits)
        std::printf("%s, paragraph %u: %s\n", hit.article.title.c_str(),
                    hit.passage.number, hit.passage.text.c_str());
    for (const ibid::Facet& facet : found.facets)
        for (const ibid::FacetValue& value : facet.values)
            std::printf("%s: %zu\n", value.label.c_str(), value.count.passages);
    std::printf("%zu passages in %zu articles\n", found.count.passages,
                found.count.articles);
} catch (const ibid::Error& error) {
    std::fprintf(stderr, "%s\n%s\n", error.what(), error.hint().c_str());
    return 2;
}
