#include "search/resolve.h"

#include <algorithm>
#include <map>

#include "search/column_values.h"
#include "store/actor_table.h"
#include "store/schema.h"
#include "text/words.h"

namespace ibid {

namespace {

// What the index calls a value -> how it shows it.
using Known = std::map<std::string, std::string>;

Known known_actors(const Shards& shards, const std::string& value) {
    Known found;
    for (const Shard& shard : shards)
        for (const std::string& id : find_actors(shard.database, value))
            found.emplace(id, actor_name(shards, id));
    return found;
}

// Whether `part` is a run of whole words of `whole`; a * at the end of `value`
// lets the last word go on.
bool is_run_of(std::string_view part, std::string_view whole, bool open) {
    for (std::size_t at = whole.find(part); at != std::string_view::npos;
         at = whole.find(part, at + 1)) {
        const std::size_t end = at + part.size();
        if ((at == 0 || whole[at - 1] == ' ') &&
            (open || end == whole.size() || whole[end] == ' '))
            return true;
    }
    return false;
}

// A name is shown as the first article writes it that has it.
Known known_names(const Shards& shards, const Field& field,
                  const std::string& value) {
    const std::string wanted = folded_words(value);
    const bool open = value.ends_with('*');
    Known found;
    if (wanted.empty()) return found;
    for (const Shard& shard : shards)
        for (const OpenSegment& one : shard.columns.segments())
            for (const std::uint32_t id : column_values(one, field.name)) {
                const std::string_view key = one.segment.value_key(id);
                if (is_run_of(wanted, key, open))
                    found.emplace(key, one.segment.value(id));
            }
    return found;
}

Known known_kinds(const std::string& value) {
    Known found;
    for (int i = 0; i < kind_count; ++i) {
        const std::string name(kind_name(static_cast<Kind>(i)));
        if (value == all_kinds || value == name) found.emplace(name, value);
    }
    return found;
}

Known known_values(const Shards& shards, const Field& field,
                   const std::string& value) {
    switch (field.type) {
        case FieldType::actor:
            return known_actors(shards, value);
        case FieldType::name:
            return known_names(shards, field, value);
        case FieldType::kind:
            return known_kinds(value);
        default:
            return {{fold(value), value}};
    }
}

void resolve_field(Query& query, const Shards& shards,
                   std::vector<Remark>& remarks) {
    const Field& field = *find_field(query.field);
    Known all;
    for (const std::string& value : query.values) {
        Known found = value.empty() ? Known{{"", absence_of(query.field)}}
                                    : known_values(shards, field, value);
        if (found.empty())
            remarks.push_back(
                {"no " +
                     (field.type == FieldType::actor ? "actor" : query.field) +
                     " here is called \"" + value + "\"",
                 query.span});
        all.merge(found);
    }
    if (!all.empty()) query.values.clear();
    query.terms.clear();
    for (const auto& [term, display] : all) {
        query.terms.push_back(term);
        if (std::ranges::find(query.values, display) == query.values.end())
            query.values.push_back(display);
    }
}

}  // namespace

void resolve(Query& query, const Shards& shards, std::vector<Remark>& remarks) {
    if (query.type == Query::Type::field) resolve_field(query, shards, remarks);
    for (Query& part : query.parts) resolve(part, shards, remarks);
}

std::string actor_name(const Shards& shards, const std::string& id) {
    for (const Shard& shard : shards) {
        auto known = shard.actor_names.find(id);
        if (known == shard.actor_names.end()) {
            const auto actor = read_actor(shard.database, id);
            known =
                shard.actor_names.emplace(id, actor ? actor->name : "").first;
        }
        if (!known->second.empty()) return known->second;
    }
    return id;
}

std::string absence_of(std::string_view field) {
    if (field == "year" || field == "date") return "undated";
    if (field == "about") return "no date";
    return "no " + std::string(field == "lang" ? "language" : field);
}

bool names_kinds(const Query& query) {
    if (query.type == Query::Type::field &&
        find_field(query.field)->type == FieldType::kind)
        return true;
    return std::ranges::any_of(query.parts, names_kinds);
}

}  // namespace ibid
