#include "search/parse.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <ibid/error.h>

#include "search/field_name.h"
#include "search/field_values.h"
#include "search/grammar.h"
#include "search/lex.h"
#include "search/optional_words.h"
#include "search/quote_piece.h"
#include "search/tidy.h"
#include "text/utf8.h"

namespace ibid {

namespace {

using Remarks = std::vector<Remark>;

constexpr std::size_t longest_query = 64 * 1024;

// The length of the character at byte `at`; 0 when it is broken.
std::size_t character_length(std::string_view text, std::size_t at) {
    const std::size_t most = std::min<std::size_t>(4, text.size() - at);
    for (std::size_t length = 1; length <= most; ++length)
        if (is_valid_utf8(text.substr(at, length))) return length;
    return 0;
}

// Bytes that are not UTF-8 become spaces, so that spans stay what they were.
std::string blank_broken_utf8(std::string_view text, Remarks& remarks) {
    std::string blanked(text);
    if (is_valid_utf8(text)) return blanked;
    std::optional<Span> first;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t length = character_length(text, at)) {
            at += length;
            continue;
        }
        if (!first) first = make_span(at, at + 1);
        blanked[at++] = ' ';
    }
    if (first)
        remarks.push_back(
            {"bytes that are not UTF-8 are read as spaces", *first});
    return blanked;
}

void clear_spans(Query& query) {
    query.span = {};
    for (Query& part : query.parts) clear_spans(part);
}

}  // namespace

ParsedQuery parse(std::string_view text) {
    if (text.size() > longest_query)
        throw Error("the query is longer than 64 KiB",
                    "search for the words that matter");
    ParsedQuery parsed;
    Remarks& remarks = parsed.remarks;
    const std::string source = blank_broken_utf8(text, remarks);
    const auto lexemes = tidy_lexemes(lex(source, remarks), remarks);
    parsed.query = read_grammar(source, lexemes, remarks);
    settle_optional_words(parsed.query, remarks);
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const Remark& a, const Remark& b) {
                         return a.span.start < b.span.start;
                     });
    return parsed;
}

Query parse_filter(const Filter& filter) {
    const std::string how = "write a value, or several with commas between";
    const Field& field = known_field(filter.field, filter.field);
    Remarks remarks;
    const std::string values = blank_broken_utf8(filter.values, remarks);
    const std::string typed =
        quote_piece(std::string(field.name) + ":" + values);
    if (fold_space(values).empty())
        throw Error("the filter " + typed + " has no value", how);
    std::optional<Query> query = read_values(field, values, 0, remarks);
    // Nobody would see a remark on a filter.
    if (!remarks.empty())
        throw Error(
            "the filter " + typed + " is not clear: " + remarks.front().text,
            how);
    settle_optional_words(*query, remarks);
    clear_spans(*query);
    return std::move(*query);
}

}  // namespace ibid
