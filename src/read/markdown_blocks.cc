#include "read/markdown_blocks.h"

#include <functional>
#include <string>
#include <utility>

#include <md4c.h>

#include "read/entities.h"
#include "read/footnotes.h"
#include "read/tag_stripper.h"
#include "text/utf8.h"

namespace ibid {

namespace {

class Builder {
public:
    explicit Builder(const PlainMarkdown& markdown)
        : markdown_(markdown), cells_left_(4 * markdown.text.size() + 1000) {}

    std::vector<Block> blocks;

    // The callbacks give 0 to go on.
    int enter_block(MD_BLOCKTYPE type, void* detail);
    int leave_block(MD_BLOCKTYPE type);
    int enter_span(MD_SPANTYPE type, void* detail);
    int leave_span(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, std::string_view piece);

private:
    std::string& current() { return pictures_ > 0 ? caption_ : text_; }
    void enter_item();
    int enter_cell();
    void note_place(const char* at);
    void flush();
    void add(std::string_view text, std::optional<Kind> kind, int level);

    const PlainMarkdown& markdown_;
    std::size_t offset_ = 0;  // in the Markdown, up to which lines are counted
    std::size_t row_ = 0;     // the line at that offset, from 0

    std::string item_;  // the number before the item's first text
    std::string text_;  // of the block being built
    std::optional<MarkdownLine> place_;
    int heading_ = 0;
    std::string caption_;
    std::vector<std::string> captions_;
    int pictures_ = 0;  // that we are inside of
    TagStripper tags_;
    std::vector<unsigned> lists_;  // the next item's number; 0: bullets
    std::size_t cells_left_;
};

int Builder::enter_block(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) return enter_cell();
    flush();
    if (type == MD_BLOCK_H)
        heading_ =
            static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    if (type == MD_BLOCK_UL) lists_.push_back(0);
    if (type == MD_BLOCK_OL)
        lists_.push_back(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
    if (type == MD_BLOCK_LI) enter_item();
    return 0;
}

int Builder::leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) return 0;
    flush();
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) lists_.pop_back();
    if (type == MD_BLOCK_LI) item_.clear();
    tags_ = {};
    return 0;
}

void Builder::enter_item() {
    unsigned& number = lists_.back();
    if (number == 0) return;
    item_ = std::to_string(number) + ". ";
    ++number;
}

// A short row still gets all the columns of its table, so that a few bytes may
// stand for millions of cells.
int Builder::enter_cell() {
    if (cells_left_ == 0) return 1;
    --cells_left_;
    if (!text_.empty()) text_ += " | ";
    return 0;
}

int Builder::enter_span(MD_SPANTYPE type, void* detail) {
    if (type != MD_SPAN_IMG) return 0;
    if (pictures_++ > 0) return 0;
    const MD_ATTRIBUTE& title = static_cast<MD_SPAN_IMG_DETAIL*>(detail)->title;
    if (title.size > 0)
        captions_.push_back(decode_entities({title.text, title.size}));
    return 0;
}

int Builder::leave_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_IMG || --pictures_ > 0) return 0;
    if (captions_.empty() || captions_.back() != caption_)
        captions_.push_back(caption_);
    caption_.clear();
    return 0;
}

int Builder::text(MD_TEXTTYPE type, std::string_view piece) {
    note_place(piece.data());
    switch (type) {
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_SOFTBR:
            current() += ' ';
            break;
        case MD_TEXT_BR:
            if (pictures_ == 0 && heading_ == 0)
                flush();
            else
                current() += ' ';
            break;
        case MD_TEXT_ENTITY:
            current() += decode_entities(piece);
            break;
        case MD_TEXT_HTML:
            current() += decode_entities(tags_.feed(piece));
            break;
        default:
            current() += piece;
    }
    return 0;
}

// md4c hands out pieces of the Markdown itself, in order, and few constants.
void Builder::note_place(const char* at) {
    const std::string& all = markdown_.text;
    const std::less<const char*> before;
    if (before(at, all.data() + offset_) ||
        !before(at, all.data() + all.size()))
        return;
    const auto offset = static_cast<std::size_t>(at - all.data());
    for (; offset_ < offset; ++offset_)
        if (all[offset_] == '\n') ++row_;
    if (!place_) place_ = markdown_.lines[row_];
}

void Builder::add(std::string_view text, std::optional<Kind> kind, int level) {
    Block block;
    block.text = fold_space(text);
    if (block.text.empty()) return;
    if (kind != Kind::caption) block.text.insert(0, std::exchange(item_, {}));
    block.kind = kind;
    block.level = level;
    if (place_) block.line = place_->line;
    blocks.push_back(std::move(block));
}

void Builder::flush() {
    std::optional<Kind> kind;
    if (place_ && place_->note) kind = Kind::note;
    if (heading_ > 0) kind = Kind::heading;
    add(plain_references(text_), kind, heading_);
    for (const std::string& caption : captions_) add(caption, Kind::caption, 0);
    text_.clear();
    captions_.clear();
    place_.reset();
    heading_ = 0;
}

Builder& builder(void* data) {
    return *static_cast<Builder*>(data);
}

int parse(Builder& target, const std::string& text, unsigned flags) {
    MD_PARSER parser{};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        return builder(data).enter_block(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) {
        return builder(data).leave_block(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) {
        return builder(data).enter_span(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* data) {
        return builder(data).leave_span(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* piece, MD_SIZE size,
                     void* data) {
        return builder(data).text(type, {piece, size});
    };
    return md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser,
                    &target);
}

}  // namespace

std::vector<Block> markdown_blocks(std::string_view markdown,
                                   std::size_t first_line) {
    const PlainMarkdown plain = unfold_footnotes(markdown, first_line);
    Builder with_tables(plain);
    if (parse(with_tables, plain.text,
              MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH) == 0)
        return std::move(with_tables.blocks);
    Builder without_tables(plain);
    parse(without_tables, plain.text, MD_FLAG_STRIKETHROUGH);
    return std::move(without_tables.blocks);
}

}  // namespace ibid
