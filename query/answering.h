// What the commands that search have in common: how they ask, and how they tell
// what was understood.
#pragma once

#include <optional>
#include <string>

#include <ibid/index.h>

#include "query/commands.h"
#include "query/formats.h"
#include "query/requote.h"

namespace ibid {

// The words after the command, as one query.
std::string query_text(const Options& options);

View view_of(const Options& options, const Screen& screen);

inline Results& results_of(Results& answer) {
    return answer;
}
inline Results& results_of(Trend& answer) {
    return answer.found;
}
inline Results& results_of(Comentions& answer) {
    return answer.found;
}

// That the query was read in another way than it arrived.
Remark requoted(const std::string& query);

// Asks for the words as they are; if that finds nothing, with the quotation
// marks that the shell may have taken away.
template <class Ask>
auto ask(const Options& options, Ask search) {
    auto answer = search(query_text(options));
    const Results& first = results_of(answer);
    if (first.count.passages > 0 && !first.query.relaxed) return answer;
    const std::optional<std::string> query = requote(options.words);
    if (!query) return answer;
    auto other = search(*query);
    Results& second = results_of(other);
    if (second.count.passages == 0 || second.query.relaxed) return answer;
    second.query.remarks.push_back(requoted(*query));
    return other;
}

// `page`: the text begins with the query as it was understood, if the format
// has such pages.
Answer answer(const Options& options, const Screen& screen,
              const Results& results, std::string text, bool page);

// With how the query was read and why its hits rank, when that is asked for,
// for an output that does not tell it.
Answer explained(Answer answer, const Options& options, const Screen& screen,
                 const Results& results);

}  // namespace ibid
