#include "search/facet_counter.h"

#include "search/column_values.h"
#include "store/inferred_value.h"

namespace ibid {

namespace {

constexpr Day days_in_a_year = 10000;  // 20220315 / 10000 == 2022

bool is_by_row(std::string_view field) {
    return field == "actor" || field == "inferred" || field == "kind" ||
           field == "about";
}

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

// Sets lie anywhere: which set it is, where that is, and then its values, are
// fetched while others are counted; so many earlier.
constexpr std::size_t near = 8;
constexpr std::size_t far = 2 * near;
constexpr std::size_t farthest = 4 * near;

// Calls each(i, values) for i from 0 to `count`; `fetch(i)` and then
// `set_of(i)`, which must give the number of a set, are called earlier too.
template <class Fetch, class SetOf, class Each>
void each_set(const SetTable& sets, std::size_t count, Fetch fetch,
              SetOf set_of, Each each) {
    for (std::size_t i = 0; i < count; ++i) {
        if (i + farthest < count) fetch(i + farthest);
        if (i + far < count) __builtin_prefetch(&sets.begins[set_of(i + far)]);
        if (i + near < count) __builtin_prefetch(sets[set_of(i + near)].data());
        each(i, sets[set_of(i)]);
    }
}

}  // namespace

FacetCounter::FacetCounter(const std::vector<std::string>& fields) {
    for (const std::string& field : fields) {
        facets_.emplace_back().field = field;
        by_article_ = by_article_ || !is_by_row(field);
    }
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
    rows_.clear();
    rows.each([&](std::uint32_t row) { rows_.push_back(row); });
    runs_ = by_article_ ? article_runs(segment, rows) : ArticleRuns{};
    for (Facet& facet : facets_) {
        if (facet.field == "actor" || facet.field == "inferred")
            add_actors(facet);
        else if (facet.field == "kind")
            add_kinds(facet);
        else if (facet.field == "about")
            facet.years.add(segment, rows);
        else if (facet.field == "year")
            add_years(facet);
        else
            add_articles(facet);
        end(facet);
    }
}

void FacetCounter::add_actors(Facet& facet) {
    const auto& articles = segment_->article_of();
    const auto& sets = segment_->actors();
    const bool inferred = facet.field == "inferred";
    each_set(
        sets_, rows_.size(),
        [&](std::size_t i) {
            __builtin_prefetch(&sets[rows_[i]]);
            __builtin_prefetch(&articles[rows_[i]]);
        },
        [&](std::size_t i) { return sets[rows_[i]]; },
        [&](std::size_t i, std::span<const std::uint32_t> values) {
            const std::uint32_t article = articles[rows_[i]];
            for (const std::uint32_t value : values)
                if ((value >= inferred_from_ && value < inferred_end_) ==
                    inferred)
                    cell_of(facet, value).add_row(article);
            if (values.empty()) facet.without.add_row(article);
        });
}

void FacetCounter::add_kinds(Facet& facet) {
    const auto& articles = segment_->article_of();
    const auto& kinds = segment_->kind();
    for (const std::uint32_t row : rows_)
        cell_of(facet, kinds[row]).add_row(articles[row]);
}

void FacetCounter::add_years(Facet& facet) {
    for (const ArticleRun& run : runs_) {
        const std::uint32_t year =
            segment_->first_days()[run.article] / days_in_a_year;
        (year == 0 ? facet.without : cell_of(facet, year)).add_run(run);
    }
}

void FacetCounter::add_articles(Facet& facet) {
    const auto column = column_of(facet.field);
    each_set(
        sets_, runs_.size(),
        [&](std::size_t i) {
            __builtin_prefetch(&segment_->article(runs_[i].article));
        },
        [&](std::size_t i) {
            return segment_->article(runs_[i].article).*column;
        },
        [&](std::size_t i, std::span<const std::uint32_t> values) {
            for (const std::uint32_t value : values)
                cell_of(facet, value).add_run(runs_[i]);
            if (values.empty()) facet.without.add_run(runs_[i]);
        });
}

void FacetCounter::end(Facet& facet) {
    facet.years.end_segment();
    facet.without.articles_end = 0;
    if (is_numbered(facet.field))
        for (const std::uint32_t number : facet.used)
            facet.cells[number].articles_end = 0;
    else
        merge(facet);
}

// Values have other numbers in the next segment.
void FacetCounter::merge(Facet& facet) {
    const bool inferred = facet.field == "inferred";
    for (const std::uint32_t id : facet.used) {
        const std::string_view value = segment_->value(id);
        Total& total = facet.totals[inferred ? actor_of_value(value) : value];
        total.key = segment_->value_key(id);
        total.count.passages += facet.cells[id].passages;
        total.count.articles += facet.cells[id].articles;
        facet.cells[id] = {};
    }
    facet.used.clear();
}

std::vector<FacetCounts> FacetCounter::take() const {
    std::vector<FacetCounts> counts;
    for (const Facet& facet : facets_) {
        FacetCounts& one = counts.emplace_back();
        one.field = facet.field;
        for (const std::uint32_t number : facet.used)
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
