#include "search/resolve.h"

#include <algorithm>
#include <set>

#include "store/actor_table.h"
#include "store/record.h"
#include "store/schema.h"
#include "store/terms.h"
#include "text/words.h"

namespace ibid {

namespace {

// A value of a field as the index calls it and as it shows it.
struct Known {
    std::string term;
    std::string display;
    friend auto operator<=>(const Known&, const Known&) = default;
};
using KnownSet = std::set<Known>;

KnownSet known_actors(const Shards& shards, const std::string& value) {
    KnownSet found;
    for (const Shard& shard : shards)
        for (const std::string& id : find_actors(shard.database, value))
            found.insert({id, actor_name(shards, id)});
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

// How the first article that has the term writes the name.
std::string written(const Shard& shard, const Field& field,
                    const std::string& term, const std::string& key) {
    const auto posting = shard.database.postlist_begin(term);
    const PassageRecord passage =
        unpack_passage(shard.database.get_document(*posting).get_data());
    const Article article =
        unpack_article(
            shard.database.get_document(*posting - passage.offset).get_data())
            .article;
    const std::vector<std::string> names =
        field.name == "author" ? article.authors
                               : std::vector<std::string>{article.source};
    for (const std::string& name : names)
        if (make_term(field.prefix, folded_words(name)) == term) return name;
    return key;
}

KnownSet known_names(const Shards& shards, const Field& field,
                     const std::string& value) {
    const std::string wanted = folded_words(value);
    const bool open = value.ends_with('*');
    KnownSet found;
    if (wanted.empty()) return found;
    const std::string prefix(field.prefix);
    for (const Shard& shard : shards)
        for (auto term = shard.database.allterms_begin(prefix);
             term != shard.database.allterms_end(prefix); ++term) {
            const std::string key = (*term).substr(prefix.size());
            // "A" is also the beginning of no other prefix: keys are folded.
            if (is_run_of(wanted, key, open))
                found.insert({key, written(shard, field, *term, key)});
        }
    return found;
}

KnownSet known_kinds(const std::string& value) {
    KnownSet found;
    for (int i = 0; i < kind_count; ++i) {
        const std::string name(kind_name(static_cast<Kind>(i)));
        if (value == all_kinds || value == name) found.insert({name, value});
    }
    return found;
}

KnownSet known_values(const Shards& shards, const Field& field,
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
    KnownSet all;
    for (const std::string& value : query.values) {
        KnownSet found = known_values(shards, field, value);
        if (found.empty())
            remarks.push_back(
                {"no " + query.field + " here is called \"" + value + "\"",
                 query.span});
        all.merge(found);
    }
    if (!all.empty()) query.values.clear();
    query.terms.clear();
    for (const Known& known : all) {
        query.terms.push_back(known.term);
        if (std::ranges::find(query.values, known.display) ==
            query.values.end())
            query.values.push_back(known.display);
    }
}

}  // namespace

void resolve(Query& query, const Shards& shards, std::vector<Remark>& remarks) {
    if (query.type == Query::Type::field) resolve_field(query, shards, remarks);
    for (Query& part : query.parts) resolve(part, shards, remarks);
}

std::string actor_name(const Shards& shards, const std::string& id) {
    for (const Shard& shard : shards)
        if (const auto actor = read_actor(shard.database, id))
            return actor->name;
    return id;
}

bool names_kinds(const Query& query) {
    if (query.type == Query::Type::field &&
        find_field(query.field)->type == FieldType::kind)
        return true;
    return std::ranges::any_of(query.parts, names_kinds);
}

}  // namespace ibid
