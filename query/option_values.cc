#include "query/option_values.h"

#include <algorithm>
#include <charconv>

#include <ibid/date.h>
#include <ibid/error.h>

#include "search/nearest_name.h"
#include "store/schema.h"

namespace ibid {
namespace {

std::string listed(const std::vector<std::string_view>& names) {
    std::string out;
    for (std::string_view name : names) {
        if (!out.empty()) out += ", ";
        out += name;
    }
    return out;
}

[[noreturn]] void refuse(std::string_view option, std::string_view wanted,
                         const std::string& text, std::string hint = {}) {
    throw Error(std::string(option) + " wants " + std::string(wanted) +
                    ", not \"" + text + '"',
                std::move(hint));
}

std::vector<std::string_view> facet_names() {
    std::vector<std::string_view> out;
    for (const Field& field : fields)
        if (field.facet) out.push_back(field.name);
    return out;
}

FacetRequest facet_request(std::string_view option, const std::string& text) {
    const std::size_t colon = text.find(':');
    FacetRequest out;
    out.field = choice_value(option, text.substr(0, colon), facet_names());
    if (colon != std::string::npos)
        out.limit = number_value(option, text.substr(colon + 1));
    return out;
}

}  // namespace

std::size_t number_value(std::string_view option, const std::string& text) {
    // A bound that no list reaches keeps sums of two numbers in range.
    constexpr std::size_t most = 1'000'000'000;
    std::size_t out = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, out);
    if (error != std::errc() || stop != end || out > most)
        refuse(option, "a number", text);
    return out;
}

std::string choice_value(std::string_view option, const std::string& text,
                         const std::vector<std::string_view>& choices) {
    if (std::find(choices.begin(), choices.end(), text) != choices.end())
        return text;
    const std::string_view near = nearest_name(text, choices);
    std::string hint = "it can be " + listed(choices);
    if (!near.empty()) hint = "did you mean " + std::string(near) + "?";
    throw Error(std::string(option) + " knows no \"" + text + '"', hint);
}

std::string date_value(std::string_view option, const std::string& text) {
    if (!parse_date(text))
        refuse(option, "a date", text,
               "dates are written 2022, 2022-03 or 2022-03-15");
    return text;
}

std::vector<FacetRequest> facets_value(std::string_view option,
                                       const std::string& text) {
    std::vector<FacetRequest> out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        out.push_back(facet_request(option, text.substr(at, comma - at)));
        at = comma + 1;
    }
    return out;
}

}  // namespace ibid
