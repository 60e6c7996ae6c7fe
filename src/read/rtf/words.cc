#include "read/rtf/words.h"

#include <algorithm>
#include <iterator>

namespace ibid::rtf {

namespace {

struct Row {
    std::string_view name;
    Word word;
};

constexpr Word skip = Word::skipped_group;

constexpr Row rows[] = {
    {"aftncn", skip},
    {"aftnsep", skip},
    {"aftnsepc", skip},
    {"annotation", skip},
    {"ansicpg", Word::codepage},
    {"atnauthor", skip},
    {"atnid", skip},
    {"author", Word::author},
    {"bkmkend", skip},
    {"bkmkstart", skip},
    {"cell", Word::cell},
    {"colortbl", skip},
    {"creatim", Word::created},
    {"deleted", Word::hidden},
    {"dy", Word::day},
    {"f", Word::font},
    {"fcharset", Word::font_charset},
    {"filetbl", skip},
    {"fldinst", skip},
    {"fldrslt", Word::text_group},
    {"fonttbl", Word::fonts},
    {"footer", skip},
    {"footerf", skip},
    {"footerl", skip},
    {"footerr", skip},
    {"footnote", Word::footnote},
    {"ftncn", skip},
    {"ftnsep", skip},
    {"ftnsepc", skip},
    {"header", skip},
    {"headerf", skip},
    {"headerl", skip},
    {"headerr", skip},
    {"info", Word::info},
    {"intbl", Word::in_table},
    {"line", Word::line},
    {"listoverridetable", skip},
    {"listtable", skip},
    {"listtext", Word::list_text},
    {"mo", Word::month},
    {"nestcell", Word::space},
    {"nestrow", Word::space},
    {"nonesttables", skip},
    {"nonshppict", skip},
    {"object", skip},
    {"outlinelevel", Word::outline},
    {"page", Word::paragraph},
    {"par", Word::paragraph},
    {"pard", Word::plain_paragraph},
    {"pict", skip},
    {"plain", Word::plain},
    {"pntext", Word::list_text},
    {"pntxta", skip},
    {"pntxtb", skip},
    {"private", skip},
    {"result", Word::text_group},
    {"row", Word::row},
    {"rxe", skip},
    {"s", Word::style},
    {"sect", Word::paragraph},
    {"shpinst", skip},
    {"shptxt", Word::text_group},
    {"sp", skip},
    {"stylesheet", Word::styles},
    {"tab", Word::space},
    {"tc", skip},
    {"template", skip},
    {"title", Word::title},
    {"txe", skip},
    {"u", Word::unicode},
    {"uc", Word::unicode_skip},
    {"v", Word::hidden},
    {"xe", skip},
    {"xmlopen", skip},
    {"yr", Word::year},
};

struct Character {
    std::string_view name;
    std::string_view text;
};

constexpr Character characters[] = {
    {"bullet", "•"},    {"emdash", "—"},    {"emspace", " "}, {"endash", "–"},
    {"enspace", " "},   {"ldblquote", "“"}, {"lquote", "‘"},  {"qmspace", " "},
    {"rdblquote", "”"}, {"rquote", "’"},
};

struct Destination {
    Word word;
    Goes goes;
};

constexpr Destination destinations[] = {
    {Word::skipped_group, Goes::nowhere}, {Word::text_group, Goes::text},
    {Word::fonts, Goes::fonts},           {Word::styles, Goes::styles},
    {Word::info, Goes::nowhere},          {Word::title, Goes::title},
    {Word::author, Goes::author},         {Word::list_text, Goes::list_text},
};

constexpr bool sorted =
    std::ranges::is_sorted(rows, {}, &Row::name) &&
    std::ranges::is_sorted(characters, {}, &Character::name);
static_assert(sorted);

}  // namespace

Word word_named(std::string_view name) {
    const auto row = std::ranges::lower_bound(rows, name, {}, &Row::name);
    return row != std::end(rows) && row->name == name ? row->word
                                                      : Word::unknown;
}

std::optional<Goes> goes_to(Word word) {
    const auto row = std::ranges::find(destinations, word, &Destination::word);
    if (row == std::end(destinations)) return std::nullopt;
    return row->goes;
}

std::string_view character_named(std::string_view name) {
    const auto row =
        std::ranges::lower_bound(characters, name, {}, &Character::name);
    return row != std::end(characters) && row->name == name
               ? row->text
               : std::string_view();
}

}  // namespace ibid::rtf
