// Query: what the user asked for, as a tree that has never heard of Xapian.
//
//   sanctions veto* -"Asian NATO" actor:DPRK
//
//   all
//     word sanctions
//     word veto*
//     not
//       phrase asian nato
//     field actor = DPRK
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

namespace ibid {

struct Query {
    enum class Type {
        everything,  // no condition at all
        word,        // one word of the text, or of `field` ("title")
        phrase,      // words side by side, in the text or in `field`
        field,       // `field` has one of `values`
        date,        // `field` lies in `dates`
        all,         // every one of `parts` (and at least one is positive,
                     // or the whole means "everything but")
        any,         // at least one of `parts`
        none,        // not the one part
    };
    enum class Form {
        stemmed,  // veto: vetoed, vetoing ...
        exact,    // =veto: only that form
        prefix,   // veto*: every form that begins so
    };

    // An actor whose other names will do as well (search/actor_names.h).
    struct Named {
        std::string actor;
        std::string name;
        std::string words;      // that name it: those of this part and of those
        std::size_t parts = 1;  // before it, in the same conjunction
    };

    Type type = Type::everything;
    Form form = Form::stemmed;        // of a word
    bool optional = false;            // a stop word: counts, is not required
    double weight = 1;                // of a word or phrase, in the score
    std::string field;                // "" for the text itself
    std::vector<std::string> words;   // folded; of a word: exactly one
    std::vector<std::string> values;  // of a field: as typed; once resolved,
                                      // as the index displays them; "": none
    std::vector<std::string> terms;  // once resolved: what the index calls them
    DateRange dates;
    bool undated = false;  // of a date: asks for what has none
    std::vector<Query> parts;
    std::optional<Named> named;  // of words
    // Of a word: what does as well (search/joined_words.h).
    std::vector<std::string> also;
    Span span;  // in the query text
};

// The tree in the form of the example above, one node a line, two spaces of
// indent a level, without a line end after the last.
std::string to_string(const Query& query);

// The tree in plain English: `passages with a form of "sanctions" and ...`.
std::string describe(const Query& query);

}  // namespace ibid
