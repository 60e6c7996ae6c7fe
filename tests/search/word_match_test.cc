#include "search/word_match.h"

#include <doctest/doctest.h>

#include <initializer_list>

#include "search/all_windows.h"
#include "search/column_nodes.h"
#include "search/parse.h"
#include "search/sample_index.h"
#include "search/title_match.h"
#include "search/word_nodes.h"

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
        if (row.text.empty()) continue;
        const TempDir dir;
        write_articles(dir / "i", {sample_article("x", "", {"Other veto."}),
                                   sample_article("a", row.text, {row.text})});
        const Shard shard(dir / "i");
        const Segment& segment = shard.segment(0);
        const std::uint32_t last = segment.rows() - 1;
        const std::string counts =
            counts_of(*run_node(segment, words, {every_row(segment.rows())}),
                      segment.rows());
        const std::string times =
            std::to_string(last) + ':' + std::to_string(row.runs);
        CHECK(counts.ends_with(times) == (row.runs > 0));
        const Rows titled =
            rows_of(*title_run_node(shard, shard.columns.segments()[0], words,
                                    analyzer),
                    segment.rows());
        CHECK(titled == (row.runs > 0 ? Rows{last - 1, last} : Rows{}));
    }
}

}  // namespace ibid
