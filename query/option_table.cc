#include "query/option_table.h"

#include <array>

#include "query/formats.h"
#include "query/option_values.h"

namespace ibid {
namespace {

using Text = const std::string&;

void add_filter(Options& options, std::string field, std::string values) {
    options.search.filters.push_back({std::move(field), std::move(values)});
}

When when_value(std::string_view option, Text text) {
    choice_value(option, text, {"auto", "always", "never"});
    if (text == "always") return When::always;
    return text == "never" ? When::never : When::automatic;
}

void set_sort(Options& options, Text text) {
    constexpr std::array<std::string_view, 4> names{"relevance", "newest",
                                                    "oldest", "path"};
    choice_value("--sort", text, {names.begin(), names.end()});
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == text) options.search.sort = static_cast<Sort>(i);
}

void add_facets(Options& options, Text text) {
    for (FacetRequest& request : facets_value("--facet", text))
        options.search.facets.push_back(std::move(request));
}

void set_format(Options& options, Text text) {
    options.format = choice_value("--format", text, format_names());
}

void set_period(Options& options, Text text) {
    constexpr std::array<std::string_view, 3> names{"month", "year", "decade"};
    choice_value("--by", text, {names.begin(), names.end()});
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == text) options.period = static_cast<Period>(i);
}

void set_date(Options& options, Text text) {
    options.about =
        choice_value("--date", text, {"published", "about"}) == "about";
}

constexpr std::string_view where = "Where to search";
constexpr std::string_view which = "Which passages";
constexpr std::string_view order = "How many, in which order";
constexpr std::string_view show = "What to show";
constexpr std::string_view form = "In which form";
constexpr std::string_view about = "About ibid";

