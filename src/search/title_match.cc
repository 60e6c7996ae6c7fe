#include "search/title_match.h"

#include <algorithm>
#include <set>

#include "search/column_nodes.h"

namespace ibid {

namespace {

enum class Verdict : char { no, maybe, yes };

// The stems that a word of the title may have. Titles are passages too, so
// that the segment knows all of their words.
std::set<std::string> stems_of(const WordMatch& word, const Segment& segment) {
    if (word.form() != Query::Form::prefix)
        return {word.stems().begin(), word.stems().end()};
    std::set<std::string> stems;
    for (const std::uint32_t id : segment.words_with_prefix(word.word()))
        stems.emplace(segment.term(segment.term_of_word(id)).substr(1));
    return stems;
}

// By article: whether its title has a word of each of the stems.
std::vector<Verdict> candidates(const OpenSegment& open,
                                const std::vector<WordMatch>& words) {
    const Segment& segment = open.segment;
    std::vector<std::uint32_t> found(segment.articles());
    std::uint32_t words_before = 0;
    for (const WordMatch& word : words) {
        for (const std::string& stem : stems_of(word, segment)) {
            const auto term = segment.find_term(Place::title, stem);
            if (!term) continue;
            for (const Posting& posting :
                 read_postings(segment.postings(*term)))
                if (found[posting.row] == words_before) ++found[posting.row];
        }
        ++words_before;
    }
    // The database has no more articles that were removed.
    std::vector<Verdict> verdicts(segment.articles(), Verdict::no);
    for (std::uint32_t i = 0; i < segment.articles(); ++i)
        if (found[i] == words.size() && open.is_article_alive(i))
            verdicts[i] = Verdict::maybe;
    return verdicts;
}

}  // namespace

NodePtr title_run_node(const Shard& shard, const OpenSegment& open,
                       const std::vector<WordMatch>& words,
                       Analyzer& analyzer) {
    const Segment& segment = open.segment;
    return article_node(segment, [&shard, &segment, words, &analyzer,
                                  verdicts = candidates(open, words)](
                                     std::uint32_t article) mutable {
        Verdict& verdict = verdicts[article];
        if (verdict == Verdict::maybe) {
            const std::uint32_t docid = segment.article(article).docid;
            const StoredArticle stored = shard.articles->article(docid);
            const auto title =
                analyzer.analyze(stored.article.title, stored.article.language);
            verdict = count_runs(words, title) > 0 ? Verdict::yes : Verdict::no;
        }
        return verdict == Verdict::yes;
    });
}

}  // namespace ibid
