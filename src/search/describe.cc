#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "search/dates_in_words.h"
#include "search/describe_words.h"
#include "search/query.h"
#include "store/schema.h"

namespace ibid {

namespace {

using Type = Query::Type;
using Strings = std::vector<std::string>;

std::string bracketed(const std::string& text) {
    return "(" + text + ")";
}

// The words in front of the values of a field.
struct Wording {
    std::string_view field;
    std::string_view before;
};
constexpr std::array wordings{
    Wording{"actor", "naming "},
    Wording{"inferred", "that reach only by inference "},
    Wording{"author", "from articles by "},
    Wording{"source", "published by "},
    Wording{"lang", "from articles in the language "},
    Wording{"in", "of the kind "},
    Wording{"kind", "of the kind "},
};

// A name that could be read as two is marked.
std::string shown_value(const std::string& value) {
    for (const char* joint : {",", " and ", " or "})
        if (value.find(joint) != std::string::npos) return in_marks(value);
    return value;
}

std::string field_clause(const Query& query) {
    const Field* field = find_field(query.field);
    if (field != nullptr && field->type == FieldType::kind)
        for (const std::string& value : query.values)
            if (value == all_kinds) return "of any kind";
    Strings values;
    for (const std::string& value : query.values)
        values.push_back(shown_value(value));
    std::string before = "with " + query.field + " ";
    for (const Wording& wording : wordings)
        if (wording.field == query.field) before = wording.before;
    return before + listed(values, "or");
}

std::string time_clause(const Query& query) {
    const std::string when = dates_in_words(query.dates);
    if (query.field == "about")
        return "speaking of " + (query.undated ? "no date" : "a date " + when);
    return query.undated ? "without a date of publication"
                         : "published " + when;
}

std::string words_clause(const Query& query, const std::string& field,
                         std::string_view with) {
    if (field.empty()) return std::string(with) + " " + describe_words(query);
    const std::string has =
        "from articles whose " + field + " has " + describe_words(query);
    return with == "with" ? has : "not " + has;
}

std::string clause(const Query& query);

// A clause that may stand beside others.
std::string closed_clause(const Query& query) {
    const bool open = !field_of_words(query) && query.parts.size() > 1;
    return open ? bracketed(clause(query)) : clause(query);
}

std::string negated_clause(const Query& query) {
    const auto field = field_of_words(query);
    // "without A or B" leaves out both; there is no such phrase for "A and B".
    if (field && query.type != Type::all)
        return words_clause(query, *field, "without");
    if (query.type == Type::field) return "not " + field_clause(query);
    if (query.type == Type::date) return "not " + time_clause(query);
    return "not " + bracketed(clause(query));
}

// Conditions on words, by field: those on the text ("") come first.
class WordsByField {
public:
    explicit WordsByField(Type type) : type_(type) {}

    void add(const std::string& field, const Query& query) {
        Query& all = by_field_[field];
        all.type = type_;
        if (query.type == type_)
            all.parts.insert(all.parts.end(), query.parts.begin(),
                             query.parts.end());
        else
            all.parts.push_back(query);
    }

    void append_clauses(std::string_view with, Strings& clauses) const {
        for (const auto& [field, query] : by_field_)
            clauses.push_back(words_clause(query, field, with));
    }

private:
    Type type_;
    std::map<std::string, Query> by_field_;
};

Strings conditions(const Query& query) {
    WordsByField wanted(Type::all);
    WordsByField unwanted(Type::any);
    Strings others;
    for (const Query& part : query.parts) {
        const bool negated = part.type == Type::none;
        const Query& inner = negated ? part.parts.front() : part;
        const auto field = field_of_words(inner);
        if (!field || (negated && inner.type == Type::all))
            others.push_back(closed_clause(part));
        else
            (negated ? unwanted : wanted).add(*field, inner);
    }
    Strings all;
    wanted.append_clauses("with", all);
    for (std::string& other : others) all.push_back(std::move(other));
    unwanted.append_clauses("without", all);
    return all;
}

// "; "timesharing" will do for "time sharing""
void describe_joined(const Query& query, std::string& text) {
    for (std::size_t i = 1; i < query.parts.size(); ++i)
        for (const std::string& word : query.parts[i].also) {
            const std::string both = query.parts[i - 1].words.front() + ' ' +
                                     query.parts[i].words.front();
            if (std::ranges::count(query.parts[i - 1].also, word) > 0)
                text +=
                    "; " + in_marks(word) + " will do for " + in_marks(both);
        }
    for (const Query& part : query.parts) describe_joined(part, text);
}

// "; any name of North Korea will do for "north korea""
void describe_names(const Query& query, std::string& text) {
    if (query.named)
        text += "; any name of " + query.named->name + " will do for " +
                in_marks(query.named->words);
    for (const Query& part : query.parts) describe_names(part, text);
}

std::string clause(const Query& query) {
    switch (query.type) {
        case Type::everything:
            return "of any content";
        case Type::field:
            return field_clause(query);
        case Type::date:
            return time_clause(query);
        case Type::none:
            return negated_clause(query.parts.front());
        default:
            break;
    }
    if (const auto field = field_of_words(query))
        return words_clause(query, *field, "with");
    if (query.type == Type::all) return listed(conditions(query), "and");
    std::string either;
    for (const Query& part : query.parts)
        either += (either.empty() ? "" : ", or ") + closed_clause(part);
    return either;
}

}  // namespace

std::string describe(const Query& query) {
    if (query.type == Type::everything) return "all passages";
    std::string text = "passages ";
    if (query.type != Type::all) text += clause(query);
    if (query.type == Type::all)
        for (const std::string& condition : conditions(query))
            text += (text.back() == ' ' ? "" : ", ") + condition;
    describe_joined(query, text);
    describe_names(query, text);
    return text;
}

}  // namespace ibid
