#include "query/formats.h"

#include <array>

#include <ibid/error.h>

#include "present/about.h"
#include "present/bibtex.h"
#include "present/comentions.h"
#include "present/counts.h"
#include "present/csl_json.h"
#include "present/facets.h"
#include "present/lines.h"
#include "present/markdown.h"
#include "present/remarks.h"
#include "present/table.h"
#include "present/terminal.h"
#include "present/trend.h"

namespace ibid {
namespace {

using Hits = std::vector<Hit>;
using Articles = std::vector<ArticleHits>;
using Actors = std::vector<Actor>;
using Indexes = std::vector<Status>;

std::string count_line(const Results& results) {
    return in_words(results) + '\n';
}

// The query as it was understood, what was found for it, and how much.
std::string on_page(const Results& results, const std::string& what,
                    const View& view) {
    return echo(results.query, view.layout) +
           suggestions(results, view.layout) + '\n' + what + '\n' +
           count_line(results);
}

// A table for cut and awk, without the names of its columns.
std::string rows_only(Table table) {
    table.erase(table.begin());
    return tsv(table);
}

constexpr Format text{
    "text",
    "for reading: a heading for each article, wrapped paragraphs",
    Remarks::on_pages,
    true,
    [](const Results& r, const View& v) { return terminal(r, v.layout); },
    [](const Hits& h, const View& v) { return terminal_pages(h, v.layout); },
    [](const Results& r, const View& v) {
        return on_page(r, facet_tables(r.facets, v.layout), v);
    },
    [](const Results& r, const Articles& a, const View& v) {
        return article_list(a, v.layout) + '\n' + count_line(r);
    },
    count_line,
    [](const Actors& a, const View& v) { return about_actors(a, v.layout); },
    [](const Indexes& i, const View& v) { return about_indexes(i, v.layout); },
    [](const FailedFiles& f, const View& v) {
        return about_failed(f, v.layout);
    },
    [](const Trend& t, const View& v) {
        return on_page(t.found, trend_chart(t, v.layout), v);
    },
    [](const Comentions& c, const View& v) {
        return on_page(c.found, comention_page(c, v.layout), v);
    },
};

constexpr Format line_format{
    "lines",
    "for grep, cut and awk: path:paragraph, a tab, the text",
    Remarks::on_stderr,
    true,
    [](const Results& r, const View& v) { return lines(r, v.layout.colour); },
    [](const Hits& h, const View& v) { return lines(h, v.layout.colour); },
    [](const Results& r, const View&) { return lines(r.facets); },
    [](const Results&, const Articles& a, const View& v) {
        return article_lines(a, v.layout.colour);
    },
    count_line,
    [](const Actors& a, const View&) { return rows_only(actor_table(a)); },
    [](const Indexes& i, const View& v) { return about_indexes(i, v.layout); },
    [](const FailedFiles& f, const View&) { return failed_lines(f); },
    [](const Trend& t, const View&) { return rows_only(trend_table(t)); },
    [](const Comentions& c, const View&) {
        return rows_only(comention_table(c.pairs));
    },
};

constexpr Format json{
    "json",
    "for programs: JSON Lines, each line with a type",
    Remarks::always,
    true,
    [](const Results& r, const View& v) { return json_lines(r, v.json); },
    [](const Hits& h, const View& v) { return json_lines(h, v.json); },
    [](const Results& r, const View& v) { return json_lines(r, v.json); },
    [](const Results& r, const Articles& a, const View&) {
        return json_lines(r, a);
    },
    [](const Results& r) { return json_lines(r, JsonFields{}); },
    [](const Actors& a, const View&) { return json_lines(a); },
    [](const Indexes& i, const View&) { return json_lines(i); },
    [](const FailedFiles& f, const View&) { return json_lines(f); },
    [](const Trend& t, const View& v) { return json_lines(t, v.json); },
    [](const Comentions& c, const View& v) { return json_lines(c, v.json); },
};

template <std::string (*write)(const Table&)>
constexpr Format table_format(std::string_view name, std::string_view help) {
    return {
        name,
        help,
        Remarks::on_stderr,
        false,
        [](const Results& r, const View&) {
            return write(passage_table(r.hits));
        },
        [](const Hits& h, const View&) { return write(passage_table(h)); },
        [](const Results& r, const View&) {
            return write(facet_table(r.facets));
        },
        [](const Results&, const Articles& a, const View&) {
            return write(article_table(a));
        },
        count_line,
        [](const Actors& a, const View&) { return write(actor_table(a)); },
        nullptr,
        [](const FailedFiles& f, const View&) {
            return write(failed_table(f));
        },
        [](const Trend& t, const View&) { return write(trend_table(t)); },
        [](const Comentions& c, const View&) {
            return write(comention_table(c.pairs));
        },
    };
}

template <std::string (*write)(const Hits&)>
constexpr Format citation_format(std::string_view name, std::string_view help) {
    return {
        .name = name,
        .help = help,
        .results = [](const Results& r, const View&) { return write(r.hits); },
        .hits = [](const Hits& h, const View&) { return write(h); },
        .count = count_line,
    };
}

constexpr Format graph{
    .name = "graphml",
    .help = "who is named together, as a graph for Gephi and its like",
    .count = count_line,
    .comentions = [](const Comentions& c,
                     const View&) { return graphml(c.pairs); },
};

constexpr std::array table{
    text,
    line_format,
    json,
    table_format<tsv>("tsv", "a table, with tabs between its columns"),
    table_format<csv>("csv", "a table for spreadsheets (RFC 4180)"),
    citation_format<markdown>("markdown",
                              "quotations with their citations, to paste"),
    citation_format<bibtex>("bibtex",
                            "the articles as entries for BibTeX and LaTeX"),
    citation_format<csl_json>("csl-json",
                              "the articles as items for Zotero and pandoc"),
    graph,
};

}  // namespace

std::span<const Format> formats() {
    return table;
}

std::vector<std::string_view> format_names() {
    std::vector<std::string_view> out;
    for (const Format& format : table) out.push_back(format.name);
    return out;
}

const Format& find_format(const Options& options, bool terminal) {
    const std::string_view fitting = terminal ? text.name : line_format.name;
    const std::string_view name =
        options.format.empty() ? fitting : std::string_view(options.format);
    for (const Format& format : table)
        if (format.name == name) return format;
    return text;
}

void check_context(const Format& format, const SearchOptions& search) {
    if (search.context > 0 && !format.neighbours)
        refuse_format(format, "neighbouring passages");
}

void refuse_format(const Format& format, std::string_view what) {
    throw Error("the format " + std::string(format.name) +
                    " has no way to show " + std::string(what),
                "text, lines and json can show everything");
}

}  // namespace ibid
