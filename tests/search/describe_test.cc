#include <doctest/doctest.h>

#include "search/parse.h"

// What users see as the echo of their query.
namespace {

struct Row {
    const char* text;
    const char* words;
};

void check(const Row& row) {
    CAPTURE(row.text);
    CHECK(ibid::describe(ibid::parse(row.text).query) == row.words);
}

}  // namespace

TEST_CASE("words") {
    const Row rows[] = {
        {"", "all passages"},
        {"Quad", "passages with \"quad\" in any form"},
        {"=vetoed", "passages with exactly \"vetoed\""},
        {"veto*", "passages with a word that begins with \"veto\""},
        {"\"Asian NATO\"",
         "passages with the words \"asian nato\" side by side"},
        {"=\"Asian NATO\"",
         "passages with exactly the words \"asian nato\" side by side"},
        {"sanctions veto",
         "passages with \"sanctions\" and \"veto\" in any form"},
        {"sanctions veto council",
         "passages with \"sanctions\", \"veto\" and \"council\" in any form"},
        {"nato OR quad", "passages with \"nato\" or \"quad\" in any form"},
        {"nato OR quad OR asean",
         "passages with \"nato\", \"quad\" or \"asean\" in any form"},
        {"sanction \"Asian NATO\"",
         "passages with \"sanction\" in any form and the words \"asian nato\" "
         "side by side"},
        {"sanction =vetoed veto* \"Asian NATO\"",
         "passages with \"sanction\" in any form, exactly \"vetoed\", a word "
         "that begins with \"veto\" and the words \"asian nato\" side by side"},
        {"the Quad of Asia and the sea",
         "passages with \"quad\", \"asia\" and \"sea\" in any form, preferably "
         "also \"the\", \"of\" and \"and\""},
        {"Indo-Pacific",
         "passages with the words \"indo pacific\" side by side"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("brackets where they are needed") {
    const Row rows[] = {
        {"nato OR quad sea",
         "passages with \"nato\" in any form or (\"quad\" and \"sea\" in any "
         "form)"},
        {"(nato OR quad) sea",
         "passages with \"sea\" in any form and (\"nato\" or \"quad\" in any "
         "form)"},
        {"(nato OR \"South Korea\") (sea OR air)",
         "passages with (\"nato\" in any form or the words \"south korea\" "
         "side by side) and (\"sea\" or \"air\" in any form)"},
        {"nato OR (quad -sea)",
         "passages with \"nato\" in any form, or (with \"quad\" in any form "
         "and without \"sea\" in any form)"},
        {"nato (actor:DPRK OR date:2022)",
         "passages with \"nato\" in any form, (naming DPRK, or published in "
         "2022)"},
        {"actor:DPRK OR (author:Park date:2022)",
         "passages naming DPRK, or (from articles by Park and published in "
         "2022)"},
        {"title:nato OR quad",
         "passages from articles whose title has \"nato\" in any form, or with "
         "\"quad\" in any form"},
        {"nato OR (the quad)",
         "passages with \"nato\" in any form or (\"quad\" in any form, "
         "preferably also \"the\")"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("what must not be there") {
    const Row rows[] = {
        {"-russia", "passages without \"russia\" in any form"},
        {"-russia -china",
         "passages without \"russia\" or \"china\" in any form"},
        {"-(russia OR china)",
         "passages without \"russia\" or \"china\" in any form"},
        {"-(russia china)",
         "passages not (with \"russia\" and \"china\" in any form)"},
        {"nato -russia -\"Black Sea\" -=china",
         "passages with \"nato\" in any form, without \"russia\" in any form, "
         "the words \"black sea\" side by side or exactly \"china\""},
        {"nato -(russia OR \"Black Sea\") -china",
         "passages with \"nato\" in any form, without \"russia\" or \"china\" "
         "in any form or the words \"black sea\" side by side"},
        {"nato -(russia china)",
         "passages with \"nato\" in any form, not (with \"russia\" and "
         "\"china\" in any form)"},
        {"nato OR -quad",
         "passages with \"nato\" in any form, or without \"quad\" in any form"},
        {"-actor:DPRK", "passages not naming DPRK"},
        {"nato -actor:DPRK,China",
         "passages with \"nato\" in any form, not naming DPRK or China"},
        {"-date:2022", "passages not published in 2022"},
        {"-title:quad",
         "passages not from articles whose title has \"quad\" in any form"},
        {"-(actor:DPRK title:quad)",
         "passages not (from articles whose title has \"quad\" in any form and "
         "naming DPRK)"},
        {"-(actor:DPRK OR title:quad)",
         "passages not (naming DPRK, or from articles whose title has \"quad\" "
         "in any form)"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("fields") {
    const Row rows[] = {
        {"actor:DPRK", "passages naming DPRK"},
        {"actor:DPRK,China", "passages naming DPRK or China"},
        {"actor:DPRK,China,Japan", "passages naming DPRK, China or Japan"},
        {"actor:DPRK actor:China", "passages naming DPRK, naming China"},
        {"actor:DPRK,!China", "passages naming DPRK, not naming China"},
        {"author:Howell", "passages from articles by Howell"},
        {"author:\"Edward Howell\",Park",
         "passages from articles by Edward Howell or Park"},
        {"source:\"East Asia Forum\"", "passages published by East Asia Forum"},
        {"source:\"Peace and War Institute\",Daily",
         "passages published by \"Peace and War Institute\" or Daily"},
        {"lang:en", "passages from articles in the language en"},
        {"in:note", "passages of the kind note"},
        {"in:note,caption nato",
         "passages with \"nato\" in any form, of the kind note or caption"},
        {"in:all nato", "passages with \"nato\" in any form, of any kind"},
        {"title:quad",
         "passages from articles whose title has \"quad\" in any form"},
        {"title:(nato quad)",
         "passages from articles whose title has \"nato\" and \"quad\" in any "
         "form"},
        {"title:\"Asian NATO\" quad",
         "passages with \"quad\" in any form, from articles whose title has "
         "the words \"asian nato\" side by side"},
        {"title:nato title:quad sea",
         "passages with \"sea\" in any form, from articles whose title has "
         "\"nato\" and \"quad\" in any form"},
        {"date:2022", "passages published in 2022"},
        {"year:2021,2022", "passages published in 2021, or published in 2022"},
        {"date:2022-03..2022-08", "passages published from 2022-03 to 2022-08"},
        {"date:2022..", "passages published in 2022 or later"},
        {"date:..2022-03-15", "passages published on 2022-03-15 or earlier"},
        {"sanction \"Asian NATO\" author:Howell date:2022-03..2022-08",
         "passages with \"sanction\" in any form and the words \"asian nato\" "
         "side by side, from articles by Howell, published from 2022-03 to "
         "2022-08"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("a resolved field is described by its display names") {
    ibid::Query query;
    query.type = ibid::Query::Type::field;
    query.field = "actor";
    query.values = {"North Korea", "China"};
    query.terms = {"PRK", "CHN"};
    CHECK(ibid::describe(query) == "passages naming North Korea or China");
}
