#include "annotate/lexicon_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include <ibid/error.h>

#include "annotate/office.h"

namespace ibid {

namespace {

constexpr auto known_keys = std::to_array<std::string_view>(
    {"id", "kind", "name", "aliases", "demonyms", "inferred", "short", "case",
     "not", "unless", "acts_for", "offices"});

constexpr auto known_kinds = std::to_array<std::string_view>(
    {"country", "people", "organisation", "alliance", "agency", "group",
     "media", "person"});

// The keys that list names, and what their names are.
struct NameList {
    std::string_view key;
    bool inferred;
    bool case_bound;
};
constexpr std::array<NameList, 4> name_lists = {{
    {"aliases", false, false},
    {"demonyms", false, false},
    {"inferred", true, false},
    {"case", false, true},
}};

template <std::size_t N>
std::string listed(const std::array<std::string_view, N>& words) {
    std::string out;
    for (const std::string_view word : words) {
        if (!out.empty()) out += ", ";
        out += word;
    }
    return out;
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words,
              std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string in_quotes(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

}  // namespace

ActorFile LexiconReader::read(std::string_view toml) {
    try {
        const Tree root = parse_toml(toml);
        for (const auto& [key, value] : root.fields) {
            const bool known = key == "actor" || key == "merge" ||
                               key == "drop_actors" || key == "drop_names";
            if (!known || value.type != Tree::Type::list)
                fail(value.line, "an actor file holds no " + in_quotes(key),
                     "begin each actor with a line [[actor]]; the other keys "
                     "are drop_actors, drop_names and [[merge]]");
            if (key == "drop_actors")
                file_.dropped_actors = read_texts(value, key);
            else if (key == "drop_names")
                file_.dropped_names = read_texts(value, key);
            for (const Tree& table : value.items)
                if (key == "actor")
                    read_actor(table);
                else if (key == "merge")
                    read_merge(table);
        }
    } catch (const TreeError& error) {
        fail(error.line(), error.what(), "the file must be TOML");
    }
    return std::move(file_);
}

std::vector<ActorFile::Text> LexiconReader::read_texts(
    const Tree& list, std::string_view key) const {
    std::vector<ActorFile::Text> texts;
    for (const Tree& item : list.items)
        texts.push_back({text_of(item, key), item.line});
    return texts;
}

void LexiconReader::read_merge(const Tree& table) {
    const Tree* from = table.find("from");
    const Tree* into = table.find("into");
    if (from == nullptr || into == nullptr)
        fail(table.line, "a merge needs the ids of two actors",
             "write from = \"...\" and into = \"...\"");
    file_.merges.push_back(
        {text_of(*from, "from"), text_of(*into, "into"), table.line});
}

void LexiconReader::read_actor(const Tree& table) {
    if (table.type != Tree::Type::table)
        fail(table.line, "an actor is not a table",
             "begin each actor with a line [[actor]]");
    check_keys(table);
    ActorFile::Actor& actor = file_.actors.emplace_back();
    actor.line = table.line;
    actor.entry.id = required_text(table, "id");
    actor.entry.kind = optional_text(table, "kind");
    actor.entry.name = optional_text(table, "name");
    actor.entry.acts_for = optional_text(table, "acts_for");
    if (!actor.entry.kind.empty() && !contains(known_kinds, actor.entry.kind))
        fail(table.find("kind")->line,
             in_quotes(actor.entry.kind) + " is no kind",
             "the kinds are " + listed(known_kinds));
    if (!actor.entry.acts_for.empty())
        actor.acts_for_line = table.find("acts_for")->line;
    const std::size_t line = table.find("id")->line;
    const auto [first, is_new] = ids_.emplace(actor.entry.id, line);
    if (!is_new)
        fail(line,
             "the id " + in_quotes(actor.entry.id) + " was given in line " +
                 std::to_string(first->second) + " already",
             "give one of the two actors another id");
    read_names(table);
    read_not_names(table);
    read_offices(table);
}

void LexiconReader::check_keys(const Tree& table) const {
    for (const auto& [key, value] : table.fields)
        if (!contains(known_keys, key))
            fail(value.line, "an actor has no key " + in_quotes(key),
                 "the keys are " + listed(known_keys));
}

std::string LexiconReader::required_text(const Tree& table,
                                         std::string_view key) const {
    const Tree* value = table.find(key);
    if (value == nullptr)
        fail(table.line, "this actor has no " + std::string(key),
             "every actor needs an id, a kind and a name");
    return text_of(*value, key);
}

std::string LexiconReader::optional_text(const Tree& table,
                                         std::string_view key) const {
    const Tree* value = table.find(key);
    return value == nullptr ? std::string() : text_of(*value, key);
}

std::string LexiconReader::text_of(const Tree& tree,
                                   std::string_view key) const {
    if (tree.type != Tree::Type::text || tree.text.empty())
        fail(tree.line, in_quotes(key) + " must be a text in quotation marks",
             "write it as " + std::string(key) + " = \"...\"");
    return tree.text;
}

// The texts listed under `key`; none when there is no such key.
const std::vector<Tree>& LexiconReader::list_of(const Tree& table,
                                                std::string_view key) const {
    static const std::vector<Tree> none;
    const Tree* list = table.find(key);
    if (list == nullptr) return none;
    if (list->type != Tree::Type::list)
        fail(list->line, in_quotes(key) + " must be a list of texts",
             "write it as " + std::string(key) + " = [\"...\", \"...\"]");
    return list->items;
}

void LexiconReader::read_names(const Tree& table) {
    if (const Tree* name = table.find("name"))
        add_name(*name, "name", {entry().name});
    for (const NameList& list : name_lists)
        for (const Tree& item : list_of(table, list.key))
            add_name(item, list.key,
                     {item.text, list.inferred, list.case_bound});
    if (table.find("short") == nullptr) add_short_name();
    for (const Tree& item : list_of(table, "short")) {
        key_of(item, "short");
        entry().short_names.push_back(item.text);
    }
    for (const Tree& item : list_of(table, "unless")) {
        key_of(item, "unless");
        entry().unless.push_back(item.text);
    }
}

// A person's family name is the last word of the name, if nothing is said.
void LexiconReader::add_short_name() {
    const std::size_t space = entry().name.rfind(' ');
    if (entry().kind == "person" && space != std::string::npos)
        entry().short_names.push_back(entry().name.substr(space + 1));
}

void LexiconReader::add_name(const Tree& item, std::string_view list,
                             ActorName name) {
    const std::size_t actor = file_.actors.size() - 1;
    std::vector<ActorName>& names = entry().names;
    const auto [found, is_new] = owners_.emplace(
        key_of(item, list), Owner{actor, names.size(), item.line});
    const Owner& owner = found->second;
    if (is_new) {
        names.push_back(std::move(name));
    } else if (owner.actor != actor || owner.name == no_name) {
        fail_taken(item, owner);
    } else if (name.case_bound) {
        names[owner.name].case_bound = true;
        names[owner.name].text = std::move(name.text);
    }
}

void LexiconReader::read_not_names(const Tree& table) {
    const std::size_t actor = file_.actors.size() - 1;
    for (const Tree& item : list_of(table, "not")) {
        const auto [found, is_new] = owners_.emplace(
            key_of(item, "not"), Owner{actor, no_name, item.line});
        if (!is_new && found->second.name != no_name)
            fail_taken(item, found->second);
        entry().not_names.push_back(item.text);
    }
}

void LexiconReader::read_offices(const Tree& table) {
    for (const Tree& item : list_of(table, "offices")) {
        const std::optional<Office> office =
            parse_office(text_of(item, "offices"));
        if (!office)
            fail(item.line, in_quotes(item.text) + " is no office",
                 "write \"President, USA, 1945-04-12..1953-01-20\"");
        entry().offices.push_back(*office);
        file_.actors.back().offices_line = item.line;
    }
    if (!entry().acts_for.empty() || entry().offices.empty()) return;
    entry().acts_for = entry().offices.back().of;
    file_.actors.back().acts_for_line = file_.actors.back().offices_line;
}

std::string LexiconReader::key_of(const Tree& item,
                                  std::string_view list) const {
    std::string key = name_key(text_of(item, list));
    if (key.empty())
        fail(item.line, in_quotes(item.text) + " holds no word",
             "a name needs a letter or a digit");
    return key;
}

void LexiconReader::fail_taken(const Tree& item, const Owner& owner) const {
    const std::string& id = file_.actors[owner.actor].entry.id;
    const std::string where = " in line " + std::to_string(owner.line);
    fail(item.line,
         owner.name == no_name
             ? in_quotes(item.text) + " stands in the list `not` of " +
                   in_quotes(id) + where + " already"
             : "the name " + in_quotes(item.text) + " belongs to " +
                   in_quotes(id) + where + " already",
         "a name may belong to one actor only");
}

void LexiconReader::fail(std::size_t line, const std::string& what,
                         const std::string& hint) const {
    fail_in_file(file_.name, line, what, hint);
}

void fail_in_file(std::string_view file, std::size_t line,
                  const std::string& what, const std::string& hint) {
    throw Error(
        std::string(file) + ", line " + std::to_string(line) + ": " + what,
        hint);
}

}  // namespace ibid
