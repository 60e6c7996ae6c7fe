#include "annotate/lexicon_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include <ibid/error.h>

namespace ibid {

namespace {

constexpr std::array<std::string_view, 9> known_keys = {
    "id",       "kind", "name", "aliases", "demonyms",
    "inferred", "case", "not",  "acts_for"};

constexpr std::array<std::string_view, 7> known_kinds = {
    "country", "organisation", "alliance", "agency",
    "group",   "media",        "person"};

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

std::string quoted(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

}  // namespace

std::vector<LexiconEntry> LexiconReader::read(std::string_view toml) {
    try {
        const Tree root = parse_toml(toml);
        for (const auto& [key, value] : root.fields) {
            if (key != "actor" || value.type != Tree::Type::list)
                fail(value.line, "an actor file holds no " + quoted(key),
                     "begin each actor with a line [[actor]]");
            for (const Tree& table : value.items) read_actor(table);
        }
    } catch (const TreeError& error) {
        fail(error.line(), error.what(), "the file must be TOML");
    }
    check_acts_for();
    return std::move(entries_);
}

void LexiconReader::read_actor(const Tree& table) {
    if (table.type != Tree::Type::table)
        fail(table.line, "an actor is not a table",
             "begin each actor with a line [[actor]]");
    check_keys(table);
    LexiconEntry entry;
    entry.id = required_text(table, "id");
    entry.kind = required_text(table, "kind");
    entry.name = required_text(table, "name");
    if (!contains(known_kinds, entry.kind))
        fail(table.find("kind")->line, quoted(entry.kind) + " is no kind",
             "the kinds are " + listed(known_kinds));
    const Tree* acts_for = table.find("acts_for");
    if (acts_for != nullptr) entry.acts_for = text_of(*acts_for, "acts_for");
    acts_for_lines_.push_back(acts_for != nullptr ? acts_for->line : 0);
    const std::size_t line = table.find("id")->line;
    const auto [first, is_new] = ids_.emplace(entry.id, line);
    if (!is_new)
        fail(line,
             "the id " + quoted(entry.id) + " was given in line " +
                 std::to_string(first->second) + " already",
             "give one of the two actors another id");
    entries_.push_back(std::move(entry));
    read_names(table);
    read_not_names(table);
}

void LexiconReader::check_keys(const Tree& table) const {
    for (const auto& [key, value] : table.fields)
        if (!contains(known_keys, key))
            fail(value.line, "an actor has no key " + quoted(key),
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

std::string LexiconReader::text_of(const Tree& tree,
                                   std::string_view key) const {
    if (tree.type != Tree::Type::text || tree.text.empty())
        fail(tree.line, quoted(key) + " must be a text in quotation marks",
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
        fail(list->line, quoted(key) + " must be a list of texts",
             "write it as " + std::string(key) + " = [\"...\", \"...\"]");
    return list->items;
}

void LexiconReader::read_names(const Tree& table) {
    add_name(*table.find("name"), "name", {entries_.back().name});
    for (const NameList& list : name_lists)
        for (const Tree& item : list_of(table, list.key))
            add_name(item, list.key,
                     {item.text, list.inferred, list.case_bound});
}

void LexiconReader::add_name(const Tree& item, std::string_view list,
                             ActorName name) {
    const std::size_t entry = entries_.size() - 1;
    std::vector<ActorName>& names = entries_.back().names;
    const auto [found, is_new] = owners_.emplace(
        key_of(item, list), Owner{entry, names.size(), item.line});
    const Owner& owner = found->second;
    if (is_new) {
        names.push_back(std::move(name));
    } else if (owner.entry != entry || owner.name == no_name) {
        fail_taken(item, owner);
    } else if (name.case_bound) {
        names[owner.name].case_bound = true;
        names[owner.name].text = std::move(name.text);
    }
}

void LexiconReader::read_not_names(const Tree& table) {
    const std::size_t entry = entries_.size() - 1;
    for (const Tree& item : list_of(table, "not")) {
        const auto [found, is_new] = owners_.emplace(
            key_of(item, "not"), Owner{entry, no_name, item.line});
        if (!is_new && found->second.name != no_name)
            fail_taken(item, found->second);
        entries_.back().not_names.push_back(item.text);
    }
}

std::string LexiconReader::key_of(const Tree& item,
                                  std::string_view list) const {
    std::string key = name_key(text_of(item, list));
    if (key.empty())
        fail(item.line, quoted(item.text) + " holds no word",
             "a name needs a letter or a digit");
    return key;
}

void LexiconReader::fail_taken(const Tree& item, const Owner& owner) const {
    const std::string& id = entries_[owner.entry].id;
    const std::string where = " in line " + std::to_string(owner.line);
    fail(item.line,
         owner.name == no_name
             ? quoted(item.text) + " stands in the list `not` of " +
                   quoted(id) + where + " already"
             : "the name " + quoted(item.text) + " belongs to " + quoted(id) +
                   where + " already",
         "a name may belong to one actor only");
}

void LexiconReader::check_acts_for() const {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const std::string& id = entries_[i].acts_for;
        if (!id.empty() && ids_.count(id) == 0)
            fail(acts_for_lines_[i],
                 quoted(entries_[i].id) + " acts for " + quoted(id) +
                     ", which is no actor of this file",
                 "give the id of an actor");
    }
}

void LexiconReader::fail(std::size_t line, const std::string& what,
                         const std::string& hint) const {
    throw Error(file_name_ + ", line " + std::to_string(line) + ": " + what,
                hint);
}

}  // namespace ibid
