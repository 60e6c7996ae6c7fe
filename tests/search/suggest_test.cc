#include "search/suggest.h"

#include <doctest/doctest.h>

#include "search/sample_index.h"

namespace ibid {

namespace {

std::vector<Document> articles() {
    return {sample_article(
        "a", "Polarization",
        {"The Indo-Pacific and its sanctions.", "Pacific sanctions, 1994.",
         "A vetoed pact; the pact of Łódź.", "Naval, navel, naval."})};
}

// "sancton > sanctions: sanctions on": the word, the better one, the query.
std::string suggested(const SampleIndex& sample, std::string_view query) {
    std::string all;
    for (const Suggestion& each : sample.search(query).suggestions) {
        all += (all.empty() ? "" : "; ") + each.word + " > " + each.better +
               ": " + each.query;
        std::string replaced(query);
        replaced.replace(each.span.start, each.span.end - each.span.start,
                         each.better);
        CHECK(replaced == each.query);
    }
    return all;
}

}  // namespace

TEST_CASE("suggestions") {
    const SampleIndex sample(articles());
    const struct {
        std::string query;
        std::string suggested;
    } rows[] = {
        {"", ""},
        {"sanctions", ""},
        {"sanctioned", ""},  // another form of a word that is there
        {"sancton", "sancton > sanctions: sanctions"},
        {"sacntions", "sacntions > sanctions: sanctions"},
        {"zebra", ""},
        // Only the word is replaced, wherever it stands.
        {"Indo-Pacifc", "pacifc > pacific: Indo-pacific"},
        {"INDO-PACIFC sanctions", "pacifc > pacific: INDO-pacific sanctions"},
        {"\"Indo Pacifc sanctions\"",
         "pacifc > pacific: \"Indo pacific sanctions\""},
        {"(SANCTON OR pacific)", "sancton > sanctions: (sanctions OR pacific)"},
        {"sancton's", "sancton > sanctions: sanctions's"},
        {"+sancton", "sancton > sanctions: +sanctions"},
        {"title:Polarisation",
         "polarisation > polarization: "
         "title:polarization"},
        {"Lodz sancton", "sancton > sanctions: Lodz sanctions"},
        // Each place of a word has its own.
        {"sancton Sancton",
         "sancton > sanctions: sanctions Sancton; "
         "sancton > sanctions: sancton sanctions"},
        {"\"sancton sancton\"",
         "sancton > sanctions: \"sanctions sancton\"; "
         "sancton > sanctions: \"sancton sanctions\""},
        // The form that is asked for decides whether a word is known.
        {"=sanction", "sanction > sanctions: =sanctions"},
        {"=sanctions", ""},
        {"sanct*", ""},
        {"vetod*", "vetod > vetoed: vetoed*"},
        {"naval", ""},
        {"navil", "navil > naval: naval"},  // the more frequent one
        {"pac", "pac > pact: pact"},
        {"pcat", "pcat > pact: pact"},
        {"pxcz", ""},  // two edits away, and short
        {"xy", ""},
        {"1995", ""},      // a number is itself
        {"-sancton", ""},  // nobody misses what is not wanted
        {"actor:Chima", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CHECK(suggested(sample, row.query) == row.suggested);
    }
}

TEST_CASE("words of filters are no part of the query") {
    const SampleIndex sample(articles());
    SearchOptions options;
    options.filters = {{"title", "polarizaton"}};
    const Results results = sample.search("sancton", options);
    REQUIRE(results.suggestions.size() == 1);
    CHECK(results.suggestions[0].query == "sanctions");
}

TEST_CASE("words of removed articles are not known") {
    const TempDir dir;
    Writer writer(dir / "i");
    writer.put(sample_article("a", "", {"Sanctions here."}));
    writer.put(sample_article("b", "", {"Sanction there, quadrille too."}));
    writer.commit();
    writer.remove("b");
    writer.commit();
    Index index(dir / "i");
    CHECK(index.search("quadrile").suggestions.empty());
    const auto better = index.search("quadrille sanctins").suggestions;
    REQUIRE(better.size() == 1);
    CHECK(better[0].better == "sanctions");
}

TEST_CASE("several indexes suggest what is frequent in all of them") {
    const TempDir dir;
    write_articles(dir / "a", {sample_article("a", "", {"Naval, navel."})});
    write_articles(dir / "b", {sample_article("b", "", {"Navel, navel."})});
    write_articles(dir / "empty", {});
    Index index(std::vector{dir / "a", dir / "empty", dir / "b"});
    const auto better = index.search("navol").suggestions;
    REQUIRE(better.size() == 1);
    CHECK(better[0].better == "navel");
    CHECK(Index(dir / "empty").search("navol").suggestions.empty());
}

TEST_CASE("a query of a thousand unknown words is answered at once") {
    const SampleIndex sample(articles());
    std::string query;
    for (int i = 0; i < 5000; ++i) query += "sancton ";
    CHECK(sample.search(query).suggestions.size() == 8);
}

}  // namespace ibid
