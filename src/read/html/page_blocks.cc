#include "read/html/page_blocks.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "read/html/author_text.h"
#include "read/html/note_reference.h"
#include "read/html/page_date.h"
#include "read/list_number.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

struct List {
    int next = 1;  // item
    NumberStyle style = NumberStyle::none;
};

class Builder {
public:
    Builder(const Page& page, const MainPart& part)
        : page_(page), part_(part) {}

    std::vector<Block> run() {
        for (const std::size_t lead : part_.leads) walk(lead);
        walk(part_.root);
        return std::move(blocks_);
    }

private:
    void walk(std::size_t root) {
        for (std::size_t i = root; i < page_.nodes[root].end;) {
            leave_to(i);
            if (!part_.measures[i].live) {
                i = page_.nodes[i].end;
                continue;
            }
            enter(i++);
        }
        leave_to(page_.nodes[root].end);
        flush();
    }

    void leave_to(std::size_t node) {
        while (!open_.empty() && page_.nodes[open_.back()].end <= node) {
            if (is_reference(open_.back())) text_ += ']';
            leave(page_.nodes[open_.back()].tag);
            open_.pop_back();
        }
    }

    // Where the text begins behind its white space; 0 when it is nothing else.
    static std::size_t line_of(const Node& node) {
        const std::size_t begin = node.text.find_first_not_of(" \t\r\n");
        if (begin == node.text.npos) return 0;
        const std::string_view space = node.text.substr(0, begin);
        return node.line +
               static_cast<std::size_t>(std::ranges::count(space, '\n'));
    }

    void enter(std::size_t i) {
        const Node& node = page_.nodes[i];
        if (node.tag == Tag::text) {
            if (line_ == 0) line_ = line_of(node);
            text_ += node.text;
            return;
        }
        open_.push_back(i);
        const bool cell = node.tag == Tag::td || node.tag == Tag::th;
        if (cell && in_row_ > 0) return enter_cell();
        if (is_reference(i)) text_ += '[';
        if (node.tag == Tag::br) return enter_break(i);
        if (flow_of(node.tag) != Flow::block) return;
        if (in_row_ > 0) {
            text_ += ' ';
            return;
        }
        flush();
        start(i);
    }

    bool is_reference(std::size_t i) const {
        return is_note_reference(page_, i, part_.whole);
    }

    void start(std::size_t i) {
        const Tag tag = page_.nodes[i].tag;
        kind_ = kind_of(i);
        level_ = kind_ == Kind::heading ? heading_level(tag) : 0;
        if (tag == Tag::ul || tag == Tag::ol)
            lists_.push_back(list_at(i));
        else if (tag == Tag::li && !lists_.empty())
            item_ = next_item(lists_.back());
        else if (tag == Tag::tr && is_data_row(i))
            ++in_row_;
    }

    List list_at(std::size_t i) const {
        List list;
        if (page_.nodes[i].tag == Tag::ul) return list;
        const std::string_view start = page_.attribute(i, "start");
        std::from_chars(start.data(), start.data() + start.size(), list.next);
        list.style = number_style(page_.attribute(i, "type"));
        if (list.style == NumberStyle::none) list.style = NumberStyle::arabic;
        return list;
    }

    static std::string next_item(List& list) {
        const std::string number = list_number(list.next++, list.style);
        return number.empty() ? "" : number + ". ";
    }

    std::optional<Kind> kind_of(std::size_t i) const {
        const Tag tag = page_.nodes[i].tag;
        if (heading_level(tag) > 0) return Kind::heading;
        if (tag == Tag::figcaption || tag == Tag::caption) return Kind::caption;
        switch (part_.zones[i]) {
            case Hint::caption:
                return Kind::caption;
            case Hint::note:
                return Kind::note;
            case Hint::quote:
                return Kind::pull_quote;
            default:
                return std::nullopt;
        }
    }

    // Above the text stand lines that tell who wrote it when.
    bool is_byline_above(const std::string& text) {
        if (part_.whole) return false;
        if (text.size() > long_paragraph) ++paragraphs_;
        if (text.size() > longest_byline || paragraphs_ > 1) return false;
        const char last = text.back();
        if (last == '.' || last == '!' || last == '?') return false;
        return is_byline(text) || find_date(text, DateOrder::day_first);
    }

    // Many a table only lays out a page, and its cells hold all of it.
    bool is_data_row(std::size_t row) const {
        if (part_.measures[row].text > longest_row) return false;
        for (std::size_t i = row + 1; i < page_.nodes[row].end; ++i)
            switch (page_.nodes[i].tag) {
                case Tag::table:
                case Tag::ul:
                case Tag::ol:
                case Tag::h1:
                case Tag::h2:
                case Tag::h3:
                    return false;
                default:
                    break;
            }
        return true;
    }

    void enter_cell() {
        if (!fold_space(text_).empty()) text_ += " | ";
    }

    // Two line breaks part paragraphs, one parts lines.
    void enter_break(std::size_t) {
        if (in_row_ > 0 || kind_ == Kind::heading)
            text_ += ' ';
        else
            flush_line();
    }

    void leave(Tag tag) {
        if (flow_of(tag) != Flow::block) return;
        if (in_row_ > 0 && (tag == Tag::td || tag == Tag::th)) return;
        if (tag == Tag::tr && in_row_ > 0) {
            --in_row_;
        } else if (in_row_ > 0) {
            text_ += ' ';
            return;
        }
        flush();
        if ((tag == Tag::ul || tag == Tag::ol) && !lists_.empty())
            lists_.pop_back();
        if (tag == Tag::li) item_.clear();
    }

    void flush_line() {
        const std::optional<Kind> kind = kind_;
        const int level = level_;
        flush();
        kind_ = kind;
        level_ = level;
    }

    void flush() {
        Block block;
        block.text = fold_space(text_);
        if (!block.text.empty()) {
            block.text.insert(0, std::exchange(item_, {}));
            block.kind = kind_;
            if (!kind_ && is_byline_above(block.text))
                block.kind = Kind::byline;
            block.level = level_;
            block.line = line_;
            blocks_.push_back(std::move(block));
        }
        text_.clear();
        line_ = 0;
        kind_.reset();
        level_ = 0;
    }

    static constexpr std::size_t longest_row = 600;  // bytes of text
    static constexpr std::size_t longest_byline = 150;
    static constexpr std::size_t long_paragraph = 200;

    const Page& page_;
    const MainPart& part_;
    std::vector<Block> blocks_;
    std::vector<std::size_t> open_;  // elements that we are inside of

    std::string text_;  // of the block being built
    std::size_t line_ = 0;
    std::optional<Kind> kind_;
    int level_ = 0;
    std::string item_;  // the number before the item's first text
    std::vector<List> lists_;
    int paragraphs_ = 0;  // of some length, so far
    int in_row_ = 0;      // rows of tables that we are inside of
};

}  // namespace

std::vector<Block> page_blocks(const Page& page, const MainPart& part) {
    return Builder(page, part).run();
}

}  // namespace ibid::html
