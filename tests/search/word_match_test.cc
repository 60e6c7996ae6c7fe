#include "search/word_match.h"

#include <doctest/doctest.h>

#include <initializer_list>

#include "search/parse.h"
#include "search/sample_index.h"
#include "search/text_check.h"

namespace ibid {

namespace {

std::vector<WordMatch> words_of(const std::string& query, Analyzer& analyzer) {
    const Query parsed = parse(query).query;
    std::vector<WordMatch> words;
    for (const std::string& word : parsed.words)
        words.emplace_back(parsed.form, word, analyzer);
    return words;
}

}  // namespace

TEST_CASE("runs of words, as terms and as numbers") {
    const struct {
        std::string query;
        std::string text;
        std::uint32_t runs;
    } rows[] = {
        {"veto", "Vetoed, vetoing and a VETO.", 3},
        {"=veto", "Vetoed, vetoing and a VETO.", 1},
        {"vet*", "Vetoed, vetted, even.", 2},
        {"veto", "", 0},
        {"veto", "Nothing here.", 0},
        {"\"asian nato\"", "An Asian NATO; Asian, NATO.", 2},
        {"\"asian nato\"", "NATO Asian", 0},
        {"\"asian nato\"", "asian", 0},  // the text ends too soon
        {"=\"asian talks\"", "Asian talk, Asian talks.", 1},
        {"\"new new\"", "new new new", 2},  // runs may overlap
        {"U.S.-ROK", "The U.S.-ROK and US ROK drill.", 2},
        {"\"a b a c\"", "a b a b a c", 1},
    };
    Analyzer analyzer;
    for (const auto& row : rows) {
        CAPTURE(row.query);
        CAPTURE(row.text);
        const auto words = words_of(row.query, analyzer);
        CHECK(count_runs(words, analyzer.analyze(row.text)) == row.runs);
        const TempDir dir;
        write_articles(dir / "i", {sample_article("x", "", {"Other veto."})});
        write_articles(dir / "i", {sample_article("a", row.text, {row.text})});
        const Shard shard(dir / "i");
        if (row.text.empty()) continue;
        const std::uint32_t last = shard.database.get_lastdocid();
        CHECK(text_check(shard, words)(last) == row.runs);
        CHECK(title_check(shard, words, analyzer)(last) == row.runs);
        CHECK(text_check(shard, words)(last + 100) == 0);
        CHECK(title_check(shard, words, analyzer)(last + 100) == 0);
    }
}

TEST_CASE("one check serves passages of several segments and articles") {
    const TempDir dir;
    write_articles(dir / "i", {sample_article("a", "Veto talks",
                                              {"Talks, talks.", "Vetoed."})});
    write_articles(dir / "i",
                   {sample_article("b", "Sea", {"The talks.", "Talk*talk"})});
    const Shard shard(dir / "i");
    Analyzer analyzer;
    const Check in_text = text_check(shard, words_of("talk", analyzer));
    const Check in_title =
        title_check(shard, words_of("talk", analyzer), analyzer);
    std::string counts;
    // Behind each header a title and two paragraphs.
    for (const std::uint32_t document : {2u, 3u, 4u, 6u, 7u, 8u})
        counts += std::to_string(in_text(document)) + '/' +
                  std::to_string(in_title(document)) + ' ';
    CHECK(counts == "1/1 2/1 0/1 0/0 1/0 2/0 ");
}

}  // namespace ibid
