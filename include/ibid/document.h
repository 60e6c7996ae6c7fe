// Document: one article as a reader of files understood it, or as a program
// hands it to a Writer.
//
//   ibid::Document doc;
//   doc.article.id = "press-review-17";
//   doc.article.title = "Talks resume";
//   doc.blocks = ibid::blocks_from_text("First paragraph.\n\nSecond one.");
//
// An Article is what is known about the text; Blocks are the text in reading
// order, one paragraph, heading or note each. Nothing of the source's text is
// left out of the blocks: what is not body text gets another kind. Only of a web
// page, what stands around its article is.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/date.h>

#pragma GCC visibility push(default)
namespace ibid {

// What a stretch of text is to its article. Searches look at `body` unless
// they ask for others (`in:note`).
enum class Kind : std::uint8_t {
    body,
    heading,
    title,
    byline,       // "By A, B and C", a dateline, a "Source:" line
    note,         // footnote or endnote
    caption,      // of a picture, video or table
    biography,    // about an author
    pull_quote,   // repeats the body in other type
    boilerplate,  // share buttons, comment forms, licences, site footers
    summary,      // a digest above the title, not in the words of the authors
};

inline constexpr int kind_count = 10;

// "body", "heading", ... "pull-quote", "summary": the words that users
// type after `in:` and that JSON carries.
std::string_view kind_name(Kind kind);
std::optional<Kind> kind_from_name(std::string_view name);

struct Article {
    std::string id;        // unique within the index; a path, if no better
    std::string title;     // "" when unknown, and so below
    std::vector<std::string> authors;
    Date date;             // of publication
    std::string source;    // who published it
    std::string url;
    std::string language;  // ISO 639-1, "en"
    std::string path;      // of the source file, "" when there is none

    // How each field above came to be known, in words, by field name:
    // {"authors": "by-line in line 2", "date": "metadata.csv"}.
    std::map<std::string, std::string> origins;

    // What else a citation says of it, by the names of CSL's variables (see
    // citationstyles.org): {"type": "article-journal", "volume": "12", "page":
    // "45-60", "DOI": "10.1000/182"}. Names are inverted and parted by
    // semicolons: {"author": "Lee, Ann; World Bank"}.
    std::map<std::string, std::string> csl{};

    // What people call it where they are: the path from the current folder,
    // with "#record" where a file holds many. Filled in by an Index.
    std::string place{};
};

// A page of the source begins at byte `at` of a block's text. `label` is the
// number that is printed on it, or else its position: "12", "xiv".
struct PageMark {
    std::size_t at = 0;
    std::string label;
    friend bool operator==(const PageMark&, const PageMark&) = default;
};

struct Block {
    std::string text;          // UTF-8, white space folded to single spaces
    std::optional<Kind> kind;  // when the format says it; else ibid decides
    int level = 0;             // of a heading: 1 is the highest
    std::size_t line = 0;      // where it began in the source, from 1; 0: none
    // Of a source with pages: the one that it begins on, and those after it
    // that it goes on to.
    std::vector<PageMark> pages = {};
};

struct Document {
    Article article;
    std::vector<Block> blocks;
    // What a reader had to repair or could not use, as sentences for a person:
    // "line 7: 3 bytes are not UTF-8 and were replaced".
    std::vector<std::string> remarks;
};

// Blocks of plain text in which blank lines part the paragraphs.
std::vector<Block> blocks_from_text(std::string_view text);

}  // namespace ibid
#pragma GCC visibility pop
