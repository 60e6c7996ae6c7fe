// The output formats: one table of what each can write, from which `--format`
// is read and `ibid help formats` is written.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

#include "present/articles.h"
#include "present/failed.h"
#include "present/json.h"
#include "present/layout.h"
#include "query/options.h"

namespace ibid {

struct View {
    Layout layout;
    JsonFields json;
};

// Where the remarks about a query are told; if not in the output, on stderr.
enum class Remarks {
    on_stderr,
    on_pages,  // pages of passages and facets begin with them
    always,    // any output of a search holds them
};

// A function is nullptr where the format has no way to say it.
struct Format {
    std::string_view name;
    std::string_view help;
    Remarks remarks = Remarks::on_stderr;
    bool neighbours = false;  // whether it shows the passages around a hit
    std::string (*results)(const Results&, const View&) = nullptr;
    std::string (*hits)(const std::vector<Hit>&, const View&) = nullptr;
    std::string (*facets)(const Results&, const View&) = nullptr;
    std::string (*articles)(const Results&, const std::vector<ArticleHits>&,
                            const View&) = nullptr;
    std::string (*count)(const Results&) = nullptr;
    std::string (*actors)(const std::vector<Actor>&, const View&) = nullptr;
    std::string (*status)(const std::vector<Status>&, const View&) = nullptr;
    std::string (*failed)(const FailedFiles&, const View&) = nullptr;
    std::string (*trend)(const Trend&, const View&) = nullptr;
    std::string (*comentions)(const Comentions&, const View&) = nullptr;
};

std::span<const Format> formats();
std::vector<std::string_view> format_names();

// The format that was asked for; else text on a terminal, lines elsewhere.
const Format& find_format(const Options& options, bool terminal);

// Refuses -C in a format without neighbours.
void check_context(const Format& format, const SearchOptions& search);

// "csv cannot show facets", with the formats that can.
[[noreturn]] void refuse_format(const Format& format, std::string_view what);

}  // namespace ibid
