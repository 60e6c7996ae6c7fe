#include "document/people_names.h"

#include <doctest/doctest.h>

#include <string>

#include "document/letter_case.h"
#include "document/name_words.h"

using namespace ibid;

TEST_CASE("person_name takes what looks like a name") {
    struct Row {
        std::string text;
        std::string name;  // "": none
    };
    const Row rows[] = {
        {"Ann Lee", "Ann Lee"},
        {"Ann Lee*", "Ann Lee"},
        {"*Ann Lee", "Ann Lee"},
        {"Ann Lee¹", "Ann Lee"},
        {"Ann Lee†,", "Ann Lee"},
        {"_Ann Lee_", "Ann Lee"},
        {"Dr. Ann Lee", "Ann Lee"},
        {"Prof. Dr. Ann Lee", "Ann Lee"},
        {"Lt. Gen. Bo Ek", "Bo Ek"},
        {"Ann Lee PhD", "Ann Lee"},
        {"Ann Lee Ph.D.", "Ann Lee"},
        {"J. R. Ek", "J. R. Ek"},
        {"Bo J. Ek", "Bo J. Ek"},
        {"Lee Ji-won", "Lee Ji-won"},
        {"Maeve O’Dowd", "Maeve O’Dowd"},
        {"Greta von der Mühle", "Greta von der Mühle"},
        {"Omar bin Said", "Omar bin Said"},
        {"Hana al-Amin", "Hana al-Amin"},
        {"Zoë Čapek", "Zoë Čapek"},
        {"Василий Иванов", "Василий Иванов"},
        {"Bo Ek III", "Bo Ek III"},
        // Capitals become small letters, initials do not.
        {"ANN LEE", "Ann Lee"},
        {"BO EK", "Bo Ek"},
        {"ANN VAN DER LEE", "Ann van der Lee"},
        {"Özge GÜNEŞ", "Özge Güneş"},
        {"LEE JI-WON", "Lee Ji-Won"},
        {"MAEVE O'DOWD", "Maeve O'Dowd"},
        {"ВАСИЛИЙ ИВАНОВ", "Василий Иванов"},
        {"AB de Wet", "AB de Wet"},
        // Not names.
        {"", ""},
        {"*", ""},
        {"Ann", ""},
        {"Dr. Lee", ""},
        {"ann lee", ""},
        {"Ann lee", ""},
        {"The Harbour", ""},
        {"Security Council", ""},
        {"South Korea", ""},
        {"Harbour College Press", ""},
        {"Seoul correspondent", ""},
        {"Ann Lee, Bo Ek", ""},
        {"Ann Lee 2", "Ann Lee"},
        {"Ann Lee 20", ""},
        {"Ann (Lee)", ""},
        {"von Lee", ""},
        {"Ann von", ""},
        {"Ann Bo Cy Di Ed Flo Gus", ""},
        {"Ann Lee stopped.", ""},
        {"Talks Failed.", ""},
        {"Research Fellow", ""},
        {"A. B.", ""},
        {"March 2022", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(person_name(row.text).value_or("") == row.name);
    }
}

TEST_CASE("leading_name stops where small letters begin") {
    struct Row {
        std::string sentence;
        std::string name;
        std::string next;
    };
    const Row rows[] = {
        {"Ann Lee is a fellow.", "Ann Lee", "is"},
        {"Dr. Ann Lee teaches history.", "Ann Lee", "teaches"},
        {"Greta von der Mühle writes.", "Greta von der Mühle", "writes."},
        {"Ann Lee", "", ""},
        {"Ann is a fellow.", "", ""},
        {"The Council is a body.", "", ""},
        {"Ann Lee, a fellow, is here.", "", ""},
        {"Ann Lee (Seoul) is here.", "", ""},
        {"ann lee is here.", "", ""},
        {"", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.sentence);
        const LeadingName found = leading_name(row.sentence);
        CHECK(found.name == row.name);
        if (!found.name.empty()) CHECK(found.next == row.next);
    }
}

TEST_CASE("leading_name does not cut a long sentence within a character") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "Éé";
    CHECK(leading_name(text).name.empty());
    CHECK(leading_name("Ann Lee is " + text).name == "Ann Lee");
}

TEST_CASE("name words") {
    for (const char* word : {"Ann", "J.", "O’Dowd", "Ji-won", "Ängel"}) {
        CAPTURE(word);
        CHECK(is_name_word(word));
    }
    for (const char* word : {"ann", "The", "Council", "B52", "“Ann", "Said,",
                             "stopped.", "Stopped.", "Korea", "Professor"}) {
        CAPTURE(word);
        CHECK_FALSE(is_name_word(word));
    }
    CHECK(is_particle("von"));
    CHECK(is_particle("al-Amin"));
    CHECK_FALSE(is_particle("with"));
    CHECK_FALSE(is_particle(""));
    CHECK(is_role("professor"));
    CHECK_FALSE(is_role("profess"));
    CHECK(is_personal_title("dr."));
    CHECK(is_degree("phd"));
    CHECK_FALSE(is_degree("ph"));
}

TEST_CASE("letter case in several alphabets") {
    struct Row {
        std::string word;
        std::string result;
    };
    const Row rows[] = {
        {"LEE", "Lee"},       {"GÜNEŞ", "Güneş"},   {"ÇELİK", "Çelik"},
        {"ŽIŽEK", "Žižek"},   {"ŁUKASZ", "Łukasz"}, {"ΝΙΚΟΣ", "Νικοσ"},
        {"ИВАНОВ", "Иванов"}, {"ЁЛКИН", "Ёлкин"},   {"JI-WON", "Ji-Won"},
        {"O’DOWD", "O’Dowd"}, {"Lee", "Lee"},       {"", ""},
        {"李", "李"},         {"ŸŸ", "Ÿÿ"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(capitalised(row.word) == row.result);
    }
    CHECK(is_all_capitals("LEE"));
    CHECK(is_all_capitals("JI-WON"));
    CHECK_FALSE(is_all_capitals("L"));
    CHECK_FALSE(is_all_capitals("L."));
    CHECK_FALSE(is_all_capitals("Lee"));
    CHECK_FALSE(is_all_capitals(""));
    CHECK_FALSE(is_all_capitals("李李"));
}
