#include "search/translate.h"

#include "search/wordless.h"
#include "store/schema.h"
#include "store/terms.h"

namespace ibid {

namespace {

using X = Xapian::Query;

class Translator {
public:
    explicit Translator(Analyzer& analyzer) : analyzer_(analyzer) {}

    X run(const Query& query) {
        X found = translated(query);
        if (texts_.empty()) return found;
        // A word must be in the text itself, or no word be needed.
        std::vector<X> reasons = std::move(texts_);
        if (const auto rest = without_words(query))
            reasons.push_back(translated(*rest));
        return X(X::OP_FILTER, found, joined(X::OP_OR, reasons));
    }

private:
    X translated(const Query& query) {
        switch (query.type) {
            case Query::Type::everything:
                return X::MatchAll;
            case Query::Type::word:
            case Query::Type::phrase:
                return words(query);
            case Query::Type::field:
                return field(query);
            case Query::Type::date:
                return date(query.dates);
            case Query::Type::all:
                return all(query);
            case Query::Type::any:
                return parts(X::OP_OR, query);
            case Query::Type::none:
                return X(X::OP_AND_NOT, X::MatchAll, negated(query));
        }
        return X::MatchNothing;
    }

    X parts(X::op op, const Query& query) {
        std::vector<X> translations;
        for (const Query& part : query.parts)
            translations.push_back(translated(part));
        return joined(op, translations);
    }

    X negated(const Query& query) {
        const bool outer = positive_;
        positive_ = false;
        X inner = translated(query.parts.front());
        positive_ = outer;
        return inner;
    }

    // Lists, because Xapian's operators take a query that matches nothing for
    // one that is not there.
    X all(const Query& query) {
        std::vector<X> wanted, unwanted, optional;
        for (const Query& part : query.parts) {
            if (part.type == Query::Type::none)
                unwanted.push_back(negated(part));
            else
                (part.optional ? optional : wanted).push_back(translated(part));
        }
        X found = wanted.empty() ? X(X::MatchAll) : joined(X::OP_AND, wanted);
        if (!optional.empty())
            found = X(X::OP_AND_MAYBE, found, joined(X::OP_OR, optional));
        if (!unwanted.empty())
            found = X(X::OP_AND_NOT, found, joined(X::OP_OR, unwanted));
        return found;
    }

    static X joined(X::op op, const std::vector<X>& parts) {
        return X(op, parts.begin(), parts.end());
    }

    X words(const Query& query) {
        const bool title = query.field == "title";
        std::vector<X> terms;
        for (const std::string& word : query.words)
            terms.push_back(
                place(query, title ? find_field("title")->prefix : "", word));
        const X text = joined(X::OP_AND, terms);
        if (title || !positive_) return text;
        if (!query.optional) texts_.push_back(text);
        if (query.type == Query::Type::phrase ||
            query.form != Query::Form::stemmed)
            return text;
        const std::string& word = query.words.front();
        return text | place(query, heading_prefix, word) |
               place(query, find_field("title")->prefix, word);
    }

    X place(const Query& query, std::string_view prefix,
            const std::string& word) {
        if (query.form == Query::Form::prefix)
            return X(X::OP_WILDCARD, make_term(prefix, word));
        return X(make_term(prefix, analyzer_.stem(word)));
    }

    static X field(const Query& query) {
        const std::string_view prefix = find_field(query.field)->prefix;
        std::vector<X> terms;
        for (const std::string& value : query.terms)
            terms.emplace_back(make_term(prefix, value));
        return joined(X::OP_OR, terms);
    }

    // Dates that may lie in the range: they begin before it ends and end after
    // it begins. Undated articles have no value, which sorts before all.
    static X date(const DateRange& range) {
        const X known(X::OP_VALUE_GE, first_day_slot, "0");
        const X begins = range.to == 0 ? X::MatchAll
                                       : X(X::OP_VALUE_LE, first_day_slot,
                                           std::to_string(range.to));
        const X ends = range.from == 0 ? X::MatchAll
                                       : X(X::OP_VALUE_GE, last_day_slot,
                                           std::to_string(range.from));
        return known & begins & ends;
    }

    Analyzer& analyzer_;
    std::vector<X> texts_;
    bool positive_ = true;
};

}  // namespace

Xapian::Query translate(const Query& query, Analyzer& analyzer) {
    return Translator(analyzer).run(query);
}

}  // namespace ibid
