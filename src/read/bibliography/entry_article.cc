#include "read/bibliography/entry_article.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/language.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// CSL variables that citations print; abstracts, keywords and the like are of
// no use to them.
constexpr std::array<std::string_view, 12> cited{
    "DOI",   "ISBN",   "ISSN", "collection-title", "edition",         "genre",
    "issue", "number", "page", "publisher",        "publisher-place", "volume"};

std::string field(const BibliographyEntry& entry, const char* name) {
    const auto found = entry.fields.find(name);
    return found == entry.fields.end() ? "" : found->second;
}

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : "; ") + name;
    return all;
}

// "Lee, Ann" -> "Ann Lee".
std::string upright(const std::string& name) {
    const std::size_t comma = name.find(", ");
    if (comma == name.npos) return name;
    return name.substr(comma + 2) + ' ' + name.substr(0, comma);
}

// The bytes of a hyphen or dash that begins there; else 0.
std::size_t dash_at(std::string_view text, std::size_t at) {
    for (const std::string_view dash : {"-", "–", "—"})
        if (text.substr(at).starts_with(dash)) return dash.size();
    return 0;
}

// "45--60", "45–60" -> "45-60".
std::string plain_range(std::string_view pages) {
    std::string plain;
    for (std::size_t at = 0; at < pages.size();) {
        const std::size_t dash = dash_at(pages, at);
        if (dash == 0)
            plain += pages[at];
        else if (!plain.ends_with('-'))
            plain += '-';
        at += std::max<std::size_t>(dash, 1);
    }
    return plain;
}

std::string plain_doi(std::string_view doi) {
    const std::size_t begin = doi.find("10.");
    return std::string(doi.substr(begin == doi.npos ? 0 : begin));
}

}  // namespace

std::string inverted_name(std::string_view family, std::string_view given) {
    std::string name = fold_space(family);
    if (const std::string first = fold_space(given); !first.empty())
        name += ", " + first;
    return name;
}

Article to_article(const BibliographyEntry& entry, const std::string& origin) {
    Article article;
    article.title = field(entry, "title");
    for (const std::string& name : entry.authors)
        article.authors.push_back(upright(name));
    article.date = entry.date;
    article.source = field(entry, "container-title");
    if (article.source.empty()) article.source = field(entry, "publisher");
    article.url = field(entry, "URL");
    article.language = language_code(field(entry, "language"));
    for (const std::string_view name : cited)
        if (const auto found = entry.fields.find(std::string(name));
            found != entry.fields.end())
            article.csl.insert(*found);
    if (const auto pages = article.csl.find("page"); pages != article.csl.end())
        pages->second = plain_range(pages->second);
    if (const auto doi = article.csl.find("DOI"); doi != article.csl.end())
        doi->second = plain_doi(doi->second);
    if (!entry.type.empty()) article.csl["type"] = entry.type;
    if (!entry.authors.empty()) article.csl["author"] = joined(entry.authors);
    if (!entry.editors.empty()) article.csl["editor"] = joined(entry.editors);

    const auto note = [&](const char* name, bool known) {
        if (known) article.origins[name] = origin;
    };
    note("title", !article.title.empty());
    note("authors", !article.authors.empty());
    note("date", article.date.known());
    note("source", !article.source.empty());
    note("url", !article.url.empty());
    note("language", !article.language.empty());
    note("csl", !article.csl.empty());
    return article;
}

}  // namespace ibid
