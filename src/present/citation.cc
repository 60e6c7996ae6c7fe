#include "present/citation.h"

#include "present/article_heading.h"
#include "present/dates.h"
#include "present/place.h"
#include "present/reference_data.h"

namespace ibid {
namespace {

std::string written_authors(const Article& article) {
    if (article.authors.size() > 3) return article.authors.front() + " et al.";
    return list_of_names(article.authors);
}

bool replace_at(std::string& text, std::size_t at, std::string_view from,
                std::string_view to) {
    if (text.compare(at, from.size(), from) != 0) return false;
    text.replace(at, from.size(), to);
    return true;
}

// A quotation inside a title takes single marks, as the title has double ones.
std::string with_single_quotes(std::string_view title) {
    std::string out;
    bool open = false;
    for (std::size_t i = 0; i < title.size();) {
        std::string rest(title.substr(i, 3));
        if (replace_at(rest, 0, "“", "‘") || replace_at(rest, 0, "”", "’")) {
            out += rest;
            i += 3;
        } else if (title[i] == '"') {
            out += open ? "’" : "‘";
            open = !open;
            ++i;
        } else {
            out += title[i++];
        }
    }
    return out;
}

std::string quoted(const std::string& title) {
    if (title.empty()) return {};
    const bool ends_itself = title.back() == '?' || title.back() == '!';
    return "“" + with_single_quotes(title) + (ends_itself ? "”" : ",”");
}

std::string locator_of(const Passage& passage) {
    if (passage.kind == Kind::title) return {};
    std::string out = page_in_words(passage);
    if (!out.empty()) out += ", ";
    out += passage.kind == Kind::body ? "¶" : kind_name(passage.kind);
    return out += ' ' + std::to_string(passage.number);
}

std::string written_editors(const Article& article) {
    std::vector<std::string> names;
    for (const Name& name : editors_of(article))
        names.push_back(name.literal ? name.family
                                     : name.given + ' ' + name.family);
    return names.empty() ? "" : "ed. " + list_of_names(names);
}

// "London: Press", unless the source is the publisher.
std::string published_by(const Article& article) {
    const std::string publisher = csl_of(article, "publisher");
    const std::string place = csl_of(article, "publisher-place");
    if (publisher.empty() || publisher == article.source) return place;
    return place.empty() ? publisher : place + ": " + publisher;
}

std::string details_of(const Article& article) {
    std::string out = csl_of(article, "volume");
    const auto add = [&](const std::string& part, std::string_view between) {
        if (part.empty()) return;
        if (!out.empty()) out += between;
        out += part;
    };
    const std::string issue = csl_of(article, "issue");
    add(issue.empty() ? "" : "no. " + issue, ", ");
    add(written_editors(article), ", ");
    const std::string publisher = published_by(article);
    add(publisher.empty() ? "" : '(' + publisher + ')', " ");
    return out;
}

std::string pages_of(const Article& article) {
    std::string pages = csl_of(article, "page");
    const std::size_t dash = pages.find('-');
    if (pages.empty()) return {};
    if (dash == pages.npos) return "p. " + pages;
    return "pp. " + pages.replace(dash, 1, "–");
}

}  // namespace

Citation cite(const Article& article, const Passage& passage) {
    return {written_authors(article),
            quoted(article.title),
            article.source,
            details_of(article),
            date_in_words(article.date, "n.d."),
            pages_of(article),
            locator_of(passage),
            address_of(article)};
}

std::string to_string(const Citation& citation) {
    std::string out = citation.authors;
    const auto add = [&](const std::string& part, std::string_view before) {
        if (part.empty()) return;
        if (!out.empty()) out += before;
        out += part;
    };
    add(citation.title, ", ");
    // The title brings its own comma, inside its quotation marks.
    add(citation.source, citation.title.empty() ? ", " : " ");
    // "East Desk 12, no. 3", "Press (London)", but "Essays, ed. Bo Ek".
    add(citation.details, citation.details.starts_with("ed.") ? ", " : " ");
    const bool title_is_last = citation.source.empty() &&
                               citation.details.empty() &&
                               !citation.title.empty();
    add(citation.date, title_is_last ? " " : ", ");
    add(citation.pages, ", ");
    add(citation.locator, ", ");
    add(citation.url, ", ");
    return out.back() == '.' ? out : out + '.';
}

}  // namespace ibid
