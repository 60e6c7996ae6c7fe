// Paragraphs, rows of tables and notes, as a word processor's file nests them
// -> Blocks in reading order, notes last.
//
//   open_paragraph, text "It holds", refer -> 1, close_paragraph,
//   open_note(1), open_paragraph, text "Ibid.", close_paragraph, close_note
//       ->  "It holds[1]", note "[1] Ibid."
//
// Any order of calls is taken: what was never opened is not closed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

#include "read/style_role.h"

namespace ibid {

struct Paragraph {
    StyleRole style{};
    std::string item{};  // "3. ", before the first text of a list's item
};

class BlockWriter {
public:
    void open_paragraph(Paragraph paragraph);
    // Of the innermost open paragraph; without one, text is in one of its own.
    void style(const Paragraph& paragraph);
    void text(std::string_view piece);
    void break_line();
    void close_paragraph();

    // A row becomes one block, "a | b", unless it only lays out a page.
    void open_row();
    void open_cell();
    void close_row();

    // Writes "[n]" and returns n, which counts all notes.
    std::size_t refer();
    void open_note(std::size_t number);
    void close_note();

    // Fills in the blocks, and what titles, authors and dates are styled as
    // such. To be called once.
    void finish(Document& document);

private:
    struct Open {  // a paragraph
        Paragraph paragraph;
        std::string text;
        std::size_t frame;  // that it is in
    };
    // What blocks are gathered in: the text, a row of a table, or a note.
    struct Frame {
        enum class Of { text, row, note } of = Of::text;
        std::size_t number = 0;  // of a note
        std::vector<Block> blocks{};
        std::vector<std::size_t> cells{};  // where each begins in the blocks
        bool only_layout = false;
    };

    void flush(Open& open);
    void close_frame(Frame::Of of);
    void leave_row(Frame row);
    void leave_note(Frame note);
    bool is_layout(const Frame& row) const;

    std::vector<Open> open_;
    std::vector<Frame> frames_ = std::vector<Frame>(1);
    std::vector<std::vector<Block>> notes_;  // by number, from 1
    std::size_t referred_ = 0;
    std::string title_;
    std::vector<std::string> authors_;
    std::string date_;
};

}  // namespace ibid
