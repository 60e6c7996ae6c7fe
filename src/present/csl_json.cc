#include "present/csl_json.h"

#include "present/bibliography.h"
#include "present/json.h"
#include "present/reference_data.h"

namespace ibid {
namespace {

// `"name": value` after what is there.
void add(std::string& out, std::string_view name, const std::string& value) {
    if (!out.empty()) out += ",\n    ";
    out += json_text(name) + ": " + value;
}

void add_text(std::string& out, std::string_view name,
              const std::string& text) {
    if (!text.empty()) add(out, name, json_text(text));
}

std::string json_of(const Name& name) {
    if (name.literal) return "{\"literal\": " + json_text(name.family) + "}";
    return "{\"family\": " + json_text(name.family) +
           ", \"given\": " + json_text(name.given) + "}";
}

void add_names(std::string& out, std::string_view role,
               const std::vector<Name>& names) {
    std::string list;
    for (const Name& name : names)
        list += (list.empty() ? "" : ", ") + json_of(name);
    if (!list.empty()) add(out, role, '[' + list + ']');
}

std::string json_of(const Date& date) {
    std::string parts = std::to_string(date.year);
    if (date.month != 0) parts += ", " + std::to_string(date.month);
    if (date.day != 0) parts += ", " + std::to_string(date.day);
    return "{\"date-parts\": [[" + parts + "]]}";
}

std::string item(const Reference& reference) {
    const Article& article = reference.article;
    std::string out;
    add_text(out, "id", reference.key);
    const std::string type = csl_of(article, "type");
    if (type.empty())
        add_text(out, "type", article.url.empty() ? "article" : "webpage");
    else
        add_text(out, "type", type);
    add_text(out, "title", article.title);
    add_names(out, "author", authors_of(article));
    add_names(out, "editor", editors_of(article));
    add_text(out, "container-title", container_of(article));
    if (article.date.known()) add(out, "issued", json_of(article.date));
    for (const auto& [variable, text] : article.csl)
        if (variable != "type" && variable != "author" && variable != "editor")
            add_text(out, variable, text);
    add_text(out, "URL", article.url);
    add_text(out, "language", article.language);
    add_text(out, "note", in_words(reference.paragraphs));
    return "  {\n    " + out + "\n  }";
}

}  // namespace

std::string csl_json(const std::vector<Hit>& hits) {
    std::string out;
    for (const Reference& reference : bibliography(hits)) {
        if (!out.empty()) out += ",\n";
        out += item(reference);
    }
    return "[\n" + out + (out.empty() ? "]\n" : "\n]\n");
}

}  // namespace ibid
