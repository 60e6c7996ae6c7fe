#include "search/understood.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <ibid/error.h>

#include "search/actor_names.h"
#include "search/any_words.h"
#include "search/compose.h"
#include "search/joined_words.h"
#include "search/parse.h"
#include "search/resolve.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr std::uint32_t bit_of(Kind kind) {
    return 1u << static_cast<int>(kind);
}

// What is searched when the query does not say it. Where any word will do, an
// article may have it in nothing but its title.
std::uint32_t kinds_of(const SearchOptions& options) {
    const bool titles = options.any && options.by_article;
    return bit_of(Kind::body) | (titles ? bit_of(Kind::title) : 0);
}

// Of the languages that these indexes hold.
std::vector<std::string> marks_of(const Shards& shards) {
    std::set<std::string> marks;
    for (const Shard& shard : shards)
        for (const OpenSegment& open : shard.columns.segments())
            for (std::string& mark : open.segment.marks())
                marks.insert(std::move(mark));
    return {marks.begin(), marks.end()};
}

bool is_blank(std::string_view text) {
    return fold_space(text).empty();
}

// The query and the filters as one conjunction.
ParsedQuery parse_all(std::string_view text, const SearchOptions& options) {
    ParsedQuery parsed;
    if (options.any)
        parsed.query = any_words(text);
    else
        parsed = parse(text);
    const bool everything = parsed.query.type == Query::Type::everything;
    if (everything && !is_blank(text))
        throw Error("nothing in the query can be searched for: " +
                    std::string(text));
    std::vector<Query> parts;
    if (!everything) parts.push_back(std::move(parsed.query));
    for (const Filter& filter : options.filters)
        parts.push_back(parse_filter(filter));
    parsed.query = make_all(std::move(parts));
    return parsed;
}

void refuse_doubts(const std::vector<Remark>& remarks) {
    for (const Remark& remark : remarks)
        if (!remark.information)
            throw Error("the query is not clear: " + remark.text);
}

}  // namespace

Understood understand(std::string_view text, const SearchOptions& options,
                      const Shards& shards, Analyzer& analyzer) {
    ParsedQuery parsed = parse_all(text, options);
    Understood made;
    made.query = std::move(parsed.query);
    made.echo.text = text;
    made.echo.remarks = std::move(parsed.remarks);
    analyzer.set_marks(marks_of(shards));
    if (options.any && options.names)
        join_words(made.query, text, shards, analyzer);
    resolve(made.query, shards, made.echo.remarks);
    if (options.strict) refuse_doubts(made.echo.remarks);
    if (options.names) name_actors(made.query, text, shards, made.echo.actors);
    made.echo.words = describe(made.query);
    if (options.explain) made.echo.tree = to_string(made.query);
    if (!names_kinds(made.query)) made.kinds = kinds_of(options);
    return made;
}

}  // namespace ibid
