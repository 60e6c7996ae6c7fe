#include "search/facets.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "search/resolve.h"
#include "store/schema.h"

namespace ibid {

namespace {

// An article is counted for each spelling of a name that it has; one that has
// two spellings of the same name is rare enough to be counted twice.
std::vector<FacetValue> join_spellings(const FacetCounts& counts) {
    struct Joined {
        Count count;
        const FacetCounts::Value* shown = nullptr;  // the most frequent
    };
    std::unordered_map<std::string_view, Joined> by_key;
    for (const FacetCounts::Value& value : counts.values) {
        Joined& joined = by_key[value.key];
        joined.count.passages += value.count.passages;
        joined.count.articles += value.count.articles;
        if (!joined.shown ||
            std::pair(value.count.passages, joined.shown->value) >
                std::pair(joined.shown->count.passages, value.value))
            joined.shown = &value;
    }
    std::vector<FacetValue> values;
    for (const auto& [key, joined] : by_key)
        values.push_back({joined.shown->value, "", joined.count});
    return values;
}

std::vector<FacetValue> as_they_are(const FacetCounts& counts) {
    std::vector<FacetValue> values;
    for (const FacetCounts::Value& value : counts.values)
        values.push_back({value.value, "", value.count});
    return values;
}

Facet make_facet(const FacetCounts& counts, std::size_t limit,
                 const Shards& shards) {
    Facet facet;
    facet.field = counts.field;
    const FieldType type = find_field(counts.field)->type;
    facet.values =
        type == FieldType::name ? join_spellings(counts) : as_they_are(counts);
    facet.distinct = facet.values.size();
    const std::size_t shown =
        limit > 0 ? std::min(limit, facet.distinct) : facet.distinct;
    std::ranges::partial_sort(
        facet.values, facet.values.begin() + static_cast<std::ptrdiff_t>(shown),
        [](const auto& a, const auto& b) {
            return a.count.passages != b.count.passages
                       ? a.count.passages > b.count.passages
                       : a.value < b.value;
        });
    facet.values.resize(shown);
    for (FacetValue& value : facet.values)
        value.label = value.value.empty() ? absence_of(facet.field)
                      : type == FieldType::actor
                          ? actor_name(shards, value.value)
                          : value.value;
    return facet;
}

}  // namespace

std::vector<Facet> make_facets(const std::vector<FacetCounts>& counts,
                               const std::vector<FacetRequest>& requests,
                               const Shards& shards) {
    std::vector<Facet> facets;
    for (std::size_t i = 0; i < counts.size(); ++i)
        facets.push_back(make_facet(counts[i], requests[i].limit, shards));
    return facets;
}

std::vector<std::string> facet_fields(
    const std::vector<FacetRequest>& requests) {
    std::string known;
    for (const Field& field : fields)
        if (field.facet)
            known += (known.empty() ? "" : ", ") + std::string(field.name);
    std::vector<std::string> names;
    for (const FacetRequest& request : requests) {
        const Field* field = find_field(request.field);
        if (!field || !field->facet)
            throw Error("there is no facet \"" + request.field + "\"",
                        "facets are " + known);
        names.push_back(request.field);
    }
    return names;
}

}  // namespace ibid
