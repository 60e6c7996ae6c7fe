#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "search/actor_names.h"
#include "search/matches_of.h"
#include "search/order.h"
#include "search/random_index.h"
#include "search/stored_passages.h"
#include "store/segment_article.h"
#include "text/words.h"

namespace ibid {

namespace {

using Type = Query::Type;
using Form = Query::Form;

// Looks at every passage's text, and at nothing else that the index knows.
class Oracle {
public:
    Oracle(const Article& article, const Passage& passage)
        : article_(article),
          passage_(passage),
          text_(analyzer_.analyze(passage.text)),
          title_(analyzer_.analyze(article.title)) {
        for (const std::string& heading : passage.headings)
            std::ranges::move(analyzer_.analyze(heading),
                              std::back_inserter(above_));
        above_.insert(above_.end(), title_.begin(), title_.end());
    }

    // A word may stand in the headings or the title; but one must stand in
    // the text, unless the passage matches without any.
    bool matches(const Query& query) {
        return (is_called(query) || holds(query, Words::anywhere, true)) &&
               (one_in_text(query) || holds(query, Words::nowhere, true));
    }

private:
    enum class Words { anywhere, nowhere };

    bool holds(const Query& query, Words words, bool positive) {
        const auto part_holds = [&](const Query& part) {
            return part.optional || is_called(part) ||
                   holds(part, words, positive);
        };
        switch (query.type) {
            case Type::everything:
                return true;
            case Type::word:
            case Type::phrase:
                if (query.field == "title") return stands_in(title_, query);
                if (!positive) return stands_in(text_, query);
                if (words == Words::nowhere) return false;
                return stands_in(text_, query) ||
                       (query.type == Type::word &&
                        query.form == Form::stemmed &&
                        stands_in(above_, query));
            case Type::field:
                return has_value(query);
            case Type::date:
                return is_of_time(query);
            case Type::all:
                return all_hold(query, words, positive);
            case Type::any:
                return std::ranges::any_of(query.parts, part_holds);
            case Type::none:
                return !holds(query.parts[0], words, false);
        }
        return false;
    }

    // Words that name an actor need not be there when another name is.
    bool all_hold(const Query& query, Words words, bool positive) {
        std::vector<bool> held;
        for (const Query& part : query.parts) {
            held.push_back(part.optional || holds(part, words, positive));
            if (is_called(part))
                std::fill(held.end() - static_cast<long>(part.named->parts),
                          held.end(), true);
        }
        return std::ranges::find(held, false) == held.end();
    }

    bool is_called(const Query& query) {
        return query.named &&
               std::ranges::any_of(mentions_by_name(passage_.actors),
                                   [&](const auto* one) {
                                       return one->actor == query.named->actor;
                                   });
    }

    bool is_of_time(const Query& query) {
        if (query.field != "about")
            return query.undated ? !article_.date.known()
                                 : may_lie_in(article_.date, query.dates);
        return std::ranges::any_of(
                   passage_.dates, [&](const DateMention& date) {
                       const DateRange& wanted = query.dates;
                       return (wanted.to == 0 ||
                               first_day(date.from) <= wanted.to) &&
                              last_day(date.to) >= wanted.from;
                   }) != query.undated;
    }

    bool one_in_text(const Query& query) {
        if (query.optional || query.type == Type::none) return false;
        if (is_called(query)) return true;
        if (!query.words.empty())
            return query.field.empty() && stands_in(text_, query);
        return std::ranges::any_of(
            query.parts, [&](const Query& part) { return one_in_text(part); });
    }

    bool stands_in(const std::vector<Term>& terms, const Query& query) {
        return std::search(terms.begin(), terms.end(), query.words.begin(),
                           query.words.end(),
                           [&](const Term& term, const std::string& word) {
                               return is_form(term, word, query.form);
                           }) != terms.end();
    }

    bool is_form(const Term& term, const std::string& word, Form form) {
        if (form == Form::exact) return term.word == word;
        if (form == Form::prefix) return term.word.starts_with(word);
        return analyzer_.stem(term.word) == analyzer_.stem(word);
    }

