#include "present/paragraph.h"

#include <algorithm>

#include "present/excerpt.h"
#include "present/harmless.h"
#include "present/marked.h"
#include "present/wrap.h"

namespace ibid {
namespace {

std::size_t text_columns(std::size_t indent, const Layout& layout) {
    return layout.width > indent + 10 ? layout.width - indent : 10;
}

// What is shown of a passage: the marks of omission are wrapped with the text,
// and move the highlights.
struct Shown {
    std::string text;
    std::vector<Span> highlights;
};

Shown cut(const std::string& text, const std::vector<Span>& highlights,
          Span part) {
    const std::string before = part.start > 0 ? "… " : "";
    const std::string after = part.end < text.size() ? " …" : "";
    Shown out{before + text.substr(part.start, part.end - part.start) + after,
              {}};
    const auto shift = static_cast<std::uint32_t>(before.size());
    for (const Span& span : highlights) {
        const std::uint32_t start = std::max(span.start, part.start);
        const std::uint32_t end = std::min(span.end, part.end);
        if (start < end)
            out.highlights.push_back(
                {start - part.start + shift, end - part.start + shift});
    }
    return out;
}

// The text, or as much of it as layout.passage_lines lines hold.
Shown shown(const Passage& passage, const std::vector<Span>& highlights,
            std::size_t columns, const Layout& layout) {
    const std::string text = harmless(passage.text);
    const std::vector<Span> spans = tidy(highlights, text.size());
    const std::size_t lines = layout.passage_lines;
    if (lines == 0 || wrap(text, columns).size() <= lines) return {text, spans};
    // Lines end at words, so that they hold less than they have columns.
    const std::size_t fill = columns - std::min<std::size_t>(columns / 8, 6);
    return cut(text, spans, excerpt(text, spans, lines * fill - 4));
}

}  // namespace

std::string gutter_label(const Passage& passage) {
    if (passage.kind == Kind::heading || passage.kind == Kind::title) return {};
    std::string out = passage.kind == Kind::body ? "¶ " : "";
    out += std::to_string(passage.number);
    if (passage.part != 0) out += '.' + std::to_string(passage.part);
    return out;
}

std::string paragraph(const Paragraph& what, const Layout& layout) {
    const std::size_t columns = text_columns(what.gutter, layout);
    const Shown body = shown(what.passage, what.highlights, columns, layout);
    const std::string label =
        pad_left(gutter_label(what.passage), what.gutter - 2);
    std::string out;
    for (const Span& line : wrap(body.text, columns)) {
        out += out.empty() ? paint(Tone::place, label, layout.colour) + "  "
                           : std::string(what.gutter, ' ');
        out +=
            marked(body.text, line, body.highlights, layout.colour, what.tone);
        out += '\n';
    }
    return out;
}

std::string indented(std::string_view text, std::size_t indent, Tone tone,
                     const Layout& layout) {
    const std::string clean = harmless(text);
    std::string out;
    for (const Span& line : wrap(clean, text_columns(indent, layout))) {
        out.append(indent, ' ');
        out += paint(tone, clean.substr(line.start, line.end - line.start),
                     layout.colour);
        out += '\n';
    }
    return out;
}

}  // namespace ibid
