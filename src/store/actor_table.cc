#include "store/actor_table.h"

#include <algorithm>
#include <map>
#include <set>

#include "store/packing.h"
#include "text/words.h"

namespace ibid {

namespace {

const std::string actor_prefix = "actor:";
const std::string name_prefix = "actor-name:";

// Xapian takes keys of up to 245 bytes; longer ones are cut.
std::string key_of_name(std::string_view name) {
    constexpr std::size_t longest = 240;
    return (name_prefix + folded_words(name)).substr(0, longest);
}

std::string pack_actor(const LexiconEntry& entry) {
    Packer out;
    out.string(entry.name);
    out.string(entry.kind);
    out.string(entry.acts_for);
    out.list(entry.names, [&](const ActorName& name) {
        out.number(name.inferred ? 1 : 0);
        out.string(name.text);
    });
    out.list(entry.short_names, [&](const auto& name) { out.string(name); });
    out.list(entry.offices, [&](const Office& office) {
        out.string(office.title);
        out.string(office.of);
        out.number(office.held.from);
        out.number(office.held.to);
    });
    return out.take();
}

Actor unpack_actor(std::string id, std::string_view bytes) {
    Unpacker in(bytes);
    Actor actor;
    actor.id = std::move(id);
    actor.name = in.string();
    actor.kind = in.string();
    actor.acts_for = in.string();
    in.list([&] {
        const bool inferred = in.number() != 0;
        std::string alias = in.string();
        if (inferred) actor.places.push_back(alias);
        if (alias != actor.name) actor.aliases.push_back(std::move(alias));
    });
    in.list([&] { actor.short_names.push_back(in.string()); });
    in.list([&] {
        ActorOffice& office = actor.offices.emplace_back();
        office.title = in.string();
        office.of = in.string();
        office.held.from = in.number32();
        office.held.to = in.number32();
    });
    return actor;
}

void clear(Xapian::WritableDatabase& database, const std::string& prefix) {
    const std::vector<std::string> keys(database.metadata_keys_begin(prefix),
                                        database.metadata_keys_end(prefix));
    for (const std::string& key : keys) database.set_metadata(key, "");
}

}  // namespace

void write_actors(Xapian::WritableDatabase& database, const Lexicon& lexicon) {
    clear(database, actor_prefix);
    clear(database, name_prefix);
    std::map<std::string, std::set<std::string>> ids_by_name;
    for (const LexiconEntry& entry : lexicon.entries) {
        database.set_metadata(actor_prefix + entry.id, pack_actor(entry));
        ids_by_name[key_of_name(entry.id)].insert(entry.id);
        ids_by_name[key_of_name(entry.name)].insert(entry.id);
        for (const ActorName& name : entry.names)
            ids_by_name[key_of_name(name.text)].insert(entry.id);
    }
    for (const auto& [key, ids] : ids_by_name) {
        Packer out;
        out.list(ids, [&](const std::string& id) { out.string(id); });
        database.set_metadata(key, out.take());
    }
}

std::optional<Actor> read_actor(const Xapian::Database& database,
                                const std::string& id) {
    const std::string bytes = database.get_metadata(actor_prefix + id);
    if (bytes.empty()) return std::nullopt;
    return unpack_actor(id, bytes);
}

std::vector<std::string> find_actors(const Xapian::Database& database,
                                     std::string_view name) {
    const std::string bytes = database.get_metadata(key_of_name(name));
    std::vector<std::string> ids;
    if (bytes.empty()) return ids;
    Unpacker in(bytes);
    in.list([&] { ids.push_back(in.string()); });
    return ids;
}

std::vector<Actor> all_actors(const Xapian::Database& database) {
    std::vector<Actor> actors;
    for (auto key = database.metadata_keys_begin(actor_prefix);
         key != database.metadata_keys_end(actor_prefix); ++key) {
        const std::string id = (*key).substr(actor_prefix.size());
        actors.push_back(unpack_actor(id, database.get_metadata(*key)));
    }
    return actors;
}

}  // namespace ibid
