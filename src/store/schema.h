// The fields of an index: one table from which the query parser, the writer,
// the matcher, `ibid help fields` and the manual are made.
#pragma once

#include <array>
#include <string_view>

namespace ibid {

// Raised with every change of what is stored or how words are folded.
inline constexpr std::string_view schema_version = "6";

enum class FieldType {
    words,  // words of running text, stemmed
    name,   // a name, found by any run of its words ("Howell")
    actor,  // an actor, by id, name or alias
    date,   // a day or a range of days
    kind,   // a kind of passage
    exact,  // the value as it is, letter case aside
};

struct Field {
    std::string_view name;  // as typed before the colon
    FieldType type;
    bool facet;             // can be counted
    std::string_view help;  // completes "finds passages ..."
    std::string_view example;
};

inline constexpr std::array fields{
    Field{"title", FieldType::words, false,
          "of articles whose title has these words", "title:polarization"},
    Field{"actor", FieldType::actor, true,
          "that name this actor, by whichever of its names", "actor:DPRK"},
    Field{
        "inferred", FieldType::actor, true,
        "that reach this actor by inference alone: by a capital, a leader, an "
        "agency",
        "inferred:Russia"},
    Field{"author", FieldType::name, true,
          "of articles by this author; any word of the name will do",
          "author:Howell"},
    Field{"source", FieldType::name, true,
          "of articles from this publisher; any word of the name will do",
          "source:\"East Asia Forum\""},
    Field{"date", FieldType::date, false, "of articles published then",
          "date:2022-03..2022-08"},
    Field{"about", FieldType::date, true, "that speak of that time",
          "about:2022-05"},
    Field{"year", FieldType::date, true, "of articles published in that year",
          "year:2022"},
    Field{"in", FieldType::kind, false,
          "of this kind instead of body text: heading, title, byline, note, "
          "caption, biography, pull-quote, boilerplate, summary; or all",
          "in:note"},
    Field{"kind", FieldType::kind, true, "of this kind (the same as in:)",
          "kind:caption"},
    Field{"lang", FieldType::exact, true,
          "of articles in this language (ISO 639-1)", "lang:en"},
};

// The value of `in:` and `kind:` that lets every kind through.
inline constexpr std::string_view all_kinds = "all";

constexpr const Field* find_field(std::string_view name) {
    for (const Field& field : fields)
        if (field.name == name) return &field;
    return nullptr;
}

}  // namespace ibid
