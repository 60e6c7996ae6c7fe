#include "read/tag_stripper.h"

#include <algorithm>
#include <cctype>

namespace ibid {

namespace {

// Tags that only mark words within a sentence; all others part words.
constexpr std::string_view inline_tags[] = {
    "a",    "abbr", "b", "cite",  "code", "del",    "em",  "font", "i", "ins",
    "mark", "q",    "s", "small", "span", "strong", "sub", "sup",  "u"};

constexpr std::size_t longest_name = 8;

bool begins_tag(std::string_view html) {
    if (html.size() < 2 || html[0] != '<') return false;
    const char next = html[1];
    return std::isalpha(static_cast<unsigned char>(next)) || next == '/' ||
           next == '!' || next == '?';
}

}  // namespace

void TagStripper::end_tag(std::string& out) {
    std::string_view name = tag_;
    if (name.starts_with('/')) name.remove_prefix(1);
    name = name.substr(0, name.find_first_of(" \t\n/"));
    if (std::ranges::find(inline_tags, name) == std::end(inline_tags))
        out += ' ';
    state_ = State::text;
}

std::string TagStripper::feed(std::string_view html) {
    std::string out;
    for (std::size_t at = 0; at < html.size(); ++at) {
        const std::string_view rest = html.substr(at);
        if (state_ == State::comment) {
            if (rest.starts_with("-->")) {
                state_ = State::text;
                at += 2;
            }
        } else if (state_ == State::tag) {
            if (html[at] == '>')
                end_tag(out);
            else if (tag_.size() <= longest_name)
                tag_ += html[at];
        } else if (rest.starts_with("<!--")) {
            state_ = State::comment;
            at += 3;
        } else if (begins_tag(rest)) {
            state_ = State::tag;
            tag_.clear();
        } else {
            out += html[at];
        }
    }
    return out;
}

}  // namespace ibid
