#include "search/field_name.h"

#include <doctest/doctest.h>

#include <ibid/error.h>

#include "search/parse.h"

TEST_CASE("names of fields before a colon") {
    const struct {
        const char* text;
        const char* field;  // "": none
        std::size_t end;
    } rows[] = {
        {"actor:DPRK", "actor", 6},
        {"ACTOR:DPRK", "actor", 6},
        {"in:(note)", "in", 3},
        {"actor:", "actor", 6},
        {"Source: this", "source", 7},
        {"actor", "", 0},
        {"actor DPRK:x", "", 0},
        {":actor", "", 0},
        {"", "", 0},
        {"10:30", "", 0},
        {"x2:y", "", 0},
        {"http://example.org", "", 0},
        {"foo::bar", "", 0},
        {"Note: this", "", 0},
        {"Note:\u00A0this", "", 0},
        {"Note:)", "", 0},
        {"中国:x", "", 0},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto name = ibid::field_name_at(row.text, 0);
        REQUIRE(name.has_value() == (*row.field != '\0'));
        if (!name) continue;
        CHECK(name->field->name == row.field);
        CHECK(name->end == row.end);
    }
}

TEST_CASE("every field of the schema is known, and its example parses") {
    for (const ibid::Field& field : ibid::fields) {
        CAPTURE(field.name);
        CHECK(&ibid::known_field(field.name, "") == &field);
        CHECK(ibid::field_names().find(field.name) != std::string::npos);
        const ibid::ParsedQuery parsed = ibid::parse(field.example);
        CHECK(parsed.remarks.empty());
        CHECK(parsed.query.field == field.name);
    }
}

TEST_CASE("an unknown field is an error with a suggestion") {
    const struct {
        const char* query;
        const char* what;
        const char* hint;  // how it begins
    } rows[] = {
        {"atcor:DPRK", "there is no field 'atcor' as in 'atcor:DPRK'",
         "did you mean actor:? The fields are title, actor, inferred, author, "
         "source, date, about, year, in, kind, lang. Put the words in "
         "quotation "
         "marks "
         "to find "
         "them as text."},
        {"quad Athor:\"J Park\" sea",
         "there is no field 'Athor' as in 'Athor:\"J'",
         "did you mean author:? "},
        {"-(x OR sorce:y)", "there is no field 'sorce' as in 'sorce:y)'",
         "did you mean source:? "},
        {"Warning:this", "there is no field 'Warning' as in 'Warning:this'",
         "The fields are title"},
        {"автор:Park", "there is no field 'автор' as in 'автор:Park'",
         "The fields are title"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.query);
        try {
            ibid::parse(row.query);
            FAIL("no error");
        } catch (const ibid::Error& error) {
            CHECK(std::string(error.what()) == row.what);
            CHECK(error.hint().rfind(row.hint, 0) == 0);
        }
    }
}
