#include "search/facet_counter.h"

#include <algorithm>
#include <utility>

#include "search/column_values.h"
#include "search/gather.h"
#include "store/inferred_value.h"

namespace ibid {

namespace {

constexpr Day days_in_a_year = 10000;  // 20220315 / 10000 == 2022
// Stretches of rows of which all facets are counted before the next, so that
// what is noted of them stays near the processor.
constexpr std::size_t at_once = 256;

// Whether the facet's values are numbers that mean the same in each segment.
bool is_numbered(std::string_view field) {
    return field == "year" || field == "kind" || field == "about";
}

std::string name_of(std::string_view field, std::uint32_t number) {
    return field == "year" ? std::to_string(number)
                           : std::string(kind_name(static_cast<Kind>(number)));
}

// The first of the segment's values, which are sorted, that is not below.
std::uint32_t first_value_from(const Segment& segment, std::string_view text) {
    std::uint32_t first = 0;
    auto end = static_cast<std::uint32_t>(segment.values());
    while (first < end) {
        const std::uint32_t middle = first + (end - first) / 2;
        if (segment.value(middle) < text)
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

}  // namespace

FacetCounter::FacetCounter(const std::vector<std::string>& fields) {
    for (const std::string& field : fields)
        facets_.emplace_back().field = field;
}

void FacetCounter::begin(const Segment& segment) {
    segment_ = &segment;
    sets_ = segment.all_sets();
    inferred_from_ = first_value_from(segment, inferred_value(""));
    inferred_end_ = first_value_from(segment, behind_inferred_values);
    for (Facet& facet : facets_)
        if (!is_numbered(facet.field)) facet.cells.resize(segment.values());
}

void FacetCounter::add(const Segment& segment, const FoundRows& rows) {
    if (facets_.empty()) return;
    begin(segment);
    const auto all = rows.stretches();
    for (std::size_t from = 0; from < all.size(); from += at_once) {
        const auto some =
            all.subspan(from, std::min(at_once, all.size() - from));
        rows_.clear();
        for (const FoundRows::Stretch& stretch : some)
            stretch.each([&](std::uint32_t row) {
                rows_.push_back(stretch.first + row);
            });
        gather(segment.article_of(), rows_, numbers_);
        runs_ = article_runs(numbers_);
        for (Facet& facet : facets_) add(facet);
    }
    for (Facet& facet : facets_) {
        if (facet.field == "about") facet.years.add(segment, rows);
        end(facet);
    }
}

void FacetCounter::add(Facet& facet) {
    if (facet.field == "actor" || facet.field == "inferred")
        add_actors(facet);
    else if (facet.field == "kind")
        add_kinds(facet);
    else if (facet.field == "year")
        add_years(facet);
    else if (facet.field != "about")
        add_articles(facet);
}

// What is inferred is counted beside what is not: which of both is wanted is
// asked of values, not of rows.
void FacetCounter::add_actors(Facet& facet) {
    gather(segment_->actors(), rows_, numbers_);
    count_sets(runs_, SetsInTurn(sets_, numbers_), facet.cells, facet.without);
}

void FacetCounter::add_kinds(Facet& facet) {
    gather(segment_->kind(), rows_, kinds_);
    facet.cells.resize(kind_count);
    const std::uint8_t* kind = kinds_.data();
    for (const ArticleRun& run : runs_)
        for (std::uint32_t i = 0; i < run.passages; ++i)
            facet.cells[*kind++].add_run({run.article, 1});
}

void FacetCounter::add_years(Facet& facet) {
    for (const ArticleRun& run : runs_) {
        const std::uint32_t year =
            segment_->first_days()[run.article] / days_in_a_year;
        if (year >= facet.cells.size()) facet.cells.resize(year + 1);
        (year == 0 ? facet.without : facet.cells[year]).add_run(run);
    }
}

void FacetCounter::add_articles(Facet& facet) {
    const auto column = column_of(facet.field);
    numbers_.clear();
    for (const ArticleRun& run : runs_)
        numbers_.push_back(segment_->article(run.article).*column);
    const SetsInTurn sets(sets_, numbers_);
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const auto values = sets[i];
        for (const std::uint32_t value : values)
            facet.cells[value].add_run(runs_[i]);
        if (values.empty()) facet.without.add_run(runs_[i]);
    }
}

void FacetCounter::end(Facet& facet) {
    facet.years.end_segment();
    facet.without.articles_end = 0;
    if (is_numbered(facet.field))
        for (CountCell& cell : facet.cells) cell.articles_end = 0;
    else
        merge(facet);
}

// Values have other numbers in the next segment.
void FacetCounter::merge(Facet& facet) {
    const bool inferred = facet.field == "inferred";
    for (std::uint32_t id = 0; id < facet.cells.size(); ++id) {
        CountCell& cell = facet.cells[id];
        if (cell.passages == 0) continue;
        const Count count = std::exchange(cell, {}).count();
        if ((id >= inferred_from_ && id < inferred_end_) != inferred) continue;
        const std::string_view value = segment_->value(id);
        Total& total = facet.totals[inferred ? actor_of_value(value) : value];
        total.key = segment_->value_key(id);
        total.count.passages += count.passages;
        total.count.articles += count.articles;
    }
}

std::vector<FacetCounts> FacetCounter::take() const {
    std::vector<FacetCounts> counts;
    for (const Facet& facet : facets_) {
        FacetCounts& one = counts.emplace_back();
        one.field = facet.field;
        if (is_numbered(facet.field))
            for (std::uint32_t number = 0; number < facet.cells.size();
                 ++number)
                if (facet.cells[number].passages > 0)
                    one.values.push_back({name_of(facet.field, number), "",
                                          facet.cells[number].count()});
        for (const auto& [value, total] : facet.totals)
            one.values.push_back(
                {std::string(value), std::string(total.key), total.count});
        for (const auto& [year, count] : facet.years.take())
            one.values.push_back({std::to_string(year), "", count});
        if (facet.years.without().passages > 0)
            one.values.push_back({"", "", facet.years.without()});
        if (facet.without.passages > 0 && facet.field != "inferred")
            one.values.push_back({"", "", facet.without.count()});
    }
    return counts;
}

}  // namespace ibid
