#include "search/describe_words.h"

#include <algorithm>
#include <utility>

#include "text/index_words.h"

namespace ibid {

namespace {

using Type = Query::Type;
using Form = Query::Form;
using Strings = std::vector<std::string>;

std::string leaf_words(const Query& query) {
    const std::string words = shown_words(query.words);
    const bool exact = query.form == Form::exact;
    if (query.type == Type::phrase)
        return std::string(exact ? "exactly " : "") + "the words " +
               in_marks(words) + " side by side";
    if (query.form == Form::prefix)
        return "a word that begins with " + in_marks(words);
    return exact ? "exactly " + in_marks(words)
                 : in_marks(words) + " in any form";
}

bool is_plain_word(const Query& query) {
    return query.type == Type::word && query.form == Form::stemmed;
}

// Only so many words can be optional that this stays cheap (text/stop_words.h).
void add_once(Strings& items, std::string item) {
    if (std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(std::move(item));
}

}  // namespace

std::optional<std::string> field_of_words(const Query& query) {
    if (query.type == Type::word || query.type == Type::phrase)
        return query.field;
    if (query.type != Type::all && query.type != Type::any) return {};
    std::optional<std::string> field;
    for (const Query& part : query.parts) {
        const auto its_field = field_of_words(part);
        if (!its_field || (field && *field != *its_field)) return {};
        field = its_field;
    }
    return field;
}

std::string describe_words(const Query& query) {
    if (query.type != Type::all && query.type != Type::any)
        return leaf_words(query);
    const std::string joint = query.type == Type::all ? "and" : "or";
    Strings plain;
    Strings optional;
    Strings items;
    for (const Query& part : query.parts) {
        if (part.optional)
            add_once(optional, in_marks(part.words.front()));
        else if (is_plain_word(part))
            plain.push_back(in_marks(part.words.front()));
        else if (part.parts.empty())
            items.push_back(leaf_words(part));
        else
            items.push_back("(" + describe_words(part) + ")");
    }
    if (!plain.empty())
        items.insert(items.begin(), listed(plain, joint) + " in any form");
    std::string all = listed(items, joint);
    if (!optional.empty())
        all += ", preferably also " + listed(optional, "and");
    return all;
}

std::string in_marks(const std::string& text) {
    return "\"" + text + "\"";
}

std::string listed(const Strings& items, const std::string& last_joint) {
    std::string list;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            list += i + 1 == items.size() ? " " + last_joint + " " : ", ";
        list += items[i];
    }
    return list;
}

}  // namespace ibid
