#include "present/reference_data.h"

#include <algorithm>

namespace ibid {

namespace {

std::vector<Name> names_in(const std::string& list) {
    std::vector<Name> names;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find("; ", at), list.size());
        const std::string name = list.substr(at, end - at);
        const std::size_t comma = name.find(", ");
        if (comma == name.npos)
            names.push_back({name, "", true});
        else
            names.push_back(
                {name.substr(0, comma), name.substr(comma + 2), false});
        at = end + 2;
    }
    return names;
}

}  // namespace

std::string csl_of(const Article& article, const std::string& variable) {
    const auto found = article.csl.find(variable);
    return found == article.csl.end() ? "" : found->second;
}

std::vector<Name> authors_of(const Article& article) {
    std::vector<Name> names = names_in(csl_of(article, "author"));
    const bool same =
        std::ranges::equal(names, article.authors, {}, [](const Name& name) {
            return name.literal ? name.family : name.given + ' ' + name.family;
        });
    if (same) return names;
    names.clear();
    for (const std::string& author : article.authors)
        names.push_back(split_name(author));
    return names;
}

std::vector<Name> editors_of(const Article& article) {
    return names_in(csl_of(article, "editor"));
}

std::string container_of(const Article& article) {
    return article.source == csl_of(article, "publisher") ? "" : article.source;
}

std::string address_of(const Article& article) {
    const std::string doi = csl_of(article, "DOI");
    return !article.url.empty() || doi.empty() ? article.url
                                               : "https://doi.org/" + doi;
}

}  // namespace ibid