constexpr std::array rows{
    OptionRow{where, "-d,--index", "DIR",
              "search this index, or the .ibid in this folder; repeat it to "
              "search several",
              [](Options& o, Text v) { o.dirs.emplace_back(v); }},

    OptionRow{which, "--actor", "NAMES",
              "only passages that name this actor, by whichever of its names",
              [](Options& o, Text v) { add_filter(o, "actor", v); }},
    OptionRow{which, "--author", "NAMES",
              "only articles by this author; any word of the name will do",
              [](Options& o, Text v) { add_filter(o, "author", v); }},
    OptionRow{which, "--source", "NAMES",
              "only articles from this publisher; any word of the name will do",
              [](Options& o, Text v) { add_filter(o, "source", v); }},
    OptionRow{which, "--lang", "CODES",
              "only articles in this language (en, ko, ...)",
              [](Options& o, Text v) { add_filter(o, "lang", v); }},
    OptionRow{which, "--in", "KINDS",
              "search notes, captions or another kind instead of body text; "
              "all for every kind",
              [](Options& o, Text v) { add_filter(o, "in", v); }},
    OptionRow{which, "--since", "DATE",
              "published on or after it: 2022, 2022-03, 2022-03-15",
              [](Options& o, Text v) {
                  add_filter(o, "date", date_value("--since", v) + "..");
              }},
    OptionRow{which, "--until", "DATE", "published on or before it",
              [](Options& o, Text v) {
                  add_filter(o, "date", ".." + date_value("--until", v));
              }},
    OptionRow{which, "--any", "",
              "read the query as plain words, and find what has any of them: "
              "the best match first",
              [](Options& o, Text) { o.search.any = true; }},
    OptionRow{
        which, "--literal", "",
        "find words only, not an actor whom they name by its other names, "
        "nor, with --any, two words written as one",
        [](Options& o, Text) { o.search.names = false; }},
    OptionRow{which, "--strict", "",
              "refuse a query that cannot be read just as it was typed",
              [](Options& o, Text) { o.search.strict = true; }},

    OptionRow{order, "-n,--limit", "N",
              "show N passages (10), or pairs of actors (20; 0: all)",
              [](Options& o, Text v) { o.limit = number_value("-n", v); }},
    OptionRow{order, "--offset", "N", "leave out the first N",
              [](Options& o, Text v) {
                  o.search.offset = number_value("--offset", v);
              }},
    OptionRow{order, "--per-article", "N", "at most N of one article",
              [](Options& o, Text v) {
                  o.search.per_article = number_value("--per-article", v);
              }},
    OptionRow{order, "--copies", "",
              "near copies of a better hit as well, or with show those of a "
              "passage",
              [](Options& o, Text) { o.search.copies = true; }},
    OptionRow{order, "--deep", "",
              "slower: rank by the words that the best hits share as well",
              [](Options& o, Text) { o.search.deep = true; }},
    OptionRow{order, "--min", "N",
              "only pairs of actors that N passages name together",
              [](Options& o, Text v) { o.minimum = number_value("--min", v); }},
    OptionRow{order, "--sort", "ORDER", "relevance, newest, oldest or path",
              set_sort},

    OptionRow{
        show, "-C,--context", "N", "N neighbouring passages on either side",
        [](Options& o, Text v) { o.search.context = number_value("-C", v); }},
    OptionRow{show, "--whole", "",
              "long passages whole, not only the best of them",
              [](Options& o, Text) { o.whole = true; }},
    OptionRow{
        show, "--facet", "NAMES",
        "count the values of actor, author, source, about (the years that "
        "passages speak of), year, kind or lang; "
        "actor:20 for the first 20 of them, actor:0 for all",
        add_facets},
    OptionRow{show, "--by", "PERIOD",
              "count a trend by month, year or decade; if not given, as fits",
              set_period},
    OptionRow{show, "--date", "WHICH",
              "a trend of when passages were published, or of what time they "
              "speak about",
              set_date},
    OptionRow{show, "-c,--count", "", "only how many passages and articles",
              [](Options& o, Text) { o.count = true; }},
    OptionRow{show, "-l,--articles", "",
              "only the articles: path, title, number of passages",
              [](Options& o, Text) { o.articles = true; }},
    OptionRow{show, "-q,--quiet", "", "nothing; the exit status tells",
              [](Options& o, Text) { o.quiet = true; }},
    OptionRow{show, "--explain", "",
              "how the query was read, and why each passage was found",
              [](Options& o, Text) { o.search.explain = true; }},

    OptionRow{show, "--failed", "",
              "with status: the files that were not read, why, and what would "
              "help",
              [](Options& o, Text) { o.failed = true; }},

    OptionRow{
        form, "--format", "NAME",
        "text, lines, json, tsv, csv, markdown, bibtex, csl-json or graphml "
        "(ibid help formats); if not given, text on a terminal, else lines",
        set_format},
    OptionRow{form, "--json", "", "the same as --format json",
              [](Options& o, Text) { o.format = "json"; }},
    OptionRow{form, "--csv", "", "the same as --format csv",
              [](Options& o, Text) { o.format = "csv"; }},
    OptionRow{form, "--graphml", "", "the same as --format graphml",
              [](Options& o, Text) { o.format = "graphml"; }},
    OptionRow{form, "--color", "WHEN", "auto, always or never",
              [](Options& o, Text v) { o.colour = when_value("--color", v); }},
    OptionRow{form, "--pager", "", "page the results however short they are",
              [](Options& o, Text) { o.pager = When::always; }},
    OptionRow{form, "--no-pager", "", "never page them",
              [](Options& o, Text) { o.pager = When::never; }},
    OptionRow{form, "--width", "N", "write lines of at most N columns",
              [](Options& o, Text v) { o.width = number_value("--width", v); }},

    OptionRow{about, "-h,--help", "", "this page",
              [](Options& o, Text) { o.help = true; }},
    OptionRow{about, "--version", "", "the version",
              [](Options& o, Text) { o.version = true; }},
};

}  // namespace

std::span<const OptionRow> option_rows() {
    return rows;
}

const OptionRow* find_option(std::string_view name) {
    for (const OptionRow& row : rows) {
        const std::size_t comma = row.names.find(',');
        const bool has_two = comma != row.names.npos;
        if (row.names.substr(0, comma) == name ||
            (has_two && row.names.substr(comma + 1) == name))
            return &row;
    }
    return nullptr;
}

}  // namespace ibid
