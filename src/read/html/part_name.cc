#include "read/html/part_name.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "read/html/hints.h"

namespace ibid::html {

namespace {

constexpr std::string_view author_words[] = {
    "author", "authors", "byline",    "autor", "autoren",   "auteur",
    "autore", "writer",  "redakteur", "fn",    "verfasser", "bylines"};
constexpr std::string_view not_author_words[] = {
    "bio",    "box",         "avatar", "image",  "img",     "photo",
    "info",   "description", "about",  "social", "role",    "job",
    "title",  "links",       "posts",  "count",  "comment", "date",
    "follow", "twitter",     "more",   "desc"};
constexpr std::string_view about_words[] = {"bio",   "box",  "info",
                                            "about", "card", "profile"};
constexpr std::string_view date_words[] = {
    "date",     "dateline", "published", "pubdate",     "timestamp", "datum",
    "time",     "posted",   "fecha",     "data",        "publish",   "updated",
    "datetime", "erstellt", "created",   "publishdate", "postdate",  "byline",
    "meta",     "postmeta", "info",      "details"};

constexpr std::size_t longest_name = 200;  // bytes

bool has_one_of(const std::vector<std::string>& words, const auto& list) {
    return std::ranges::any_of(words, [&](const std::string& word) {
        return std::ranges::find(list, word) != std::end(list);
    });
}

}  // namespace

PartName part_name(const Page& page, std::size_t node) {
    std::string name(page.attribute(node, "class").substr(0, longest_name));
    (name += ' ') += page.attribute(node, "id").substr(0, longest_name);
    const std::vector<std::string> words = words_of_name(name);
    if (words.empty()) return {};
    const bool author = has_one_of(words, author_words);
    return {words.front(), author && !has_one_of(words, not_author_words),
            has_one_of(words, date_words),
            author && has_one_of(words, about_words)};
}

}  // namespace ibid::html
