#include "search/query.h"

#include "search/dates_in_words.h"

namespace ibid {

namespace {

using Type = Query::Type;

std::string joined(const std::vector<std::string>& parts,
                   std::string_view between) {
    std::string all;
    for (const std::string& part : parts) {
        if (&part != &parts.front()) all += between;
        all += part;
    }
    return all;
}

// "title:=veto", "veto*", "asian nato"
std::string words_of(const Query& query) {
    std::string shown;
    if (!query.field.empty()) shown += query.field + ":";
    if (query.form == Query::Form::exact) shown += "=";
    shown += joined(query.words, " ");
    if (query.form == Query::Form::prefix) shown += "*";
    for (const std::string& word : query.also) shown += " or " + word;
    if (query.optional) shown += " (optional)";
    if (query.named)
        shown += ", or for \"" + query.named->words + "\" any name of " +
                 query.named->name + " [" + query.named->actor + "]";
    return shown;
}

// What stands for the absence of a value.
std::vector<std::string> or_none(std::vector<std::string> values) {
    for (std::string& value : values)
        if (value.empty()) value = "none";
    return values;
}

// "actor = DPRK | China", and once resolved "actor = North Korea [PRK]"
std::string values_of(const Query& query) {
    std::string shown =
        query.field + " = " + joined(or_none(query.values), " | ");
    if (!query.terms.empty())
        shown += " [" + joined(or_none(query.terms), " | ") + "]";
    return shown;
}

std::string line_of(const Query& query) {
    switch (query.type) {
        case Type::everything:
            return "everything";
        case Type::word:
            return "word " + words_of(query);
        case Type::phrase:
            return "phrase " + words_of(query);
        case Type::field:
            return "field " + values_of(query);
        case Type::date:
            return query.field + " " +
                   (query.undated ? "none" : iso_range(query.dates));
        case Type::all:
            return "all";
        case Type::any:
            return "any";
        case Type::none:
            return "not";
    }
    return {};
}

void append(std::string& out, const Query& query, std::size_t level) {
    if (level > 0) out += "\n" + std::string(2 * level, ' ');
    out += line_of(query);
    for (const Query& part : query.parts) append(out, part, level + 1);
}

}  // namespace

std::string to_string(const Query& query) {
    std::string out;
    append(out, query, 0);
    return out;
}

}  // namespace ibid
