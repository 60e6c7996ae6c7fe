// Index: searches one or more indexes.
//
//   ibid::Index index("articles/.ibid");
//   ibid::Results found = index.search("\"Asian NATO\" actor:PRK");
//   for (const ibid::Hit& hit : found.hits)
//       std::puts(hit.passage.text.c_str());
//
// An Index belongs to one thread at a time; open one for each thread. A Writer
// may commit meanwhile: each call sees one committed state of each index.
// Every call may throw ibid::Error.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ibid/passage.h>

#pragma GCC visibility push(default)
namespace ibid {

// Every count is exact and double: passages, and the articles they lie in.
struct Count {
    std::size_t passages = 0;
    std::size_t articles = 0;
    friend bool operator==(const Count&, const Count&) = default;
};

// Something about the query that its author should know. `span` is the place
// in the query text, empty when the remark is about no one place.
struct Remark {
    std::string text;
    Span span;
    // Good to know, but the query was read just as it was typed: a strict
    // search does not refuse it.
    bool information = false;
};

// A word that the index lacks, and one that it has. Offered, never applied.
struct Suggestion {
    std::string word;
    std::string better;
    Span span;          // of `word` in the query text
    std::string query;  // the query text with the better word in place
};

enum class Sort { relevance, newest, oldest, path };

// A field and its wanted values, as `--actor 'DPRK,!China'` gives them: a comma
// means OR, a leading ! means not. Several filters are joined by AND.
struct Filter {
    std::string field;
    std::string values;
};

// "actor", "author", "source", "about" (the years that passages speak of),
// "year", "kind", "lang"; at most `limit` values, 0 for all of them.
struct FacetRequest {
    std::string field;
    std::size_t limit = 10;
};

struct SearchOptions {
    std::size_t limit = 10;       // hits wanted; 0: counts and facets only
    std::size_t offset = 0;       // hits skipped before the first
    std::size_t per_article = 0;  // hits wanted of one article; 0: no bound
    std::size_t context = 0;      // neighbouring passages on either side
    Sort sort = Sort::relevance;
    std::vector<Filter> filters;
    std::vector<FacetRequest> facets;
    // When nothing matches as asked: passages that have some of the words, else
    // such as stand under a title or heading that has them. Both are announced.
    bool relax = true;
    bool explain = false;  // fill Hit::reasons and the query's trees
    bool strict = false;   // a doubt about the query is an Error
    // The query is plain words, no operators: whatever has any of them matches,
    // and what has more of them, and the rarer ones, comes first.
    bool any = false;
    // One hit an article, its best passage; articles rank by all their text.
    bool by_article = false;
    // Slower: the words that the best hits share count as well. Announced as a
    // remark; what matches stays the same.
    bool deep = false;
    // Each near copy of a passage is a hit of its own. Else the first of them
    // stands for all; but for by_article, where articles are asked for. Counts
    // and facets are of all.
    bool copies = false;
    // Words that name an actor find passages that call it by another name too;
    // with `any`, time sharing finds timesharing.
    bool names = true;
};

// Words of a query that name an actor, for which its other names will do.
struct NamedActor {
    std::string words;  // "north korea"
    std::string actor;  // "PRK"
    std::string name;   // "North Korea"
    Span span;          // in the query text
};

// How the query was understood.
struct QueryEcho {
    std::string text;   // as given
    std::string words;  // in plain English
    std::string tree;   // with explain: the query tree, one node a line
    std::vector<Remark> remarks;
    std::vector<NamedActor> actors;
    // True when no passage matched all words, and the hits match some of them.
    bool relaxed = false;
};

struct Hit {
    std::size_t rank = 0;  // from 1
    double score = 0;
    Article article;
    std::size_t article_passages = 0;  // how many of its article's match
    // How many other articles have nearly the same passage, matching or not.
    std::size_t also_in = 0;
    Passage passage;
    std::vector<Span> highlights;      // of the matched words in the text
    std::vector<std::string> reasons;  // with explain: why it ranks, in words
    std::vector<Passage> before;       // with context
    std::vector<Passage> after;
};

struct FacetValue {
    std::string value;  // "PRK"; "" for undated, no author, ...
    std::string label;  // "North Korea", "undated"
    Count count;
};

struct Facet {
    std::string field;
    std::vector<FacetValue> values;  // the most frequent first
    std::size_t distinct = 0;        // how many values there are in all
};

struct Results {
    QueryEcho query;
    Count count;
    // Of the passages counted, those that are near copies of another one: there
    // are so many hits fewer, unless copies are asked for.
    std::size_t copies = 0;
    std::vector<Hit> hits;
    std::vector<Facet> facets;
    std::vector<Suggestion> suggestions;
};

// What a person was.
struct ActorOffice {
    std::string title;  // "Foreign Minister"
    std::string of;     // id of the actor it was held for
    DateRange held;
    friend bool operator==(const ActorOffice&, const ActorOffice&) = default;
};

// An actor that the index knows.
struct Actor {
    std::string id;
    std::string name;
    std::string kind;  // "country", "organisation", "person", ...
    std::vector<std::string> aliases;
    // Of those, the ones that reach it by inference: a capital, a palace.
    std::vector<std::string> places{};
    // What it is called where the text has said who is meant: "Kim".
    std::vector<std::string> short_names{};
    std::string acts_for{};  // id of the actor that it speaks for, or ""
    std::vector<ActorOffice> offices{};
};

// A name that texts often have, and that belongs to no actor the index knows.
struct ActorSuggestion {
    std::string name;
    std::string kind;  // a guess: "person", "organisation"
    Count count;
    Hit example;  // a passage that has it, highlighted
};

enum class Period { month, year, decade };

struct TrendOptions {
    // Its filters, strict, names and explain; the rest plays no part.
    SearchOptions search;
    bool about = false;  // the dates that passages speak of, else publication
    std::optional<Period> period;  // nothing: as fits what is found
};

// A period counts what a query for it finds (date:1962, about:1962-10): a
// passage that speaks of two years is in both.
struct TrendPoint {
    std::string period;  // "1962", "1962-10", "1960s"
    DateRange days;
    Count count;  // of what was found
    Count of;     // of all passages of the same kinds
    double share() const {
        return of.passages == 0 ? 0
                                : static_cast<double>(count.passages) /
                                      static_cast<double>(of.passages);
    }
};

struct Trend {
    Results found;  // the query and the count; no hits
    Period period = Period::year;
    bool about = false;
    std::vector<TrendPoint> points;  // without gaps, the oldest first
    Count undated;
    Count undated_of;
};

struct ComentionOptions {
    SearchOptions search;     // as in TrendOptions
    std::size_t limit = 20;   // pairs wanted; 0: all of them
    std::size_t minimum = 1;  // passages that a pair must have
    bool examples = true;     // fill in Comention::example
};

// Two actors, and the passages that name both: those that a query for
// actor:A actor:B finds. A leader and the leader's country are no pair.
struct Comention {
    Actor first;  // without aliases
    Actor second;
    Count count;
    Date earliest;  // of the articles that have a date
    Date latest;
    Hit example;
};

struct Comentions {
    Results found;                 // the query and the count; no hits
    std::vector<Comention> pairs;  // the most passages first
    std::size_t distinct = 0;      // pairs in all that have the minimum
};

// What `ibid status` tells of one index.
struct Status {
    std::filesystem::path dir;
    Count count;
    std::size_t passages_by_kind[kind_count] = {};
    std::size_t undated_articles = 0;
    Date oldest;
    Date newest;
    std::size_t actors_known = 0;
    std::size_t bytes = 0;  // on disk
};

class Index {
public:
    explicit Index(const std::filesystem::path& dir);
    explicit Index(const std::vector<std::filesystem::path>& dirs);
    ~Index();
    Index(Index&&) noexcept;
    Index& operator=(Index&&) noexcept;

