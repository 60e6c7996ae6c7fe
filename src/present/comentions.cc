#include "present/comentions.h"

#include <algorithm>

#include "present/counts.h"
#include "present/excerpt.h"
#include "present/harmless.h"
#include "present/paragraph.h"
#include "present/place.h"
#include "present/style.h"
#include "present/wrap.h"
#include "text/utf8.h"

namespace ibid {
namespace {

constexpr std::size_t example_lines = 3;

std::string pair_name(const Comention& pair) {
    return harmless(pair.first.name) + " – " + harmless(pair.second.name);
}

std::string when(const Comention& pair) {
    if (!pair.earliest.known()) return "undated";
    const std::string first = to_string(pair.earliest);
    const std::string last = to_string(pair.latest);
    return first == last ? first : first + " to " + last;
}

// The words around the first mention of both, as far as a few lines reach.
std::string example_text(const Comention& pair, const Layout& layout) {
    const std::string text = harmless(pair.example.passage.text);
    const std::size_t columns = layout.width > 14 ? layout.width - 4 : 10;
    if (text.size() <= columns * example_lines) return text;
    std::vector<Span> spans;
    for (const Actor* actor : {&pair.first, &pair.second})
        for (const ActorMention& mention : pair.example.passage.actors)
            if (mention.actor == actor->id) {
                spans.push_back(mention.span);
                break;
            }
    std::ranges::sort(spans);
    const Span part =
        excerpt(text, spans, example_lines * (columns - columns / 8) - 4);
    return (part.start > 0 ? "… " : "") +
           text.substr(part.start, part.end - part.start) +
           (part.end < text.size() ? " …" : "");
}

std::string entry(const Comention& pair, const Layout& layout) {
    const std::string counts = in_words(pair.count);
    const std::string name = pair_name(pair);
    std::string out;
    const std::size_t used = display_width(name) + display_width(counts) + 2;
    if (used <= layout.width) {
        out = paint(Tone::title, name, layout.colour) +
              std::string(2 + layout.width - used, ' ') + counts + '\n';
    } else {
        out = indented(name, 0, Tone::title, layout) +
              indented(counts, 2, Tone::plain, layout);
    }
    out += indented(
        when(pair) + " · " + place(pair.example.article, pair.example.passage),
        2, Tone::place, layout);
    return out + indented(example_text(pair, layout), 2, Tone::quiet, layout);
}

}  // namespace

std::string comention_page(const Comentions& comentions, const Layout& layout) {
    std::string out;
    for (const Comention& pair : comentions.pairs) {
        if (!out.empty()) out += '\n';
        out += entry(pair, layout);
    }
    if (comentions.distinct > comentions.pairs.size())
        out += '\n' +
               paint(Tone::quiet,
                     std::to_string(comentions.distinct -
                                    comentions.pairs.size()) +
                         " more",
                     layout.colour) +
               '\n';
    return out;
}

Table comention_table(const std::vector<Comention>& pairs) {
    Table out{{"id1", "id2", "name1", "name2", "kind1", "kind2", "passages",
               "articles", "first", "last", "place", "example"}};
    for (const Comention& pair : pairs)
        out.push_back({pair.first.id, pair.second.id, pair.first.name,
                       pair.second.name, pair.first.kind, pair.second.kind,
                       std::to_string(pair.count.passages),
                       std::to_string(pair.count.articles),
                       to_string(pair.earliest), to_string(pair.latest),
                       place(pair.example.article, pair.example.passage),
                       pair.example.passage.text});
    return out;
}

}  // namespace ibid
