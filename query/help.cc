#include "query/help.h"

#include <ibid/error.h>

#include "present/paragraph.h"
#include "query/definitions.h"
#include "query/formats.h"
#include "query/option_table.h"
#include "store/schema.h"

namespace ibid {
namespace {

constexpr std::size_t option_columns = 20;

std::string heading(std::string_view text, const Layout& layout) {
    return paint(Tone::title, text, layout.colour) + '\n';
}

// "-n,--limit" and "N" -> "-n, --limit N"; long names stand below one another.
std::string shown_names(const OptionRow& row) {
    std::string out(row.names);
    const std::size_t comma = out.find(',');
    if (comma == std::string::npos)
        out.insert(0, "    ");
    else
        out.insert(comma + 1, " ");
    if (!row.value.empty()) out += ' ' + std::string(row.value);
    return out;
}

std::string command_section(const Layout& layout) {
    std::vector<Definition> rows;
    for (const Command& command : commands()) {
        std::string term(command.name);
        if (!command.words.empty()) term += ' ' + std::string(command.words);
        rows.push_back({term, std::string(command.help)});
    }
    return heading("Commands", layout) +
           definitions(rows, option_columns, layout);
}

std::string option_sections(const Layout& layout) {
    std::string out;
    std::string_view group;
    for (const OptionRow& row : option_rows()) {
        if (row.group != group) {
            group = row.group;
            out += '\n' + heading(group, layout);
        }
        out += definitions({{shown_names(row), std::string(row.help)}},
                           option_columns, layout);
    }
    return out;
}

std::string fields_page(const Layout& layout) {
    std::string out = indented(
        "A field narrows a query: actor:DPRK, author:\"Ann Lee\", "
        "-in:caption.",
        0, Tone::plain, layout);
    out += '\n';
    for (const Field& field : fields)
        out += definitions({{std::string(field.name),
                             "finds passages " + std::string(field.help)},
                            {"", "for example " + std::string(field.example)}},
                           8, layout);
    return out;
}

std::string formats_page(const Layout& layout) {
    std::vector<Definition> rows;
    for (const Format& format : formats())
        rows.push_back({std::string(format.name), std::string(format.help)});
    return indented("What --format can be:", 0, Tone::plain, layout) + '\n' +
           definitions(rows, 10, layout);
}

}  // namespace

std::string short_help() {
    return "usage: ibid [OPTION...] QUERY...\n"
           "  for example: ibid '\"Asian NATO\"' --since 2022\n"
           "  ibid --help tells the rest\n";
}

std::string help_page(const Layout& layout) {
    const auto line = [&](std::string_view text) {
        return indented(text, 2, Tone::plain, layout);
    };
    std::string out =
        heading("ibid finds the passage you need to quote.", layout);
    out +=
        "\nUsage: ibid [OPTION...] QUERY...\n"
        "       ibid COMMAND [OPTION...] [WORD...]\n\n";
    out += command_section(layout) + option_sections(layout) + '\n';
    out += indented(
        "NAMES, CODES and KINDS: a comma means or, a leading ! means not; an "
        "option that is repeated means and. Words with a dash in front "
        "(-russia) belong to the query; -- ends the options.",
        0, Tone::plain, layout);
    out += '\n' + heading("Examples", layout);
    out += line("ibid sanctions veto");
    out += line("ibid '\"Asian NATO\" -russia' --since 2022");
    out += line("ibid missile --actor 'DPRK,South Korea' --facet year");
    out += line("ibid summit -n 3 --format markdown");
    out += '\n' + heading("Exit status", layout);
    out += line(
        "0 something was found; 1 nothing was; 2 trouble; "
        "130 interrupted");
    return out;
}

std::string query_page(const Layout& layout) {
    const std::vector<Definition> rows{
        {"sanctions veto", "both words, in any of their forms"},
        {"\"Asian NATO\"", "these words side by side"},
        {"veto*", "every word that begins so"},
        {"=veto", "this form only, not vetoed or vetoing"},
        {"quad OR aukus", "at least one of them"},
        {"-russia", "not this word; NOT russia is the same"},
        {"quad (navy OR fleet)", "brackets group"},
        {"actor:DPRK", "a field; ibid help fields lists them"},
        {"date:2022-03..2022-08", "a range; either end may be left open"},
    };
    return indented("A passage is found when it has all of the words.", 0,
                    Tone::plain, layout) +
           '\n' + definitions(rows, 22, layout) + '\n' +
           indented(
               "The shell takes quotation marks away, so put a query "
               "that has them, a bracket or a star between single ones: "
               "ibid '\"Asian NATO\"'. Every query is answered with how "
               "it was understood; --explain tells more.",
               0, Tone::plain, layout);
}

Answer run_help(const Options& options, const Screen& screen) {
    Layout layout = result_layout(options, screen);
    if (options.width == 0 && layout.width > 80) layout.width = 80;
    Answer out;
    const std::string topic = options.words.empty() ? "" : options.words[0];
    if (topic.empty())
        out.text = help_page(layout);
    else if (topic == "query")
        out.text = query_page(layout);
    else if (topic == "fields")
        out.text = fields_page(layout);
    else if (topic == "formats")
        out.text = formats_page(layout);
    else
        throw Error("there is no help on \"" + topic + '"',
                    "there is some on query, fields and formats");
    return out;
}

}  // namespace ibid
