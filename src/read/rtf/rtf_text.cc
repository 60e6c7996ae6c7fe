#include "read/rtf/rtf_text.h"

#include <cctype>
#include <cstdio>
#include <utility>

#include "read/read_error.h"
#include "read/rtf/codepage.h"
#include "text/utf8.h"

namespace ibid::rtf {

namespace {

constexpr std::size_t deepest = 1000;

// "1." and "(a)" are numbers of items; a bullet is none.
std::string item_of(std::string_view shown) {
    std::string item = fold_space(shown);
    for (const char c : item)
        if (std::isalnum(static_cast<unsigned char>(c)) && item.size() > 1)
            return item + ' ';
    return "";
}

}  // namespace

void RtfText::read(std::string_view source) {
    Tokens tokens(source);
    bool marked = false;  // by \*: what is not known may be passed over
    for (Token token = tokens.next(); token.is != Token::Is::end;
         token = tokens.next()) {
        const bool was_marked = std::exchange(marked, false);
        const bool bytes =
            token.is == Token::Is::byte || token.is == Token::Is::text;
        if (!bytes) flush();
        if (token.is == Token::Is::symbol && token.text == "*")
            marked = true;
        else
            take(token, was_marked);
    }
    while (groups_.size() > 1) close_group();
    end_paragraph();
    leave_table();
}

void RtfText::take(const Token& token, bool marked) {
    const char byte = static_cast<char>(token.number);
    switch (token.is) {
        case Token::Is::open:
            return open_group();
        case Token::Is::close:
            return close_group();
        case Token::Is::word:
            return word(token, marked);
        case Token::Is::symbol:
            return symbol(token.text.front());
        case Token::Is::byte:
            return characters_.add({&byte, 1});
        default:
            characters_.add(token.text);
    }
}

void RtfText::flush() {
    const char* font = groups_.back().charset;
    characters_.flush(font ? font : codepage_);
}

void RtfText::open_group() {
    characters_.pass_over_nothing();
    if (groups_.size() > deepest)
        throw ReadError("has RTF groups nested deeper than " +
                        std::to_string(deepest));
    Group inner = groups_.back();
    inner.footnote = false;
    groups_.push_back(inner);
}

void RtfText::close_group() {
    flush();
    characters_.pass_over_nothing();
    if (groups_.size() == 1) return;
    const Group group = groups_.back();
    if (group.footnote) {
        end_paragraph();
        writer_.close_note();
        --footnotes_;
        format_ = group.format;
    }
    groups_.pop_back();
    const Goes around = groups_.back().goes;
    if (group.goes == Goes::list_text && around != Goes::list_text)
        item_ = item_of(std::exchange(name_, {}));
    if (group.goes == Goes::author && around != Goes::author)
        properties_.authors = {std::exchange(author_, {})};
    in_created_ = false;
}

bool RtfText::group_word(Word word, bool marked) {
    Group& group = groups_.back();
    if (const auto goes = goes_to(word)) {
        group.goes = *goes;
        return true;
    }
    if (word == Word::created) in_created_ = true;
    if (word == Word::footnote && group.goes == Goes::text) begin_footnote();
    if (word == Word::unknown && marked) group.goes = Goes::nowhere;
    return word == Word::created || word == Word::footnote ||
           (word == Word::unknown && marked);
}

void RtfText::begin_footnote() {
    Group& group = groups_.back();
    if (group.footnote) return;
    enter_table();
    writer_.open_note(writer_.refer());
    group.footnote = true;
    ++footnotes_;
    group.format = std::exchange(format_, {});
}

void RtfText::word(const Token& token, bool marked) {
    const Word word = word_named(token.text);
    if (word == Word::unknown && characters_.pass_over()) return;
    characters_.pass_over_nothing();
    if (group_word(word, marked)) return;
    if (const std::string_view c = character_named(token.text); !c.empty())
        return add(c);
    shape_word(word, token);
    character_word(word, token);
}

void RtfText::shape_word(Word word, const Token& token) {
    const bool in_text = groups_.back().goes == Goes::text;
    if (word == Word::style) {
        format_.style = token.number;
        if (groups_.back().goes == Goes::styles) name_.clear();
    }
    if (!in_text) return;
    switch (word) {
        case Word::plain_paragraph:
            format_ = {};
            break;
        case Word::outline:
            format_.outline = token.number;
            break;
        case Word::in_table:
            format_.in_table = true;
            break;
        case Word::paragraph:
            end_paragraph();
            break;
        case Word::line:
            writer_.break_line();
            break;
        case Word::cell:
            enter_table();
            end_paragraph();
            writer_.open_cell();
            break;
        case Word::row:
            end_paragraph();
            leave_table();
            break;
        default:
            break;
    }
}

void RtfText::character_word(Word word, const Token& token) {
    Group& group = groups_.back();
    switch (word) {
        case Word::hidden:
            group.hidden = !token.has_number || token.number != 0;
            break;
        case Word::plain:
            group.hidden = false;
            group.charset = nullptr;
            break;
        case Word::font:
            font_ = token.number;
            if (const auto font = fonts_.find(font_); font != fonts_.end())
                group.charset = font->second;
            else
                group.charset = nullptr;
            break;
        case Word::font_charset:
            if (group.goes == Goes::fonts)
                fonts_[font_] = charset_of_font(token.number);
            break;
        case Word::codepage:
            codepage_ = charset_of_codepage(token.number);
            break;
        case Word::unicode:
            characters_.add_number(token.number, group.unicode_skip);
            break;
        case Word::unicode_skip:
            group.unicode_skip = token.number;
            break;
        case Word::space:
            add(" ");
            break;
        default:
            date_part(word, token.number);
    }
}

void RtfText::date_part(Word word, int number) {
    if (!in_created_) return;
    char digits[16];
    std::snprintf(digits, sizeof digits, "%02d", number % 10'000);
    if (word == Word::year) properties_.created = digits;
    if (word == Word::month || word == Word::day)
        (properties_.created += '-') += digits;
}

void RtfText::symbol(char c) {
    if (characters_.pass_over()) return;
    if (c == '~') add(" ");
    if (c == '_') add("\u2011");
    if (c == '\n' || c == '\r') end_paragraph();
    if (c == '\\' || c == '{' || c == '}') add({&c, 1});
}

void RtfText::add(std::string_view text) {
    const Group& group = groups_.back();
    switch (group.goes) {
        case Goes::text:
            if (!group.hidden) add_to_paragraph(text);
            break;
        case Goes::styles:
            end_style(text);
            break;
        case Goes::title:
            properties_.title += text;
            break;
        case Goes::author:
            author_ += text;
            break;
        case Goes::list_text:
            name_ += text;
            break;
        default:
            break;
    }
}

// "heading 1;"
void RtfText::end_style(std::string_view text) {
    name_ += text;
    const std::size_t end = name_.find(';');
    if (end == name_.npos) return;
    styles_[format_.style] =
        role_of_style(std::string_view(name_).substr(0, end));
    name_.clear();
}

void RtfText::add_to_paragraph(std::string_view text) {
    enter_table();
    writer_.text(text);
}

void RtfText::enter_table() {
    if (footnotes_ > 0 || format_.in_table == in_row_) return;
    if (in_row_) return leave_table();
    writer_.open_row();
    writer_.open_cell();
    in_row_ = true;
}

void RtfText::leave_table() {
    if (!in_row_) return;
    writer_.close_row();
    in_row_ = false;
}

void RtfText::end_paragraph() {
    flush();
    Paragraph paragraph;
    if (const auto style = styles_.find(format_.style); style != styles_.end())
        paragraph.style = style->second;
    if (paragraph.style.role == Role::unknown && format_.outline >= 0 &&
        format_.outline < 9)
        paragraph.style = {Role::heading, format_.outline + 1};
    if (paragraph.style.role != Role::heading)
        paragraph.item = std::exchange(item_, {});
    item_.clear();
    writer_.style(paragraph);
    writer_.close_paragraph();
}

}  // namespace ibid::rtf
