// CSL-JSON, as Zotero, Mendeley and pandoc write it -> entries.

#include <algorithm>
#include <charconv>
#include <iterator>

#include "document/written_date.h"
#include "read/bibliography/entry.h"
#include "read/bibliography/json_tree.h"
#include "text/utf8.h"

namespace ibid {

namespace {

std::string text_of(const Tree& value) {
    return value.type == Tree::Type::text ? fold_space(value.text) : "";
}

std::string text_of(const Tree& table, std::string_view name) {
    const Tree* value = table.find(name);
    return value ? text_of(*value) : "";
}

std::string name_of(const Tree& name) {
    if (name.type == Tree::Type::text) return text_of(name);
    std::string family = text_of(name, "family");
    for (const char* particle : {"non-dropping-particle", "dropping-particle"})
        if (const std::string part = text_of(name, particle); !part.empty())
            family = part + ' ' + family;
    if (family.empty()) return text_of(name, "literal");
    return inverted_name(family, text_of(name, "given"));
}

std::vector<std::string> names_of(const Tree& list) {
    std::vector<std::string> names;
    for (const Tree& item : list.items)
        if (std::string name = name_of(item); !name.empty())
            names.push_back(std::move(name));
    return names;
}

int number_of(const Tree& value) {
    const std::string text = text_of(value);
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Date read_text_date(const std::string& text) {
    if (const auto date = parse_date(text)) return *date;
    return only_date(text).value_or(Date{});
}

// {"date-parts": [[2022, 3, 15]]}, {"raw": "March 2022"} or a text.
Date date_of(const Tree& value) {
    if (value.type == Tree::Type::text) return read_text_date(text_of(value));
    const Tree* parts = value.find("date-parts");
    if (!parts || parts->items.empty())
        return read_text_date(text_of(value, "raw"));
    std::string iso;
    for (const Tree& part : parts->items.front().items) {
        const std::string number = std::to_string(number_of(part));
        iso += (iso.empty() ? "" : "-") +
               std::string(number.size() == 1 ? "0" : "") + number;
    }
    return parse_date(iso).value_or(Date{});
}

// `file` is not CSL's own; some exports have it.
void add_files(BibliographyEntry& entry, const Tree& value) {
    if (std::string path = text_of(value); !path.empty())
        entry.files.push_back(std::move(path));
    for (const Tree& item : value.items) {
        add_files(entry, item);
        if (std::string path = text_of(item, "path"); !path.empty())
            entry.files.push_back(std::move(path));
    }
}

BibliographyEntry entry_of(const Tree& item) {
    BibliographyEntry entry;
    entry.line = item.line;
    for (const auto& [name, value] : item.fields) {
        if (name == "author")
            entry.authors = names_of(value);
        else if (name == "editor")
            entry.editors = names_of(value);
        else if (name == "issued")
            entry.date = date_of(value);
        else if (name == "file" || name == "attachments")
            add_files(entry, value);
        else if (name == "id" || name == "citation-key")
            entry.key = text_of(value);
        else if (name == "type")
            entry.type = text_of(value);
        else if (std::string text = text_of(value); !text.empty())
            entry.fields[name] = std::move(text);
    }
    return entry;
}

}  // namespace

BibliographyText read_csl_json(std::string_view text) {
    BibliographyText out;
    Tree tree;
    try {
        tree = parse_json_tree(text);
    } catch (const TreeError& error) {
        out.fail(error.line(), std::string("is no JSON: ") + error.what());
        return out;
    }
    // Some exports put the list into a table.
    const Tree* items = tree.type == Tree::Type::list ? &tree : nullptr;
    for (const auto& [name, value] : tree.fields)
        if (!items && value.type == Tree::Type::list) items = &value;
    if (!items) {
        out.fail(1, "is no list of entries");
        return out;
    }
    for (const Tree& item : items->items) {
        if (item.type == Tree::Type::table)
            out.entries.push_back(entry_of(item));
        else
            out.fail(item.line, "an entry is no table of fields");
    }
    return out;
}

}  // namespace ibid
