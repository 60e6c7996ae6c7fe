// Passage: the unit that ibid finds, shows and cites, mostly a paragraph.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/date.h>
#include <ibid/document.h>

#pragma GCC visibility push(default)
namespace ibid {

// Bytes [start, end) of a passage's text.
struct Span {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    friend auto operator<=>(const Span&, const Span&) = default;
};

// What leads from the words of a mention to its actor: they name it, or a place
// that stands for it (a capital, a palace), or its leader, its agency; or a
// name that several share, of whom the article has named only this one.
enum class Through { name, place, leader, agency, context };
// "name", "place", ...
std::string_view through_name(Through through);

// An actor that the passage names. `text.substr(span)` is the surface: the
// words that caused the tag.
struct ActorMention {
    std::string actor;  // id in the actor file: "PRK"
    Span span;
    bool inferred = false;            // not by a name of its own
    std::string name{};               // for display; filled in by an Index
    Through through = Through::name;  // anything else: it is inferred
    std::string via{};  // id of the leader or agency, where that is certain
    friend bool operator==(const ActorMention&, const ActorMention&) = default;
};

// A date that the passage talks about (not when it was published).
struct DateMention {
    Date from;  // "2018": from and to are both {2018}; "1990s": {1990}, {1999}
    Date to;
    Span span;
    bool inferred = false;  // the year, or all of it, follows from the context
    friend bool operator==(const DateMention&, const DateMention&) = default;
};

struct Passage {
    // Twelve characters made from the article's id and the passage's own text:
    // the same after re-indexing and after edits elsewhere in the article.
    std::string id;
    Kind kind = Kind::body;
    // Position among the article's paragraphs of this kind, from 1: the fifth
    // body paragraph is body 5 and is cited as paragraph 5. A lead-in and the
    // quotation below it are one passage with the number of the first, and the
    // next passage's number is two higher.
    std::uint32_t number = 0;
    // A long paragraph is split at sentence ends into parts 1, 2, ...; 0:
    // whole.
    std::uint32_t part = 0;
    std::vector<std::string> headings;  // above it, the outermost first
    std::string text;
    std::vector<ActorMention> actors;  // in order of span
    std::vector<DateMention> dates;
    // The pages of the source that it stands on, as they are printed there:
    // "12", "12–13", "xiv"; "" of a source without pages.
    std::string page{};
};

}  // namespace ibid
#pragma GCC visibility pop
