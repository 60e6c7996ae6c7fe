#include "search/field_values.h"

#include <string>
#include <utility>

#include "search/compose.h"
#include "search/leaf.h"
#include "search/quote_piece.h"
#include "search/value_check.h"
#include "search/value_list.h"
#include "text/words.h"

namespace ibid {

namespace {

using Remarks = std::vector<Remark>;

Query make_node(Query::Type type, const Field& field, Span span) {
    Query node;
    node.type = type;
    node.field = field.name;
    node.span = span;
    return node;
}

// What means something among words only. (The star of a name is left to those
// who look names up.)
Piece drop_word_marks(const Field& field, Piece piece, Remarks& remarks) {
    const bool starred = field.type != FieldType::name && !piece.quoted &&
                         piece.text.ends_with('*');
    if (!starred && !piece.exact) return piece;
    const std::string typed =
        (piece.exact ? "=" : "") + std::string(piece.text);
    while (starred && piece.text.ends_with('*')) piece.text.remove_suffix(1);
    piece.exact = false;
    const std::string_view mark = starred ? "*" : "=";
    remarks.push_back({quote_piece(typed) + " is read without the " +
                           std::string(mark) + ", which works on words, not " +
                           "on " + std::string(field.name) + ":",
                       piece.span});
    return piece;
}

// author:none, as facets count those that have no value; in quotation marks it
// is a name.
bool asks_for_none(const Piece& piece) {
    return !piece.quoted && piece.text == "none";
}

std::optional<Query> read_value(const Field& field, Piece piece,
                                Remarks& remarks) {
    if (field.type == FieldType::words) {
        piece.field = field.name;
        return make_leaf(piece, remarks);
    }
    piece = drop_word_marks(field, piece, remarks);
    if (tokenize(piece.text).empty()) {
        remarks.push_back(
            {(piece.text.empty() ? "an empty value" : quote_piece(piece.text)) +
                 " names nothing and is left out",
             piece.span});
        return {};
    }
    if (field.type == FieldType::date) {
        Query node = make_node(Query::Type::date, field, piece.span);
        node.undated = asks_for_none(piece) || piece.text == "undated";
        if (!node.undated) node.dates = checked_dates(field, piece.text);
        return node;
    }
    Query node = make_node(Query::Type::field, field, piece.span);
    if (field.type == FieldType::kind)
        node.values = {checked_kind(field, piece.text)};
    else
        node.values = {asks_for_none(piece) ? "" : std::string(piece.text)};
    return node;
}

}  // namespace

std::optional<Query> read_values(const Field& field, std::string_view text,
                                 std::size_t start,
                                 std::vector<Remark>& remarks) {
    std::vector<Query> wanted;
    std::vector<Query> unwanted;
    for (const Value& value : split_values(text, start, remarks)) {
        std::optional<Query> node = read_value(field, value.piece, remarks);
        if (!node) continue;
        if (value.negated)
            unwanted.push_back(make_none(std::move(*node)));
        else
            wanted.push_back(std::move(*node));
    }
    std::vector<Query> parts;
    if (!wanted.empty()) parts.push_back(make_any(std::move(wanted)));
    for (Query& part : unwanted) parts.push_back(std::move(part));
    if (parts.empty()) return {};
    return make_all(std::move(parts));
}

}  // namespace ibid
