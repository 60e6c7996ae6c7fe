// Lines on standard input -> timed answers on standard output: what the query
// drivers of all engines have in common, so that they are timed by one clock
// in one way.
//
//   run top10 1 5 word.tsv    asks each query of the file once untimed, then
//                             five times, in the mode top10
//
// answers with one line a query, in the order of the file, and a last line:
//
//   81250 <TAB> 312 <TAB> 87 <TAB> 10 <TAB> 2710 <TAB> 14,3,8
//   done
//
// the median of the nanoseconds, passages, articles (0: not counted), hits,
// bytes of their texts, and how many values each facet has.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace bench {

// One line of a query file: kind, words, actor, first and last day, parted by
// tabs. Kinds: word, and, or, phrase, prefix, filter; of ibid alone, which then
// takes the words in just these forms: form, form_and, form_phrase.
struct Query {
    std::string kind;
    std::vector<std::string> words;
    std::string actor;
    int from = 0;  // 19550101
    int to = 0;

    std::string text;  // the same in the engine's own language
};

struct Answer {
    std::size_t passages = 0;
    std::size_t articles = 0;
    std::size_t hits = 0;
    std::size_t bytes = 0;
    std::vector<std::size_t> facets;
};

struct Engine {
    // Writes Query::text; not timed, nor are allocations for it.
    std::function<void(Query&)> phrase;
    // `mode` is top10, exact (top 10 and exact counts), facets (all of it).
    std::function<Answer(const Query&, const std::string& mode)> ask;
};

std::string joined(const std::vector<std::string>& words,
                   const std::string& separator);

// Serves until standard input ends.
void serve(const Engine& engine);

}  // namespace bench
