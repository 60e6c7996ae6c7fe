#include "read/html/thin.h"

#include <algorithm>
#include <vector>

#include "read/html/source_tag.h"
#include "read/html/tag.h"
#include "read/read_error.h"

namespace ibid::html {

namespace {

using std::string_view;

// Parsers look through all open elements at some tags, and through all
// attributes of a tag at each, so both must be few.
constexpr std::size_t most_attributes = 250;
constexpr std::size_t most_parts = 1'000'000;  // tags and attributes

// What stands between these tags is no markup; it ends at the end tag only.
constexpr string_view dropped_whole[] = {"iframe",   "math",     "noembed",
                                         "noframes", "script",   "style",
                                         "svg",      "textarea", "xmp"};

// Elements that an end tag never closes, or that the next of their kind
// closes: any number in a row nests no deeper.
constexpr string_view never_deep[] = {
    "area",  "base",      "body",   "br",    "col",  "colgroup", "dd",
    "dt",    "embed",     "frame",  "head",  "hr",   "html",     "img",
    "input", "keygen",    "li",     "link",  "meta", "option",   "p",
    "param", "plaintext", "source", "tbody", "td",   "tfoot",    "th",
    "thead", "tr",        "track",  "wbr"};

bool is_listed(auto& list, string_view name) {
    return std::ranges::find(list, name) != std::end(list);
}

class Thinner {
public:
    Thinner(string_view html, std::size_t deepest, bool flat)
        : html_(html), deepest_(deepest), flat_(flat) {
        out_.reserve(html.size());
    }

    bool run() {
        while (at_ < html_.size() && depth_.size() <= deepest_) {
            const std::size_t next =
                std::min(html_.find('<', at_), html_.size());
            out_ += html_.substr(at_, next - at_);
            at_ = next;
            if (at_ < html_.size()) markup();
        }
        return depth_.size() <= deepest_;
    }

    std::string take() { return std::move(out_); }

private:
    void markup() {
        const string_view rest = html_.substr(at_);
        const char next = rest.size() > 1 ? rest[1] : ' ';
        if (next == '!' || next == '?') return declaration(rest);
        const bool name = is_ascii_letter_at(rest, next == '/' ? 2 : 1);
        if (name) return tag(rest);
        if (next == '/') return drop(rest.find('>'), 1);  // "</>"
        out_ += "&lt;";
        ++at_;
    }

    void declaration(string_view rest) {
        if (rest.starts_with("<!-->")) return drop(0, 5);
        if (rest.starts_with("<!--->")) return drop(0, 6);
        if (rest.starts_with("<!--")) return drop(comment_end(rest), 0);
        const std::size_t end = rest.find('>');
        if (lowered(rest.substr(2, 7)) == "doctype" && end != rest.npos)
            out_ += rest.substr(0, end + 1);
        drop(end, 1);
    }

    static std::size_t comment_end(string_view rest) {
        const std::size_t end = rest.find("-->", 4);
        return end == rest.npos ? end : end + 3;
    }

    void tag(string_view rest) {
        const SourceTag tag = read_tag(rest);
        parts_ += 1 + tag.attributes;
        if (parts_ > most_parts)
            throw ReadError("has more than " + std::to_string(most_parts) +
                            " tags and attributes");
        if (!tag.end && is_listed(dropped_whole, tag.name) &&
            !is_article_data(tag, rest))
            return drop_element(tag, rest);
        if (!tag.end && (tag.name == "script" || tag.name == "title"))
            return raw_element(tag, rest);
        if (!is_listed(dropped_whole, tag.name) && tag.name != "plaintext")
            keep(tag, rest);
        drop(tag.size, 0);
    }

    // Some pages forget to say of it what it is.
    static bool is_article_data(const SourceTag& tag, string_view rest) {
        if (tag.name != "script") return false;
        if (lowered(rest.substr(0, tag.size)).find("ld+json") !=
            std::string::npos)
            return true;
        const string_view text = rest.substr(tag.size, 100);
        const std::size_t begin = text.find_first_not_of(" \t\r\n[");
        return begin != text.npos && text[begin] == '{' &&
               text.find("\"@context\"") != text.npos;
    }

    void keep(const SourceTag& tag, string_view rest) {
        if (!is_listed(never_deep, tag.name)) nest(tag);
        if (flat_ && !is_listed(never_deep, tag.name)) {
            if (flow_of(tag_named(tag.name)) == Flow::block) out_ += "<p>";
        } else if (flat_ && flow_of(tag_named(tag.name)) == Flow::block) {
            out_ += "<p>";
        } else if (tag.attributes > most_attributes) {
            (out_ += '<') += tag.name;
            out_ += '>';
        } else {
            out_ += rest.substr(0, tag.size);
        }
    }

    void nest(const SourceTag& tag) {
        if (flat_) return;
        if (!tag.end)
            depth_.push_back(tag.name);
        else if (!depth_.empty() && depth_.back() == tag.name)
            depth_.pop_back();
    }

    // Without an end tag, only the start tag goes, in both of these.

    // A title, or data about the article: text up to the end tag.
    void raw_element(const SourceTag& tag, string_view rest) {
        const std::size_t end = end_tag(rest, tag);
        if (end == rest.size()) return drop(tag.size, 0);
        const string_view text = rest.substr(tag.size, end - tag.size);
        out_ += rest.substr(0, tag.size);
        if (tag.name == "title")
            for (const char c : text) c == '<' ? out_ += "&lt;" : out_ += c;
        else
            out_ += text;
        ((out_ += "</") += tag.name) += '>';
        at_ += end;
        drop(read_tag(rest.substr(end)).size, 0);
    }

    void drop_element(const SourceTag& tag, string_view rest) {
        const std::size_t end = end_tag(rest, tag);
        if (end == rest.size()) return drop(tag.size, 0);
        drop(end + read_tag(rest.substr(end)).size, 0);
    }

    std::size_t end_tag(string_view rest, const SourceTag& tag);

    // Goes on `extra` bytes after `count`; npos: at the end of the page.
    void drop(std::size_t count, std::size_t extra) {
        const std::size_t end =
            count == html_.npos ? html_.size()
                                : std::min(at_ + count + extra, html_.size());
        for (; at_ < end; ++at_)
            if (html_[at_] == '\n') out_ += '\n';
    }

    string_view html_;
    std::size_t deepest_;
    bool flat_;
    std::size_t at_ = 0;
    std::size_t parts_ = 0;
    std::string out_;
    std::vector<std::string> depth_;    // names of the open elements
    std::vector<std::string> unended_;  // names known to have no end tag left
};

std::size_t Thinner::end_tag(string_view rest, const SourceTag& tag) {
    if (is_listed(unended_, tag.name)) return rest.size();
    const std::size_t end = find_end_tag(rest, tag.name, tag.size);
    if (end == rest.size()) unended_.push_back(tag.name);
    return end;
}

}  // namespace

Thinned thin(std::string_view html, std::size_t deepest) {
    Thinner thinner(html, deepest, false);
    if (thinner.run()) return {thinner.take(), false};
    Thinner flattener(html, deepest, true);
    flattener.run();
    return {flattener.take(), true};
}

}  // namespace ibid::html
