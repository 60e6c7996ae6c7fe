#include "present/citation.h"

#include "present/article_heading.h"
#include "present/dates.h"
#include "present/place.h"

namespace ibid {
namespace {

std::string authors_of(const Article& article) {
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

}  // namespace

Citation cite(const Article& article, const Passage& passage) {
    return {authors_of(article), quoted(article.title),
            article.source,      date_in_words(article.date, "n.d."),
            locator_of(passage), article.url};
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
    add(citation.date,
        citation.title.empty() || !citation.source.empty() ? ", " : " ");
    add(citation.locator, ", ");
    add(citation.url, ", ");
    return out.back() == '.' ? out : out + '.';
}

}  // namespace ibid
