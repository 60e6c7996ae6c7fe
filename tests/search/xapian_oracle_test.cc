// The matcher against Xapian: the passages of an index as documents of a
// database in memory, and queries as Xapian's.
#include <doctest/doctest.h>

#include <xapian.h>

#include "search/matches_of.h"
#include "search/random_index.h"
#include "search/stored_passages.h"
#include "search/wordless.h"
#include "text/words.h"

namespace ibid {

namespace {

using X = Xapian::Query;

constexpr Xapian::valueno first_day_slot = 0;
constexpr Xapian::valueno last_day_slot = 1;

std::string field_term(std::string_view field, const std::string& value) {
    return 'X' + std::string(field == "in" ? "kind" : field) + ':' + value;
}

// Translates queries without phrases, exact forms and prefixes: the database
// holds stems without positions.
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
        const std::string& word = query.words.front();
        if (query.field == "title") return place(Place::title, word);
        const X text = place(Place::text, word);
        if (!positive_) return text;
        if (!query.optional) texts_.push_back(text);
        return text | place(Place::heading, word) | place(Place::title, word);
    }

    X place(Place place, const std::string& word) {
        return X(term_of(place, analyzer_.stem(word)));
    }

    static X field(const Query& query) {
        std::vector<X> terms;
        for (const std::string& value : query.terms)
            terms.emplace_back(field_term(query.field, value));
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

Xapian::Document document_of(const Article& article, const Passage& passage,
                             Analyzer& analyzer) {
    Xapian::Document document;
    const auto add = [&](Place place, const std::string& text) {
        for (const Term& term : analyzer.analyze(text))
            document.add_term(term_of(place, term.stem));
    };
    add(Place::text, passage.text);
    add(Place::title, article.title);
    for (const std::string& heading : passage.headings)
        add(Place::heading, heading);
    for (const ActorMention& mention : passage.actors)
        document.add_term(field_term("actor", mention.actor));
    for (const std::string& author : article.authors)
        document.add_term(field_term("author", folded_words(author)));
    document.add_term(field_term("source", folded_words(article.source)));
    document.add_term(field_term("kind", std::string(kind_name(passage.kind))));
    if (article.date.known()) {
        document.add_value(first_day_slot,
                           std::to_string(first_day(article.date)));
        document.add_value(last_day_slot,
                           std::to_string(last_day(article.date)));
    }
    return document;
}

// A database, and the row of each of its documents.
struct Oracle {
    explicit Oracle(const Shards& shards, Analyzer& analyzer)
        : database("", Xapian::DB_BACKEND_INMEMORY), rows(1) {
        each_stored_passage(shards, [&](const RowId& id, const Article& article,
                                        const Passage& passage) {
            database.add_document(document_of(article, passage, analyzer));
            rows.push_back(id);
        });
    }

    RowIds find(const Query& query, Analyzer& analyzer) const {
        X wanted = Translator(analyzer).run(query);
        if (!names_kinds(query))
            wanted = X(X::OP_FILTER, wanted, X(field_term("kind", "body")));
        Xapian::Enquire enquire(database);
        enquire.set_query(wanted);
        const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
        RowIds ids;
        for (auto at = found.begin(); at != found.end(); ++at)
            ids.insert(rows[*at]);
        return ids;
    }

    Xapian::WritableDatabase database;
    std::vector<RowId> rows;  // by document id
};

}  // namespace

TEST_CASE("Xapian finds what the matcher finds") {
    Random random(72);
    Analyzer analyzer;
    QueryShape shape;
    shape.sequences = false;
    std::size_t found = 0;
    for (int round = 0; round < 12; ++round) {
        const TempDir dir;
        write_random_index(random, dir / "i", "a");
        Shards shards;
        shards.emplace_back(dir / "i");
        const Oracle oracle(shards, analyzer);
        for (int i = 0; i < 150; ++i) {
            const std::string text = random_query(random, shape);
            CAPTURE(text);
            const Query query = parse_and_resolve(text, shards);
            const RowIds ids =
                ids_of(match(query, shards, request_of(query), analyzer));
            CHECK(ids == oracle.find(query, analyzer));
            found += ids.size();
        }
    }
    CHECK(found > 1000);
}

}  // namespace ibid
