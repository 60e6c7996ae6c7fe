// RTF source -> calls of a BlockWriter, and the file's properties.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "read/block_writer.h"
#include "read/properties.h"
#include "read/rtf/characters.h"
#include "read/rtf/tokens.h"
#include "read/rtf/words.h"

namespace ibid::rtf {

class RtfText {
public:
    explicit RtfText(BlockWriter& writer) : writer_(writer) {}

    // Throws ReadError for groups nested too deep.
    void read(std::string_view source);
    const Properties& properties() const { return properties_; }

private:
    struct Format {  // of a paragraph
        int style = 0;
        int outline = 9;
        bool in_table = false;
    };
    struct Group {
        Goes goes = Goes::text;
        bool hidden = false;
        bool footnote = false;
        int unicode_skip = 1;
        const char* charset = nullptr;  // of its font
        Format format{};                // around a footnote
    };

    void take(const Token& token, bool marked);
    void flush();
    void open_group();
    void close_group();
    void word(const Token& token, bool marked);
    bool group_word(Word word, bool marked);
    void shape_word(Word word, const Token& token);
    void character_word(Word word, const Token& token);
    void date_part(Word word, int number);
    void symbol(char c);
    void begin_footnote();

    void add(std::string_view text);
    void add_to_paragraph(std::string_view text);
    void end_style(std::string_view text);
    void enter_table();
    void leave_table();
    void end_paragraph();

    BlockWriter& writer_;
    Properties properties_;
    std::vector<Group> groups_ = std::vector<Group>(1);
    Format format_;
    bool in_row_ = false;
    int footnotes_ = 0;  // that we are inside of

    std::map<int, StyleRole> styles_;
    std::map<int, const char*> fonts_;  // their character sets
    int font_ = 0;                      // that is being told of
    std::string name_;                  // of a style, or of an item
    std::string author_;
    std::string created_;
    bool in_created_ = false;
    std::string item_;

    const char* codepage_ = "WINDOWS-1252";
    Characters characters_{[this](std::string_view text) { add(text); }};
};

}  // namespace ibid::rtf
