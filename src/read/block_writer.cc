#include "read/block_writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "document/written_date.h"
#include "read/author_list.h"
#include "text/utf8.h"

namespace ibid {

namespace {

constexpr std::size_t longest_row = 600;  // bytes of text
constexpr std::size_t most_frames = 2000;

std::optional<Kind> kind_of(Role role) {
    switch (role) {
        case Role::heading:
            return Kind::heading;
        case Role::title:
            return Kind::title;
        case Role::author:
        case Role::date:
            return Kind::byline;
        case Role::quote:
            return Kind::body;
        case Role::caption:
            return Kind::caption;
        case Role::note:
            return Kind::note;
        case Role::contents:
            return Kind::boilerplate;
        case Role::unknown:
            break;
    }
    return std::nullopt;
}

bool is_one_line(Role role) {
    return role == Role::heading || role == Role::title || role == Role::author;
}

void append(std::vector<Block>& to, std::vector<Block> from) {
    std::ranges::move(from, std::back_inserter(to));
}

}  // namespace

void BlockWriter::open_paragraph(Paragraph paragraph) {
    open_.push_back({std::move(paragraph), {}, frames_.size() - 1});
}

void BlockWriter::style(const Paragraph& paragraph) {
    if (!open_.empty() && open_.back().frame + 1 == frames_.size())
        open_.back().paragraph = paragraph;
}

void BlockWriter::text(std::string_view piece) {
    if (open_.empty() || open_.back().frame + 1 < frames_.size())
        open_paragraph({});
    open_.back().text += piece;
}

// As in the other formats, a line of its own is a block of its own.
void BlockWriter::break_line() {
    if (open_.empty()) return;
    Open& open = open_.back();
    if (is_one_line(open.paragraph.style.role) ||
        frames_.back().of == Frame::Of::row)
        open.text += ' ';
    else
        flush(open);
}

void BlockWriter::close_paragraph() {
    if (open_.empty() || open_.back().frame + 1 < frames_.size()) return;
    flush(open_.back());
    open_.pop_back();
}

void BlockWriter::flush(Open& open) {
    Block block;
    block.text = fold_space(std::exchange(open.text, {}));
    if (block.text.empty()) return;
    const StyleRole style = open.paragraph.style;
    Frame& frame = frames_[open.frame];
    if (frame.of == Frame::Of::text) {
        if (style.role == Role::title && title_.empty()) title_ = block.text;
        if (style.role == Role::author)
            std::ranges::move(split_authors(block.text),
                              std::back_inserter(authors_));
        if (style.role == Role::date && date_.empty()) date_ = block.text;
    }
    block.text.insert(0, std::exchange(open.paragraph.item, {}));
    block.kind = kind_of(style.role);
    block.level = style.role == Role::heading ? style.level : 0;
    frame.blocks.push_back(std::move(block));
}

void BlockWriter::open_row() {
    if (frames_.size() < most_frames) frames_.push_back({Frame::Of::row});
}

void BlockWriter::open_cell() {
    Frame& frame = frames_.back();
    if (frame.of == Frame::Of::row) frame.cells.push_back(frame.blocks.size());
}

void BlockWriter::close_row() {
    close_frame(Frame::Of::row);
}

std::size_t BlockWriter::refer() {
    text("[" + std::to_string(++referred_) + "]");
    return referred_;
}

void BlockWriter::open_note(std::size_t number) {
    if (frames_.size() < most_frames)
        frames_.push_back({Frame::Of::note, number});
}

void BlockWriter::close_note() {
    close_frame(Frame::Of::note);
}

void BlockWriter::close_frame(Frame::Of of) {
    if (frames_.size() == 1 || frames_.back().of != of) return;
    while (!open_.empty() && open_.back().frame + 1 == frames_.size()) {
        flush(open_.back());
        open_.pop_back();
    }
    Frame frame = std::move(frames_.back());
    frames_.pop_back();
    if (of == Frame::Of::row)
        leave_row(std::move(frame));
    else
        leave_note(std::move(frame));
}

bool BlockWriter::is_layout(const Frame& row) const {
    if (row.only_layout || row.blocks.size() < 2) return true;
    std::size_t size = 0;
    for (const Block& block : row.blocks) {
        if (block.kind == Kind::heading || block.kind == Kind::title)
            return true;
        size += block.text.size();
    }
    return size > longest_row;
}

void BlockWriter::leave_row(Frame row) {
    Frame& around = frames_.back();
    if (around.of == Frame::Of::row) around.only_layout = true;
    if (is_layout(row)) return append(around.blocks, std::move(row.blocks));
    Block joined;
    joined.kind = Kind::body;
    std::size_t cell = 0;
    for (std::size_t i = 0; i < row.blocks.size(); ++i) {
        bool new_cell = false;
        for (; cell < row.cells.size() && row.cells[cell] <= i; ++cell)
            new_cell = true;
        if (i > 0) joined.text += new_cell ? " | " : " ";
        joined.text += row.blocks[i].text;
    }
    around.blocks.push_back(std::move(joined));
}

void BlockWriter::leave_note(Frame note) {
    if (note.number == 0 || note.number > referred_) return;
    if (notes_.size() <= note.number) notes_.resize(referred_ + 1);
    std::vector<Block>& blocks = notes_[note.number];
    if (!note.blocks.empty() && blocks.empty())
        note.blocks.front().text.insert(
            0, "[" + std::to_string(note.number) + "] ");
    for (Block& block : note.blocks) {
        block.kind = Kind::note;
        block.level = 0;
        blocks.push_back(std::move(block));
    }
}

void BlockWriter::finish(Document& document) {
    while (frames_.size() > 1) close_frame(frames_.back().of);
    while (!open_.empty()) close_paragraph();
    document.blocks = std::move(frames_.front().blocks);
    for (std::vector<Block>& note : notes_)
        append(document.blocks, std::move(note));
    Article& article = document.article;
    if (!title_.empty()) {
        article.title = title_;
        article.origins["title"] = "title style";
    }
    if (!authors_.empty()) {
        article.authors = authors_;
        article.origins["authors"] = "author style";
    }
    if (const auto date = only_date(date_); date && date->known()) {
        article.date = *date;
        article.origins["date"] = "date style";
    }
}

}  // namespace ibid