    bool has_value(const Query& query) {
        std::set<std::string> values;
        if (query.field == "actor")
            for (const ActorMention& mention : passage_.actors)
                values.insert(mention.actor);
        if (query.field == "author")
            for (const std::string& author : article_.authors)
                values.insert(folded_words(author));
        if (query.field == "source") values = {folded_words(article_.source)};
        if (query.field == "in" || query.field == "kind")
            values = {std::string(kind_name(passage_.kind))};
        if (query.field == "source" && article_.source.empty()) values.clear();
        if (values.empty()) values = {""};
        return std::ranges::any_of(query.terms, [&](const std::string& term) {
            return values.contains(term);
        });
    }

    Analyzer analyzer_;
    const Article& article_;
    const Passage& passage_;
    std::vector<Term> text_, title_, above_;
};

RowIds matched(const Query& query, const Shards& shards, std::uint32_t window,
               Analyzer& analyzer) {
    MatchRequest request = request_of(query);
    request.window = window;
    const Matches matches = match(query, shards, request, analyzer);
    CHECK(matches.count.passages == matches.best.size());
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> articles;
    for (const Match& one : matches.best)
        articles.emplace(one.id.shard, one.id.segment, one.article);
    CHECK(articles.size() == matches.count.articles);
    const RowIds ids = ids_of(matches);
    CHECK(ids.size() == matches.best.size());
    return ids;
}

RowIds scanned(const Query& query, const Shards& shards) {
    RowIds ids;
    each_stored_passage(shards, [&](const RowId& id, const Article& article,
                                    const Passage& passage) {
        if (!names_kinds(query) && passage.kind != Kind::body) return;
        if (Oracle(article, passage).matches(query)) ids.insert(id);
    });
    return ids;
}

}  // namespace

TEST_CASE("the matcher finds what reading every passage finds") {
    Random random(71);
    Analyzer analyzer;
    std::size_t found = 0;
    std::size_t queries = 0;
    std::size_t names = 0;
    for (int round = 0; round < 12; ++round) {
        const TempDir dir;
        Shards shards;
        for (const char* name : {"a", "b"}) {
            write_random_index(random, dir / name, name);
            shards.emplace_back(dir / name);
        }
        for (int i = 0; i < 150; ++i) {
            const std::string text = random_query(random, {});
            CAPTURE(text);
            Query query = parse_and_resolve(text, shards);
            std::vector<NamedActor> named;
            if (i % 3 != 0) name_actors(query, text, shards, named);
            names += named.size();
            const std::uint32_t window = i % 2 ? 64 : Bits::size;
            const RowIds ids = matched(query, shards, window, analyzer);
            CHECK(ids == scanned(query, shards));
            ++queries;
            if (!ids.empty()) ++found;
        }
    }
    // Otherwise the queries say little.
    CHECK(found * 3 > queries);
    CHECK(found < queries);
    CHECK(names > 100);
}

TEST_CASE("the best are the best of all, whatever the window") {
    Random random(79);
    Analyzer analyzer;
    const TempDir dir;
    std::vector<Document> articles;
    for (int i = 0; i < 120; ++i)
        articles.push_back(random_article(random, std::to_string(i)));
    write_articles(dir / "i", articles);
    Shards shards;
    shards.emplace_back(dir / "i");
    for (int i = 0; i < 200; ++i) {
        const std::string text = random_query(random, {});
        CAPTURE(text);
        const Query query = parse_and_resolve(text, shards);
        MatchRequest request = request_of(query);
        const Matches all = match(query, shards, request, analyzer);
        SearchOptions options;
        options.limit = request.wanted = 1 + random() % 20;
        request.window = 64;
        const Matches some = match(query, shards, request, analyzer);
        CHECK(some.count == all.count);
        const auto best = select(all.best, options, shards);
        const auto picked = select(some.best, options, shards);
        REQUIRE(picked.size() == best.size());
        for (std::size_t k = 0; k < best.size(); ++k) {
            CHECK(picked[k].id == best[k].id);
            CHECK(picked[k].score == best[k].score);
            CHECK(some.article_passages(picked[k], shards) ==
                  all.article_passages(best[k], shards));
        }
    }
}

}  // namespace ibid
