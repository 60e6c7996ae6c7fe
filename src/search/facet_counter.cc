#include "search/facet_counter.h"

#include <array>

namespace ibid {

namespace {

constexpr int year_column = -1;
constexpr int kind_column = -2;

int column_of(std::string_view field) {
    static constexpr std::array<std::pair<std::string_view, FacetColumn>, 4>
        columns{{{"actor", FacetColumn::actor},
                 {"author", FacetColumn::author},
                 {"source", FacetColumn::source},
                 {"lang", FacetColumn::lang}}};
    for (const auto& [name, column] : columns)
        if (name == field) return static_cast<int>(column);
    return field == "year" ? year_column : kind_column;
}

constexpr Day days_in_a_year = 10000;  // 20220315 / 10000 == 2022

}  // namespace

void FacetCounter::Cell::add(std::uint32_t article) {
    ++count.passages;
    if (article != last_article) ++count.articles;
    last_article = article;
}

FacetCounter::FacetCounter(const std::vector<std::string>& fields) {
    for (const std::string& field : fields) {
        Facet& facet = facets_.emplace_back();
        facet.field = field;
        facet.column = column_of(field);
    }
}

void FacetCounter::add(const Segment& segment, const Row& row) {
    if (segment_ != &segment) {
        end_segment();
        segment_ = &segment;
        for (Facet& facet : facets_)
            facet.cells.resize(facet.column >= 0 ? segment.values() : 0);
    }
    for (Facet& facet : facets_) {
        if (facet.column == year_column) {
            const Day year = row.first_day / days_in_a_year;
            facet.totals[year == 0 ? "" : std::to_string(year)].add(
                row.article);
        } else if (facet.column == kind_column) {
            facet.totals[std::string(kind_name(static_cast<Kind>(row.kind)))]
                .add(row.article);
        } else {
            const auto values =
                segment.set(row.sets[static_cast<std::size_t>(facet.column)]);
            for (const std::uint32_t value : values)
                facet.cells[value].add(row.article);
            if (values.size() == 0) facet.without.add(row.article);
        }
    }
}

void FacetCounter::merge(Facet& facet, const std::string& value, Cell& cell) {
    if (cell.count.passages > 0) {
        Count& total = facet.totals[value].count;
        total.passages += cell.count.passages;
        total.articles += cell.count.articles;
    }
    cell = {};
}

void FacetCounter::end_segment() {
    for (Facet& facet : facets_) {
        for (std::uint32_t id = 0; id < facet.cells.size(); ++id)
            merge(facet, std::string(segment_->value(id)), facet.cells[id]);
        merge(facet, "", facet.without);
        facet.cells.clear();
    }
}

void FacetCounter::end_shard() {
    end_segment();
    segment_ = nullptr;
    for (Facet& facet : facets_)
        for (auto& [value, cell] : facet.totals) cell.last_article = 0;
}

std::vector<FacetCounts> FacetCounter::take() {
    std::vector<FacetCounts> counts;
    for (Facet& facet : facets_) {
        FacetCounts& one = counts.emplace_back();
        one.field = facet.field;
        for (const auto& [value, cell] : facet.totals)
            one.values.emplace_back(value, cell.count);
    }
    return counts;
}

}  // namespace ibid
