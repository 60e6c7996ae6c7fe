#include "present/bibtex.h"

#include <array>

#include "present/bibliography.h"
#include "present/dates.h"
#include "present/harmless.h"
#include "present/names.h"

namespace ibid {
namespace {

struct Escape {
    char from;
    std::string_view to;
};

// BibTeX counts braces even behind a backslash, so they go by name.
constexpr std::array escapes{
    Escape{'\\', "\\textbackslash{}"},
    Escape{'{', "\\textbraceleft{}"},
    Escape{'}', "\\textbraceright{}"},
    Escape{'$', "\\$"},
    Escape{'&', "\\&"},
    Escape{'#', "\\#"},
    Escape{'%', "\\%"},
    Escape{'_', "\\_"},
    Escape{'~', "\\textasciitilde{}"},
    Escape{'^', "\\textasciicircum{}"},
};

std::string authors_of(const Article& article) {
    std::string out;
    for (const std::string& author : article.authors) {
        const Name name = split_name(author);
        if (!out.empty()) out += " and ";
        out += name.literal ? '{' + escape_latex(name.family) + '}'
                            : escape_latex(name.family) + ", " +
                                  escape_latex(name.given);
    }
    return out;
}

// A URL is printed verbatim; only what would end or unbalance the field, and
// spaces, must go.
std::string escape_url(std::string_view url) {
    std::string out;
    for (const char c : harmless(url)) {
        switch (c) {
            case '{':
                out += "%7B";
                break;
            case '}':
                out += "%7D";
                break;
            case '\\':
                out += "%5C";
                break;
            case ' ':
                out += "%20";
                break;
            default:
                out += c;
        }
    }
    return out;
}

// BibTeX's own names of the months: jan, feb, ...
std::string month_macro(int month) {
    std::string out(month_name(month).substr(0, 3));
    out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

std::string entry(const Reference& reference) {
    const Article& article = reference.article;
    std::string out = "@misc{" + reference.key;
    const auto add = [&](std::string_view name, const std::string& value) {
        out += ",\n  ";
        out += name;
        out += " = " + value;
    };
    const auto add_braced = [&](std::string_view name,
                                const std::string& value) {
        if (!value.empty()) add(name, '{' + value + '}');
    };
    add_braced("author", authors_of(article));
    // Braced twice, so that no style changes its capitals.
    if (!article.title.empty())
        add("title", "{{" + escape_latex(article.title) + "}}");
    add_braced("howpublished", escape_latex(article.source));
    if (article.date.known())
        add("year", '{' + std::to_string(article.date.year) + '}');
    if (article.date.month != 0) add("month", month_macro(article.date.month));
    if (article.date.day != 0)
        add("day", '{' + std::to_string(article.date.day) + '}');
    add_braced("url", escape_url(article.url));
    add_braced("annote", escape_latex(in_words(reference.paragraphs)));
    return out + "\n}\n";
}

}  // namespace

std::string escape_latex(std::string_view text) {
    std::string out;
    for (const char c : harmless(text)) {
        std::string_view to;
        for (const Escape& escape : escapes)
            if (escape.from == c) to = escape.to;
        if (to.empty())
            out += c;
        else
            out += to;
    }
    return out;
}

std::string bibtex(const std::vector<Hit>& hits) {
    std::string out;
    for (const Reference& reference : bibliography(hits)) {
        if (!out.empty()) out += '\n';
        out += entry(reference);
    }
    return out;
}

}  // namespace ibid
