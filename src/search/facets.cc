#include "search/facets.h"

#include <algorithm>
#include <map>

#include "search/resolve.h"
#include "store/schema.h"
#include "store/terms.h"
#include "text/words.h"

namespace ibid {

namespace {

// What stands for the absence of a value.
std::string absent(std::string_view field) {
    if (field == "year") return "undated";
    return "no " + std::string(field == "lang" ? "language" : field);
}

// An article is counted for each spelling of a name that it has; one that has
// two spellings of the same name is rare enough to be counted twice.
std::vector<FacetValue> join_spellings(const FacetCounts& counts) {
    struct Joined {
        FacetValue value;
        std::size_t most = 0;  // passages of the spelling that is shown
    };
    std::map<std::string, Joined> by_key;
    for (const auto& [value, count] : counts.values) {
        Joined& joined = by_key[folded_words(value)];
        joined.value.count.passages += count.passages;
        joined.value.count.articles += count.articles;
        if (count.passages > joined.most) {
            joined.most = count.passages;
            joined.value.value = value;
        }
    }
    std::vector<FacetValue> values;
    for (auto& [key, joined] : by_key) values.push_back(joined.value);
    return values;
}

std::vector<FacetValue> as_they_are(const FacetCounts& counts) {
    std::vector<FacetValue> values;
    for (const auto& [value, count] : counts.values)
        values.push_back({value, "", count});
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
    std::ranges::stable_sort(facet.values, [](const auto& a, const auto& b) {
        return a.count.passages != b.count.passages
                   ? a.count.passages > b.count.passages
                   : a.value < b.value;
    });
    if (limit > 0 && facet.values.size() > limit) facet.values.resize(limit);
    for (FacetValue& value : facet.values)
        value.label = value.value.empty() ? absent(facet.field)
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
