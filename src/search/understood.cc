#include "search/understood.h"

#include <string>
#include <utility>
#include <vector>

#include <ibid/error.h>

#include "search/actor_names.h"
#include "search/compose.h"
#include "search/parse.h"
#include "search/resolve.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr std::uint32_t body_only = 1u << static_cast<int>(Kind::body);

bool is_blank(std::string_view text) {
    return fold_space(text).empty();
}

// The query and the filters as one conjunction.
ParsedQuery parse_all(std::string_view text, const SearchOptions& options) {
    ParsedQuery parsed = parse(text);
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
                      const Shards& shards) {
    ParsedQuery parsed = parse_all(text, options);
    Understood made;
    made.query = std::move(parsed.query);
    made.echo.text = text;
    made.echo.remarks = std::move(parsed.remarks);
    resolve(made.query, shards, made.echo.remarks);
    if (options.strict) refuse_doubts(made.echo.remarks);
    if (options.names) name_actors(made.query, text, shards, made.echo.actors);
    made.echo.words = describe(made.query);
    if (options.explain) made.echo.tree = to_string(made.query);
    if (!names_kinds(made.query)) made.kinds = body_only;
    return made;
}

}  // namespace ibid
