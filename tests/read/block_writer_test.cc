#include "read/block_writer.h"

#include <random>
#include <string>

#include <doctest/doctest.h>

#include "read/scratch_folder.h"

using namespace ibid;

namespace {

// One character a call; others are text.
//   p q  a paragraph opens, closes     h t a c  one of a style opens
//   r R  a row                         |  a cell
//   n N  the note that was referred to last; * refers, / breaks a line
std::string written(std::string_view calls, Document& document) {
    BlockWriter writer;
    std::size_t note = 0;
    for (const char c : calls) {
        switch (c) {
            case 'p':
                writer.open_paragraph({});
                break;
            case 'i':
                writer.open_paragraph({{}, "2. "});
                break;
            case 'h':
                writer.open_paragraph({{Role::heading, 2}, ""});
                break;
            case 't':
                writer.open_paragraph({{Role::title}, ""});
                break;
            case 'a':
                writer.open_paragraph({{Role::author}, ""});
                break;
            case 'c':
                writer.open_paragraph({{Role::caption}, ""});
                break;
            case 'q':
                writer.close_paragraph();
                break;
            case 'r':
                writer.open_row();
                break;
            case 'R':
                writer.close_row();
                break;
            case '|':
                writer.open_cell();
                break;
            case '*':
                note = writer.refer();
                break;
            case 'n':
                writer.open_note(note);
                break;
            case 'N':
                writer.close_note();
                break;
            case '/':
                writer.break_line();
                break;
            default:
                writer.text({&c, 1});
        }
    }
    writer.finish(document);
    return test::in_words(document.blocks);
}

std::string written(std::string_view calls) {
    Document document;
    return written(calls, document);
}

}  // namespace

TEST_CASE("paragraphs, rows and notes become blocks") {
    struct Case {
        std::string_view calls;
        std::string_view blocks;
    };
    const Case cases[] = {
        {"pXYqpZq", "XY / Z"},
        {"p  X \t Y q", "X Y"},
        {"pqp q", ""},
        {"pX/Yq", "X / Y"},
        {"hX/Yq", "heading2: X Y"},  // a heading is one line
        {"iX/Yq", "2. X / Y"},
        {"iq", ""},  // a number alone is no text
        {"cXq", "caption: X"},
        {"XY", "XY"},  // text outside of all paragraphs
        {"X", "X"},
        // Tables.
        {"r|pXq|pYqR", "body: X | Y"},
        {"r|pXqpYq|pZqR", "body: X Y | Z"},
        {"r|pq|pYq|pZqR", "body: Y | Z"},
        {"r|pX/Yq|pZqR", "body: X Y | Z"},
        {"r|pXqR", "X"},
        {"r|cXqR", "caption: X"},            // one cell lays out a page
        {"r|hXq|pYqR", "heading2: X / Y"},   // and so does a heading in it
        {"r|r|pXq|pYqR|pZqR", "body: X | Y / Z"},  // a table within a table
        {"r|pXq", "X"},                      // never closed
        {"pXqRq", "X"},                      // never opened
        {"|pXq", "X"},
        // Text that lies over a paragraph comes before it.
        {"pXpYqZq", "Y / XZ"},
        // Notes.
        {"pX*npYqNZqpWq", "X[1]Z / W / note: [1] Y"},
        {"pX*q npYqpZqN", "X[1] / note: [1] Y / note: Z"},
        {"pX*npYqNq pZ*npVqNq", "X[1] / Z[2] / note: [1] Y / note: [2] V"},
        {"pX*nhYqNq", "X[1] / note: [1] Y"},
        {"pX*npY", "X[1] / note: [1] Y"},
        {"npYqN", ""},  // a note that nothing refers to
        {"r|pX*npYqNq|pZqR", "body: X[1] | Z / note: [1] Y"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.calls);
        CHECK(written(c.calls) == c.blocks);
    }
}

TEST_CASE("a long row lays out a page") {
    const std::string half(400, 'x');
    CHECK(written("r|p" + half + "q|p" + half + "qR") == half + " / " + half);
}

TEST_CASE("styles tell title and authors") {
    Document document;
    CHECK(written("tXqtYqaVqaWq", document) ==
          "title: X / title: Y / byline: V / byline: W");
    CHECK(document.article.title == "X");
    CHECK(document.article.origins["title"] == "title style");
    CHECK(test::joined(document.article.authors) == "V | W");
    Document note;
    written("pX*ntYqNq", note);
    CHECK(note.article.title.empty());
}

TEST_CASE("any order of calls is taken") {
    std::mt19937 random(7);
    const std::string_view calls = "pqhtacirR|*nN/XY ";
    for (int run = 0; run < 2000; ++run) {
        std::string some;
        for (int i = 0; i < 40; ++i) some += calls[random() % calls.size()];
        CAPTURE(some);
        Document document;
        written(some, document);
        for (const Block& block : document.blocks)
            CHECK_FALSE(block.text.empty());
    }
}
