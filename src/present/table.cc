#include "present/table.h"

#include <array>
#include <cstdio>

#include "present/harmless.h"
#include "present/place.h"

namespace ibid {
namespace {

std::string decimal(double score) {
    std::array<char, 64> out{};
    std::snprintf(out.data(), out.size(), "%.4f", score);
    return out.data();
}

std::string joined(const std::vector<std::string>& values) {
    std::string out;
    for (const std::string& value : values)
        out += out.empty() ? value : "; " + value;
    return out;
}

std::string csv_cell(const std::string& cell) {
    const bool plain = cell.find_first_of(",\"\r\n") == std::string::npos;
    // A space at either end is lost by some readers unless it is quoted.
    if (plain && (cell.empty() || (cell.front() != ' ' && cell.back() != ' ')))
        return cell;
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '"') out += '"';
        out += c;
    }
    return out += '"';
}

template <typename Cell>
std::string rows(const Table& table, char separator, std::string_view line_end,
                 Cell cell) {
    std::string out;
    for (const Row& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += separator;
            out += cell(row[i]);
        }
        out += line_end;
    }
    return out;
}

}  // namespace

Table passage_table(const std::vector<Hit>& hits) {
    Table out{{"rank", "score", "id", "place", "page", "paragraph", "kind",
               "title", "authors", "date", "source", "url", "text"}};
    for (const Hit& hit : hits)
        out.push_back({std::to_string(hit.rank), decimal(hit.score),
                       hit.passage.id, place(hit.article), hit.passage.page,
                       std::to_string(hit.passage.number),
                       std::string(kind_name(hit.passage.kind)),
                       hit.article.title, joined(hit.article.authors),
                       to_string(hit.article.date), hit.article.source,
                       hit.article.url, hit.passage.text});
    return out;
}

Table facet_table(const std::vector<Facet>& facets) {
    Table out{{"field", "value", "label", "passages", "articles"}};
    for (const Facet& facet : facets)
        for (const FacetValue& value : facet.values)
            out.push_back({facet.field, value.value, value.label,
                           std::to_string(value.count.passages),
                           std::to_string(value.count.articles)});
    return out;
}

Table actor_table(const std::vector<Actor>& actors) {
    Table out{{"id", "name", "kind", "aliases"}};
    for (const Actor& actor : actors)
        out.push_back(
            {actor.id, actor.name, actor.kind, joined(actor.aliases)});
    return out;
}

std::string csv(const Table& table) {
    return rows(table, ',', "\r\n", csv_cell);
}

std::string tsv(const Table& table) {
    return rows(table, '\t', "\n", harmless);
}

}  // namespace ibid
