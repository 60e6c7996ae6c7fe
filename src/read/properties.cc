#include "read/properties.h"

#include <algorithm>
#include <utility>

#include "document/structure.h"
#include "read/author_list.h"
#include "read/metadata.h"
#include "text/letters.h"
#include "text/tree.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr XmlNamespace namespaces[] = {
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://purl.org/dc/terms/", "dcterms"},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
};

constexpr std::string_view nobody[] = {
    "user",       "admin",         "administrator",
    "author",     "unknown",       "microsoftofficeuser",
    "owner",      "windowsuser",   "pythondocx",
    "unnamed",    "microsoft",     "officeuser",
    "anonymous",  "microsoftword", "pc",
    "hp",         "dell",          "lenovo",
    "asus",       "acer",          "toshiba",
    "benutzer",   "utilisateur",   "usuario",
    "computer",   "windows",       "libreoffice",
    "openoffice", "customer",      "standarduser",
};

constexpr std::string_view no_titles[] = {
    "document",         "untitled",  "unnamed",      "dokument",
    "worddocument",     "title",     "presentation", "newdocument",
    "untitleddocument", "unbenannt", "sanstitre",    "sintítulo",
};

constexpr std::string_view file_endings[] = {
    ".doc", ".docx", ".odt", ".rtf", ".pdf", ".wpd", ".txt", ".qxd", ".indd"};

std::string letters_of(std::string_view text) {
    std::string letters;
    for (const char c : text)
        if (fold_ascii(c) && !is_ascii_digit(c))
            letters += fold_ascii(c);
        else if (c < 0)
            letters += c;
    return letters;
}

bool is_listed(const auto& list, std::string_view word) {
    return std::ranges::find(list, word) != std::end(list);
}

Tree text_tree(std::string_view text) {
    Tree tree;
    tree.text = text;
    return tree;
}

Tree table_of(std::string_view field, std::string_view value) {
    Tree table;
    table.type = Tree::Type::table;
    table.fields.emplace_back(field, text_tree(value));
    return table;
}

// What cannot be used is no trouble: nobody typed it.
void set(Article& article, std::string_view field, std::string_view value) {
    set_metadata(article, table_of(field, value), "file's properties");
}

struct Target {
    std::string_view element;
    std::string Properties::*field;
};

constexpr Target targets[] = {
    {"dc:title", &Properties::title},
    {"dc:language", &Properties::language},
    {"dcterms:created", &Properties::created},
    {"meta:creation-date", &Properties::created},
};

}  // namespace

std::string chosen_title(std::string_view written) {
    std::string title = fold_space(written);
    constexpr std::string_view printed = "Microsoft Word - ";
    if (title.starts_with(printed)) title.erase(0, printed.size());
    const std::string letters = letters_of(title);
    if (letters.empty() || is_listed(no_titles, letters)) return "";
    for (const std::string_view ending : file_endings)
        if (title.ends_with(ending)) return "";
    return title;
}

std::string chosen_author(std::string_view written) {
    std::string author = fold_space(written);
    const std::string letters = letters_of(author);
    return letters.empty() || is_listed(nobody, letters) ? "" : author;
}

Properties read_properties(std::string_view xml, std::string_view part) {
    Properties found;
    std::string text;
    std::string creator;
    std::string initial_creator;
    XmlCalls calls;
    calls.open = [&](const XmlTag&) { text.clear(); };
    calls.text = [&](std::string_view piece) { text += piece; };
    calls.close = [&](std::string_view name) {
        const auto row = std::ranges::find(targets, name, &Target::element);
        if (row != std::end(targets)) found.*row->field = text;
        if (name == "dc:creator") creator = text;
        if (name == "meta:initial-creator") initial_creator = text;
    };
    parse_xml(xml, part, namespaces, calls);
    // In OpenDocument, dc:creator is who changed the text last.
    const std::string author = chosen_author(initial_creator);
    for (std::string& name :
         split_authors(author.empty() ? chosen_author(creator) : author))
        if (!chosen_author(name).empty())
            found.authors.push_back(std::move(name));
    // Made from a template, with the template's date.
    if (letters_of(creator) == "pythondocx") found.created.clear();
    return found;
}

void apply_properties(const Properties& properties, Document& document) {
    Article& article = document.article;
    if (article.title.empty())
        set(article, "title", chosen_title(properties.title));
    set(article, "language", properties.language);
    recognise_structure(document);
    if (article.authors.empty() && !properties.authors.empty()) {
        article.authors = properties.authors;
        article.origins["authors"] = "file's properties";
    }
    if (!article.date.known()) {
        set(article, "date", properties.created.substr(0, 10));
        if (article.date.known())
            article.origins["date"] = "created, by the file's properties";
    }
}

}  // namespace ibid
