#include "read/metadata.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "document/written_date.h"
#include "read/author_list.h"
#include "text/language.h"
#include "text/utf8.h"

namespace ibid {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

// The text of a value, or of the `name` in a table, as people nest it.
std::string text_of(const Tree& value) {
    if (value.type == Tree::Type::text) return fold_space(value.text);
    const Tree* name =
        value.type == Tree::Type::table ? value.find("name") : nullptr;
    return name && name->type == Tree::Type::text ? fold_space(name->text) : "";
}

// A setter gives "" when it could use the value, else what is wrong with it.
using Setter = std::string (*)(Article&, const Tree&);

template <std::string Article::*field>
std::string set_text(Article& article, const Tree& value) {
    article.*field = text_of(value);
    return article.*field == "" ? "is no text" : "";
}

std::string set_authors(Article& article, const Tree& value) {
    std::vector<std::string> authors;
    if (value.type == Tree::Type::list) {
        for (const Tree& item : value.items)
            if (std::string name = text_of(item); !name.empty())
                authors.push_back(std::move(name));
    } else {
        authors = split_authors(text_of(value));
    }
    if (authors.empty()) return "names nobody";
    article.authors = std::move(authors);
    return "";
}

std::string set_date(Article& article, const Tree& value) {
    const std::string text = text_of(value);
    std::optional<Date> date = parse_date(text);
    if (!date) date = only_date(text);
    if (!date) return "is no date that can be read, and the article is undated";
    article.date = *date;
    return "";
}

// "en", "en-US", "EN_us" -> "en".
std::string set_language(Article& article, const Tree& value) {
    const std::string code = language_code(text_of(value));
    if (code.empty()) return "is no two-letter language code";
    article.language = code;
    return "";
}

struct Field {
    std::string_view name;   // as the article's origins know it
    std::string_view alias;  // as it is written; of two, the first row counts
    Setter set;
};

constexpr Field fields[] = {
    {"id", "id", set_text<&Article::id>},
    {"title", "title", set_text<&Article::title>},
    {"authors", "authors", set_authors},
    {"authors", "author", set_authors},
    {"date", "date", set_date},
    {"date", "published", set_date},
    {"source", "source", set_text<&Article::source>},
    {"source", "publisher", set_text<&Article::source>},
    {"source", "publication", set_text<&Article::source>},
    {"source", "site", set_text<&Article::source>},
    {"url", "url", set_text<&Article::url>},
    {"url", "canonical", set_text<&Article::url>},
    {"url", "link", set_text<&Article::url>},
    {"language", "language", set_language},
    {"language", "lang", set_language},
};

const Tree* find_field(const Tree& table, std::string_view alias) {
    const auto found = std::ranges::find_if(
        table.fields, [&](const auto& f) { return same_name(f.first, alias); });
    return found == table.fields.end() ? nullptr : &found->second;
}

bool is_empty(const Tree& value) {
    return fold_space(value.text).empty() && value.items.empty() &&
           value.fields.empty();
}

FieldTrouble describe(const Field& field, const Tree& value,
                      const std::string& trouble) {
    const std::string text = fold_space(value.text);
    const bool shown = !text.empty() && text.size() <= 60;
    return {value.line, "the " + std::string(field.alias) +
                            (shown ? " \"" + text + "\" " : " ") + trouble};
}

}  // namespace

bool is_metadata_field(std::string_view name) {
    return std::ranges::any_of(fields, [&](const Field& field) {
        return same_name(field.alias, name);
    });
}

std::vector<FieldTrouble> set_metadata(Article& article, const Tree& table,
                                       std::string_view origin) {
    std::vector<FieldTrouble> troubles;
    std::string_view done;  // the field that an earlier alias has set
    for (const Field& field : fields) {
        if (field.name == done) continue;
        const Tree* value = find_field(table, field.alias);
        if (!value || is_empty(*value)) continue;
        const std::string trouble = field.set(article, *value);
        if (trouble.empty()) {
            done = field.name;
            if (field.name != "id") article.origins[std::string(done)] = origin;
        } else {
            troubles.push_back(describe(field, *value, trouble));
        }
    }
    return troubles;
}

void override_metadata(Article& article, const Article& known) {
    if (!known.title.empty()) article.title = known.title;
    if (!known.authors.empty()) article.authors = known.authors;
    if (known.date.known()) article.date = known.date;
    if (!known.source.empty()) article.source = known.source;
    if (!known.url.empty()) article.url = known.url;
    if (!known.language.empty()) article.language = known.language;
    for (const auto& [variable, text] : known.csl) article.csl[variable] = text;
    for (const auto& [field, origin] : known.origins)
        article.origins[field] = origin;
}

}  // namespace ibid
