#include "search/optional_words.h"

#include <doctest/doctest.h>

#include "search/one_line.h"
#include "search/parse.h"

// Common words, seen through the parser that marks them.
namespace {

struct Row {
    const char* text;
    const char* tree;
    const char* remarks;
};

void check(const Row& row) {
    CAPTURE(row.text);
    const ibid::ParsedQuery parsed = ibid::parse(row.text);
    CHECK(ibid::one_line(parsed.query) == row.tree);
    CHECK(ibid::lines_of(parsed.remarks, row.text) == row.remarks);
}

}  // namespace

TEST_CASE("common words") {
    const Row rows[] = {
        {"the Quad", "all(word the (optional), word quad)",
         "[the] the: so common that passages without it match too; write +the "
         "to insist"},
        {"role of the Quad",
         "all(word role, word of (optional), word the (optional), word quad)",
         "[of] of, the: so common that passages without them match too; write "
         "+of to insist"},
        {"the the Quad",
         "all(word the (optional), word the (optional), word quad)",
         "[the] the: so common that passages without it match too; write +the "
         "to insist"},
        {"the Quad or the sea",
         "all(word the (optional), word quad, word or (optional), word the "
         "(optional), word sea)",
         "[the] the: so common that passages without it match too; write +the "
         "to insist\n"
         "[or] 'or' is read as a word; write OR for either"},
        {"nato or quad", "all(word nato, word or (optional), word quad)",
         "[or] 'or' is read as a word; write OR for either"},
        {"nato not quad", "all(word nato, word not, word quad)",
         "[not] 'not' is read as a word; write NOT to leave passages out"},
        {"nato \"or\" quad or sea",
         "all(word nato, word or, word quad, word or (optional), word sea)",
         "[or] 'or' is read as a word; write OR for either"},
        {"title:(nato or quad)",
         "all(word title:nato, word title:or (optional), word title:quad)",
         "[or] 'or' is read as a word; write OR for either"},
        {"+the role of the Quad",
         "all(word the, word role, word of (optional), word the (optional), "
         "word quad)",
         "[of] of, the: so common that passages without them match too; write "
         "+of to insist"},
        {"=the role of Quad",
         "all(word =the, word role, word of (optional), word quad)",
         "[of] of: so common that passages without it match too; write +of to "
         "insist"},
        {"the -nato quad",
         "all(word the (optional), not(word nato), word quad)",
         "[the] the: so common that passages without it match too; write +the "
         "to insist"},
        {"(the Quad) sea", "all(word the (optional), word quad, word sea)",
         "[the] the: so common that passages without it match too; write +the "
         "to insist"},
        {"the (nato OR quad)",
         "all(word the (optional), any(word nato, word quad))",
         "[the] the: so common that passages without it match too; write +the "
         "to insist"},
        {"the Quad OR of sea",
         "any(all(word the (optional), word quad), all(word of (optional), "
         "word sea))",
         "[the] the, of: so common that passages without them match too; write "
         "+the to insist"},
    };
    for (const Row& row : rows) check(row);
}

TEST_CASE("where nothing is optional") {
    const Row rows[] = {
        {"-(the Quad) sea", "all(not(all(word the, word quad)), word sea)", ""},
        {"-(sea -(the Quad))",
         "not(all(word sea, not(all(word the, word quad))))", ""},
        {"-the Quad", "all(not(word the), word quad)", ""},
        {"the -Quad", "all(word the, not(word quad))", ""},
        {"the actor:DPRK", "all(word the, field actor = DPRK)", ""},
        {"the of", "all(word the, word of)", ""},
        {"the OR quad", "any(word the, word quad)", ""},
        {"sea OR (the (of))", "any(word sea, all(word the, word of))", ""},
        {"\"the Quad\" sea", "all(phrase the quad, word sea)", ""},
        {"title:\"the\" quad", "all(word title:the, word quad)", ""},
        {"\"the\" Quad", "all(word the, word quad)", ""},
    };
    for (const Row& row : rows) check(row);
}
