#include <doctest/doctest.h>

#include "read/bibliography/entries.h"
#include "read/bibliography/latex.h"

using namespace ibid;
using test::in_words;

TEST_CASE("BibTeX entries") {
    const struct {
        std::string_view text;
        std::string entries;
    } rows[] = {
        {"@article{lee2022,\n author = {Lee, Ann},\n title = {The {Quad}},\n"
         " journal = \"East Desk\",\n year = 2022\n}",
         "lee2022 article-journal | Lee, Ann | 2022 | container-title: East "
         "Desk | title: The Quad\n"},
        // Names: either way round, with particles, of organisations.
        {"@book{k, author = {Ann van der Berg and {World Bank} and Roe, Jr, Cy "
         "and Plato and others}, editor={Bo Ek}}",
         "k book | van der Berg, Ann; World Bank; Roe, Cy; Plato | editor: Ek, "
         "Bo\n"},
        {"@book{k, author = {{Smith and Sons} and Ek, Bo}}",
         "k book | Smith and Sons; Ek, Bo\n"},
        // Dates of both dialects.
        {"@misc{k, year = {2022}, month = mar, day = 5}", "k  | 2022-03-05\n"},
        {"@misc{k, year = 2022, month = 3}", "k  | 2022-03\n"},
        {"@misc{k, date = {2022-03-15/2022-04-01}}", "k  | 2022-03-15\n"},
        {"@misc{k, year = {n.d.}}", "k \n"},
        // Strings, joined values, any brackets, case and order.
        {"@string{ed = \"East\"}\n@STRING(d = {Desk})\n"
         "@Article(k, Journal = ed # { } # d, YEAR=1999)",
         "k article-journal | 1999 | container-title: East Desk\n"},
        // A number is the issue of a journal, else a number.
        {"@article{k, number = 3, volume={12}, pages={45--60}}",
         "k article-journal | issue: 3 | page: 45–60 | volume: 12\n"},
        {"@techreport{k, number = 3, institution = {RAND}}",
         "k report | number: 3 | publisher: RAND\n"},
        // Files, as Zotero and JabRef write them.
        {"@misc{k, file = {Full Text:files/1/a.pdf:application/pdf}}",
         "k  | file: files/1/a.pdf\n"},
        {"@misc{k, file = {:a b.pdf:PDF;Snap\\: shot:b\\;c.html:text/html}}",
         "k  | file: a b.pdf | file: b;c.html\n"},
        {"@misc{k, file = {C\\:\\\\lib\\\\a.pdf}}",
         "k  | file: C:\\lib\\a.pdf\n"},
        {"@misc{k, file = {plain.pdf}}", "k  | file: plain.pdf\n"},
        // What is no entry.
        {"Write to me@home.\n@comment{anything {at} all}\n"
         "@preamble{\"\\newcommand{x}\"}\n@misc{k}",
         "k \n"},
        {"", ""},
        // Broken ones are told of, and the next is read.
        {"@misc{a, title = {never closed\n\n@misc{b, title = {B}}",
         "b  | title: B\nline 3: the entry that begins in line 1 is broken "
         "here and was not used\n"},
        {"@misc{a, title {no sign}}\n@misc{b, title = {B}}",
         "b  | title: B\nline 1: the entry that begins in line 1 is broken "
         "here and was not used\n"},
        {"@misc{a, = }\n@misc{b}",
         "b \nline 1: the entry that begins in line 1 is broken here and was "
         "not used\n"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(in_words(read_bibtex(row.text)) == row.entries);
    }
}

TEST_CASE("LaTeX becomes text") {
    const struct {
        std::string_view latex;
        std::string text;
    } rows[] = {
        {"plain", "plain"},
        {"{\\\"U}ber K{\\\"o}ln", "Über Köln"},
        {"Z\\\"urich, M\\\"{u}ller", "Zürich, Müller"},
        {"\\'e\\`a\\^o\\~n\\c{c}\\v{s}\\H o", "éàôñçšő"},
        {"Stra{\\ss}e, \\O re, \\L{}\\'od\\'z", "Straße, Øre, Łódź"},
        {"R\\&D \\% \\$ \\_ \\#", "R&D % $ _ #"},
        {"1990--1995 --- ``so''", "1990–1995 — “so”"},
        {"a~b  {c}\n d", "a b c d"},
        {"\\emph{Quad} \\textbf{on} $x$", "Quad on x"},
        {"Gülten 中文", "Gülten 中文"},
        {"ends in \\", "ends in"},
        {"\\\"", "\u0308"},
        {"\xFF{\\'", "\xFF\u0301"},
        {"", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.latex);
        CHECK(text_of_latex(row.latex) == row.text);
    }
}

TEST_CASE("BibTeX that is cut anywhere is read without harm") {
    const std::string text =
        "@string{a = {b}}\n@article{k, author = {M{\\\"u}ller, \\'A and \"x},\n"
        "title = \"a {\\o} \\\\\" # a, file = {a\\:b:c;d}, date={2022-01}}\n";
    for (std::size_t size = 0; size <= text.size(); ++size)
        CHECK(read_bibtex(text.substr(0, size)).entries.size() <= 1);
    // Nesting costs no more than its length.
    const std::string deep =
        "@misc{k, title = " + std::string(1 << 20, '{') + "x";
    CHECK(read_bibtex(deep).failures.size() == 1);
}

TEST_CASE("macros of macros add no more than ten times the text") {
    std::string text = "@string{a0 = {0123456789}}\n";
    for (int i = 0; i < 60; ++i) {  // each has twice the letters of the last
        const std::string last = "a" + std::to_string(i);
        text += "@string{a" + std::to_string(i + 1) + " = " + last + " # " +
                last + "}\n";
    }
    text += "@misc{few, title = a3}\n@misc{many, title = a60}\n";
    const BibliographyText read = read_bibtex(text);
    CHECK_FALSE(read.failures.empty());
    REQUIRE_FALSE(read.entries.empty());
    std::size_t letters = 0;
    for (const BibliographyEntry& entry : read.entries)
        for (const auto& [name, value] : entry.fields) letters += value.size();
    CHECK(letters < (2u << 20));
}
