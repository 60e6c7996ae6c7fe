// The control words of RTF that say something of the text; of all others,
// fonts and colours and distances, only their order matters.
#pragma once

#include <optional>
#include <string_view>

namespace ibid::rtf {

enum class Word {
    unknown,
    // What the group it stands in is for.
    skipped_group,  // pictures, headers, fields' programs
    text_group,     // text inside of what is skipped
    fonts,
    styles,
    info,
    title,
    author,
    created,
    footnote,
    list_text,  // the number or bullet of an item, as it is shown
    // The text's shape.
    paragraph,
    plain_paragraph,  // the paragraph's properties as they are at first
    line,
    cell,
    row,
    in_table,
    style,
    outline,
    // Characters.
    hidden,
    plain,
    font,
    font_charset,
    codepage,
    unicode,
    unicode_skip,
    space,
    // Parts of a date.
    year,
    month,
    day,
};

Word word_named(std::string_view name);

// Where the text of a group goes.
enum class Goes { text, nowhere, fonts, styles, title, author, list_text };

// For the words that begin such a group.
std::optional<Goes> goes_to(Word word);

// What a word such as \emdash stands for; "" for one that is no character.
std::string_view character_named(std::string_view name);

}  // namespace ibid::rtf
