#include "read/html/source_tag.h"

#include <algorithm>

#include "text/letters.h"

namespace ibid::html {

namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Just behind the quoted value that begins at `at`.
std::size_t behind_quote(std::string_view html, std::size_t at) {
    const std::size_t end = html.find(html[at], at + 1);
    return end == html.npos ? html.size() : end + 1;
}

// Behind the "=" at `at` and the value that follows.
std::size_t behind_value(std::string_view html, std::size_t at) {
    ++at;
    while (at < html.size() && is_space(html[at])) ++at;
    if (at < html.size() && (html[at] == '"' || html[at] == '\''))
        return behind_quote(html, at);
    while (at < html.size() && !is_space(html[at]) && html[at] != '>') ++at;
    return at;
}

}  // namespace

bool is_ascii_letter_at(std::string_view html, std::size_t at) {
    return at < html.size() && is_ascii_letter(html[at]);
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

SourceTag read_tag(std::string_view html) {
    SourceTag tag;
    tag.end = html.size() > 1 && html[1] == '/';
    std::size_t at = tag.end ? 2 : 1;
    const std::size_t name = at;
    while (at < html.size() && !is_space(html[at]) && html[at] != '/' &&
           html[at] != '>')
        ++at;
    tag.name = lowered(html.substr(name, at - name));
    bool between = true;  // two attributes
    while (at < html.size() && html[at] != '>') {
        const char c = html[at];
        if (c == '=' && !between) {
            at = behind_value(html, at);
            between = true;
            continue;
        }
        const bool gap = is_space(c) || c == '/';
        if (between && !gap) ++tag.attributes;
        // "a = b": the sign may stand apart from its name.
        std::size_t next = at + 1;
        if (gap)
            while (next < html.size() && is_space(html[next])) ++next;
        const bool value =
            gap && c != '/' && next < html.size() && html[next] == '=';
        if (!value) between = gap;
        at = next;
    }
    tag.size = std::min(at + 1, html.size());
    return tag;
}

std::size_t find_end_tag(std::string_view html, std::string_view name,
                         std::size_t from) {
    for (std::size_t at = html.find("</", from); at != html.npos;
         at = html.find("</", at + 2)) {
        const std::size_t behind = at + 2 + name.size();
        if (lowered(html.substr(at + 2, name.size())) != name) continue;
        if (behind >= html.size() || is_space(html[behind]) ||
            html[behind] == '/' || html[behind] == '>')
            return at;
    }
    return html.size();
}

}  // namespace ibid::html
