#include "search/field_name.h"

#include <algorithm>
#include <vector>

#include <ibid/error.h>

#include "search/nearest_name.h"
#include "search/quote_piece.h"
#include "text/utf8.h"

namespace ibid {

namespace {

std::string lower_case(std::string_view name) {
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::size_t end_of_letters(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint next = code_point_at(text, at);
        if (!is_letter(next.value) || is_ideograph(next.value)) break;
        at += next.length;
    }
    return at;
}

// "http://...", "std::string": a colon that parts no field from its value.
bool is_other_notation(std::string_view after_colon) {
    return after_colon.starts_with("//") || after_colon.starts_with(":");
}

bool is_detached(std::string_view after_colon) {
    return after_colon.empty() || after_colon[0] == ')' ||
           after_colon[0] == '|' ||
           is_space(code_point_at(after_colon, 0).value);
}

// What to quote of a text that may be long.
std::string_view first_run(std::string_view text) {
    text = text.substr(0, 100);
    return text.substr(0, std::min(text.find_first_of(" \t\r\n"), text.size()));
}

}  // namespace

std::optional<FieldName> field_name_at(std::string_view text, std::size_t at) {
    const std::size_t end = end_of_letters(text, at);
    if (end == at || end == text.size() || text[end] != ':') return {};
    const std::string_view name = text.substr(at, end - at);
    const std::string_view rest = text.substr(end + 1);
    if (is_other_notation(rest)) return {};
    if (is_detached(rest)) {
        const Field* field = find_field(lower_case(name));
        if (field == nullptr) return {};
        return FieldName{field, end + 1};
    }
    return FieldName{&known_field(name, first_run(text.substr(at))), end + 1};
}

const Field& known_field(std::string_view name, std::string_view place) {
    const std::string lower = lower_case(name);
    if (const Field* field = find_field(lower)) return *field;
    std::vector<std::string_view> known;
    for (const Field& field : fields) known.push_back(field.name);
    const std::string_view better = nearest_name(lower, known);
    std::string hint;
    if (!better.empty()) hint = "did you mean " + std::string(better) + ":? ";
    hint += "The fields are " + field_names() +
            ". Put the words in quotation marks to find them as text.";
    std::string what = "there is no field " + quote_piece(name);
    if (place != name) what += " as in " + quote_piece(place);
    throw Error(what, hint);
}

std::string field_names() {
    std::string names;
    for (const Field& field : fields) {
        if (!names.empty()) names += ", ";
        names += field.name;
    }
    return names;
}

}  // namespace ibid
