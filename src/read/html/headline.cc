#include "read/html/headline.h"

#include <algorithm>
#include <string>
#include <vector>

#include "read/html/plain_words.h"
#include "read/html/source_tag.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

constexpr std::size_t shortest = 8;  // bytes of its words
constexpr std::size_t longest = 400;
constexpr std::size_t most_titles = 20;
constexpr std::size_t most_nodes = 200;  // of a heading

std::vector<std::string> titles_of(const Page& page) {
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < page.nodes.size(); ++i) {
        const Tag tag = page.nodes[i].tag;
        if (tag == Tag::body || titles.size() >= most_titles) break;
        if (tag == Tag::title) titles.push_back(plain_words(page.text_of(i)));
        if (tag == Tag::meta && page.attribute(i, "property") == "og:title")
            titles.push_back(plain_words(page.attribute(i, "content")));
    }
    return titles;
}

// "/", "https://example.org", "https://example.org/"
bool leads_home(std::string_view address) {
    const std::size_t host = address.find("//");
    if (host == address.npos) return address == "/";
    const std::size_t path = address.find('/', host + 2);
    return path == address.npos || path + 1 == address.size();
}

bool is_beside_title(const Page& page, std::size_t node) {
    static constexpr std::string_view names[] = {
        "kicker",      "dachzeile",  "topline",  "overline",    "eyebrow",
        "spitzmarke",  "subtitle",   "roofline", "subheadline", "date",
        "sub-heading", "subheading", "category", "supertitle",  "pretitle",
        "volanta",     "tagline",    "section"};
    if (page.nodes[node].tag == Tag::time || page.nodes[node].tag == Tag::small)
        return true;
    const std::string name = lowered(page.attribute(node, "class"));
    return std::ranges::any_of(names, [&](std::string_view word) {
        return name.find(word) != name.npos;
    });
}

}  // namespace

std::string heading_text(const Page& page, std::size_t heading) {
    std::string text;
    const std::size_t end = page.nodes[heading].end;
    if (end - heading > most_nodes) return "";
    for (std::size_t i = heading; i < end; ++i) {
        const Node& node = page.nodes[i];
        if (node.tag == Tag::a && leads_home(page.attribute(i, "href")))
            return "";
        const bool silent = flow_of(node.tag) == Flow::silent;
        if (silent || (i > heading && node.tag != Tag::text &&
                       is_beside_title(page, i))) {
            i = node.end - 1;
            if (!silent) text += ' ';
            continue;
        }
        if (flow_of(node.tag) != Flow::inside || node.tag == Tag::br)
            text += ' ';
        text += node.text;
    }
    text = fold_space(text);
    return text.empty() ? page.text_of(heading) : text;
}

std::size_t find_headline(const Page& page) {
    const std::vector<std::string> titles = titles_of(page);
    std::size_t best = 0;
    int best_level = 4;
    for (std::size_t i = 0; i < page.nodes.size(); ++i) {
        const int level = heading_level(page.nodes[i].tag);
        if (level == 0 || level >= best_level) continue;
        const std::string text = heading_text(page, i);
        if (text.size() > longest) continue;
        const std::string words = plain_words(text);
        // One word may be the name of the site.
        if (words.size() < shortest ||
            (text.size() < 20 && text.find(' ') == text.npos))
            continue;
        if (std::ranges::none_of(titles, [&](const std::string& title) {
                return title.find(words) != title.npos;
            }))
            continue;
        best = i;
        best_level = level;
    }
    return best;
}

}  // namespace ibid::html
