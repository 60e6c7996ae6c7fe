#include "present/bibtex.h"

#include <array>

#include "present/bibliography.h"
#include "present/dates.h"
#include "present/harmless.h"
#include "present/reference_data.h"

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

std::string latex_names(const std::vector<Name>& names) {
    std::string out;
    for (const Name& name : names) {
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

// What BibTeX calls a CSL type, what the article is part of, and who published
// it.
struct EntryType {
    std::string_view csl;
    std::string_view name;
    std::string_view container;
    std::string_view publisher;
};
constexpr std::array entry_types{
    EntryType{"", "misc", "howpublished", "publisher"},
    EntryType{"article-journal", "article", "journal", "publisher"},
    EntryType{"article-magazine", "article", "journal", "publisher"},
    EntryType{"article-newspaper", "article", "journal", "publisher"},
    EntryType{"book", "book", "howpublished", "publisher"},
    EntryType{"chapter", "incollection", "booktitle", "publisher"},
    EntryType{"paper-conference", "inproceedings", "booktitle", "publisher"},
    EntryType{"report", "techreport", "howpublished", "institution"},
    EntryType{"thesis", "phdthesis", "howpublished", "school"},
};

const EntryType& entry_type(const Article& article) {
    const std::string type = csl_of(article, "type");
    for (const EntryType& row : entry_types)
        if (row.csl == type) return row;
    return entry_types[0];
}

// Other CSL variables that BibTeX has a field for.
struct Variable {
    std::string_view field;
    const char* csl;
};
constexpr std::array variables{
    Variable{"volume", "volume"},   Variable{"number", "issue"},
    Variable{"number", "number"},   Variable{"address", "publisher-place"},
    Variable{"edition", "edition"}, Variable{"series", "collection-title"},
    Variable{"doi", "DOI"},         Variable{"isbn", "ISBN"},
    Variable{"issn", "ISSN"},
};

std::string latex_range(std::string pages) {
    if (const std::size_t dash = pages.find('-'); dash != pages.npos)
        pages.insert(dash, "-");
    return escape_latex(pages);
}

std::string entry(const Reference& reference) {
    const Article& article = reference.article;
    const EntryType& type = entry_type(article);
    std::string out = "@" + std::string(type.name) + '{' + reference.key;
    const auto add = [&](std::string_view name, const std::string& value) {
        out += ",\n  ";
        out += name;
        out += " = " + value;
    };
    const auto add_braced = [&](std::string_view name,
                                const std::string& value) {
        if (!value.empty()) add(name, '{' + value + '}');
    };
    add_braced("author", latex_names(authors_of(article)));
    add_braced("editor", latex_names(editors_of(article)));
    // Braced twice, so that no style changes its capitals.
    if (!article.title.empty())
        add("title", "{{" + escape_latex(article.title) + "}}");
    const bool is_misc = &type == &entry_types[0];
    add_braced(type.container,
               escape_latex(is_misc ? article.source : container_of(article)));
    if (!is_misc || article.source != csl_of(article, "publisher"))
        add_braced(type.publisher, escape_latex(csl_of(article, "publisher")));
    add_braced("pages", latex_range(csl_of(article, "page")));
    for (const Variable& variable : variables)
        add_braced(variable.field, escape_latex(csl_of(article, variable.csl)));
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
