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

// Whom a name stands for: ids, then how those use it who are called so.
struct NameRecord {
    std::set<std::string> ids;
    std::vector<NameUse> uses;
};

std::string pack_name(const NameRecord& record) {
    Packer out;
    out.list(record.ids, [&](const std::string& id) { out.string(id); });
    out.list(record.uses, [&](const NameUse& use) {
        out.string(use.actor);
        out.number(use.inferred ? 1 : 0);
        out.string(use.written);
    });
    return out.take();
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
    std::map<std::string, NameRecord> names;
    for (const LexiconEntry& entry : lexicon.entries) {
        database.set_metadata(actor_prefix + entry.id, pack_actor(entry));
        names[key_of_name(entry.id)].ids.insert(entry.id);
        names[key_of_name(entry.name)].ids.insert(entry.id);
        for (const ActorName& name : entry.names) {
            NameRecord& record = names[key_of_name(name.text)];
            record.ids.insert(entry.id);
            record.uses.push_back(
                {entry.id, name.inferred, name.case_bound ? name.text : ""});
        }
        for (const std::string& phrase : entry.not_names)
            names[key_of_name(phrase)];
    }
    for (const auto& [key, record] : names)
        database.set_metadata(key, pack_name(record));
}

std::optional<std::vector<NameUse>> uses_of_name(
    const Xapian::Database& database, std::string_view name) {
    const std::string bytes = database.get_metadata(key_of_name(name));
    if (bytes.empty()) return std::nullopt;
    Unpacker in(bytes);
    in.list([&] { in.view(); });
    std::vector<NameUse> uses;
    in.list([&] {
        NameUse& use = uses.emplace_back();
        use.actor = in.string();
        use.inferred = in.number() != 0;
        use.written = in.string();
    });
    return uses;
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
