#include "document/source_line.h"

#include <algorithm>
#include <array>

#include "document/shape.h"

namespace ibid {

namespace {

constexpr std::size_t longest_name = 8;   // words
constexpr std::size_t longest_line = 40;  // words

struct Opening {
    std::string_view words;
    bool says_published;  // says so itself; else a publisher's name follows
};
constexpr std::array<Opening, 5> openings{{{"source:", false},
                                           {"publisher:", false},
                                           {"published by", true},
                                           {"published in:", true},
                                           {"via:", false}}};

// "this article was first published by X": X begins after the last word.
constexpr std::array<std::string_view, 6> subjects{
    "this article", "this piece", "this commentary",
    "this essay",   "this post",  "this story"};
constexpr std::array<std::string_view, 8> verbs{
    "published by ", "published in ", "published on ", "published at ",
    "appeared in ",  "appeared on ",  "appeared at ",  "republished from "};
constexpr std::array<std::string_view, 4> bare_openings{
    "originally published ", "first published ", "originally appeared ",
    "republished "};

// The last words of the names of papers.
constexpr std::array<std::string_view, 34> publications{
    "affairs",  "brief",     "briefing", "bulletin", "chronicle", "courier",
    "daily",    "digest",    "diplomat", "dispatch", "forum",     "gazette",
    "guardian", "herald",    "journal",  "letter",   "magazine",  "mail",
    "mirror",   "monitor",   "news",     "notes",    "observer",  "policy",
    "post",     "quarterly", "record",   "report",   "review",    "telegraph",
    "times",    "tribune",   "weekly",   "wire"};

std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 32);
    return lower;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" *_\"");
    if (begin == std::string_view::npos) return {};
    const std::size_t end = text.find_last_not_of(" *_\".,;:");
    return end == std::string_view::npos || end < begin
               ? std::string_view{}
               : text.substr(begin, end + 1 - begin);
}

// Bytes up to the name in "this article was published by NAME"; 0 if the text
// says nothing of the kind.
std::size_t publication(std::string_view lower) {
    const auto opens = [&](std::string_view words) {
        return lower.starts_with(words);
    };
    if (std::none_of(subjects.begin(), subjects.end(), opens) &&
        std::none_of(bare_openings.begin(), bare_openings.end(), opens))
        return 0;
    for (std::string_view verb : verbs) {
        const std::size_t at = lower.find(verb);
        if (at != std::string_view::npos && at < 60) return at + verb.size();
    }
    return 0;
}

// The name ends where a date, a licence or another sentence begins.
std::string_view name_only(std::string_view text) {
    std::size_t end = text.size();
    for (std::string_view mark : {" on ", " under ", " and is ", " as part ",
                                  ". ", " (", ", ", " with "})
        end = std::min(end, text.find(mark));
    return trimmed(text.substr(0, end));
}

bool is_address(std::string_view text) {
    return (text.starts_with("http://") || text.starts_with("https://")) &&
           text.find(' ') == std::string_view::npos;
}

std::optional<SourceLine> named(std::string_view name) {
    name = trimmed(name);
    if (is_address(name)) return SourceLine{"", std::string(name)};
    if (name.empty() || word_count(name) > longest_name ||
        name.find_first_of("[];") != std::string_view::npos)
        return std::nullopt;
    return SourceLine{std::string(name), ""};
}

}  // namespace

bool is_publication(std::string_view name) {
    const std::size_t space = name.rfind(' ');
    if (space == std::string_view::npos) return false;
    const std::string last = ascii_lower(name.substr(space + 1));
    return std::find(publications.begin(), publications.end(), last) !=
           publications.end();
}

std::optional<SourceLine> parse_source_line(std::string_view line) {
    line = trimmed(line);
    if (line.size() > 600 || word_count(line) > longest_line)
        return std::nullopt;
    const std::string lower = ascii_lower(line);
    if (const std::size_t at = publication(lower))
        return named(name_only(line.substr(at)));
    for (const Opening& opening : openings) {
        if (!lower.starts_with(opening.words)) continue;
        const std::string_view rest =
            trimmed(line.substr(opening.words.size()));
        if (const std::size_t at = publication(ascii_lower(rest)))
            return named(name_only(rest.substr(at)));
        return named(opening.says_published ? name_only(rest) : rest);
    }
    return std::nullopt;
}

}  // namespace ibid