    // An empty query matches everything that the filters let through.
    Results search(std::string_view query, const SearchOptions& options = {});

    // Passages on the same matter as `passage`, which is one that a search or
    // show() found. A hit's reasons are the words and the actors in common. Of
    // the options, filters, limit, per_article and context hold.
    Results similar(const Passage& passage, const SearchOptions& options = {});
    // How many of the passages that search() would find lie in each period.
    Trend trend(std::string_view query, const TrendOptions& options = {});

    // Who is named together in the passages that search() would find.
    Comentions comention(std::string_view query,
                         const ComentionOptions& options = {});

    // Of an article's place or id, all its passages in order. A path is taken
    // from the current folder first, then from the one that holds the index.
    // Else the passages whose id begins with `name` (four characters or more),
    // with `context` neighbours. Empty when there is none.
    std::vector<Hit> show(std::string_view name, std::size_t context = 0);

    // The near copies of a passage that a search or show() found, wherever they
    // stand in its index; itself left out.
    std::vector<Hit> copies(const Passage& passage);

    // The actors with that id, name or alias; when there is none, those that
    // have `name` as a part of one. All of them when it is "".
    std::vector<Actor> actors(std::string_view name = {});

    // The most frequent names that nobody is tagged by, at most `limit`. Reads
    // the whole of every article.
    std::vector<ActorSuggestion> suggest_actors(std::size_t limit = 30);

    std::vector<Status> status();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
#pragma GCC visibility pop
