#include "present/remarks.h"

#include <algorithm>

#include "present/harmless.h"
#include "present/marked.h"
#include "present/paragraph.h"
#include "present/wrap.h"
#include "text/utf8.h"

namespace ibid {
namespace {

constexpr std::size_t indent = 2;

// Where `place` is too far to the right, the text before it is left out.
std::string with_caret(std::string_view query, Span place,
                       const Layout& layout) {
    const std::string text = harmless(query);
    const std::vector<Span> tidied = tidy({place}, text.size());
    if (tidied.empty()) return {};
    place = tidied.front();
    const std::size_t room = std::max<std::size_t>(layout.width, 20) - indent;
    std::size_t from = 0;
    const auto columns = [&](std::size_t start, std::size_t end) {
        return display_width(std::string_view(text).substr(start, end - start));
    };
    if (columns(0, place.end) > room) from = place.start;
    const std::string shown =
        (from > 0 ? "…" : "") + fit(text.substr(from), room - 1);
    const std::size_t before = columns(from, place.start) + (from > 0);
    const std::size_t carets = std::clamp<std::size_t>(
        columns(place.start, place.end), 1,
        std::max<std::size_t>(display_width(shown) - before, 1));
    return std::string(indent, ' ') + shown + '\n' +
           std::string(indent + before, ' ') +
           paint(Tone::warning, std::string(carets, '^'), layout.colour) + '\n';
}

}  // namespace

std::string remarks(const QueryEcho& query, const Layout& layout) {
    std::string out;
    for (const Remark& remark : query.remarks) {
        out += indented("note: " + remark.text, 0, Tone::warning, layout);
        out += with_caret(query.text, remark.span, layout);
    }
    if (query.relaxed)
        out += indented(
            "note: no passage has all words; these have some of "
            "them",
            0, Tone::warning, layout);
    return out;
}

std::string echo(const QueryEcho& query, const Layout& layout) {
    return indented(query.words, 0, Tone::quiet, layout) +
           remarks(query, layout);
}

std::string suggestions(const Results& results, const Layout& layout) {
    const std::string& query = results.query.text;
    std::vector<Suggestion> all = results.suggestions;
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return a.span < b.span; });
    std::string better;
    std::size_t at = 0;
    for (const Suggestion& each : all) {
        if (each.span.start < at || each.span.end > query.size()) continue;
        better += query.substr(at, each.span.start - at) + each.better;
        at = each.span.end;
    }
    if (at == 0) return {};
    return indented("did you mean: " + better + query.substr(at), 0,
                    Tone::plain, layout);
}

}  // namespace ibid
