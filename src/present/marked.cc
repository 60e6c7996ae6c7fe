#include "present/marked.h"

#include <algorithm>

namespace ibid {

std::vector<Span> tidy(std::vector<Span> spans, std::size_t text_size) {
    const auto size = static_cast<std::uint32_t>(text_size);
    std::sort(spans.begin(), spans.end());
    std::vector<Span> out;
    for (Span span : spans) {
        span.end = std::min(span.end, size);
        if (!out.empty()) span.start = std::max(span.start, out.back().end);
        if (span.start < span.end) out.push_back(span);
    }
    return out;
}

std::string marked(std::string_view text, Span part,
                   const std::vector<Span>& spans, bool colour, Tone tone) {
    std::string out;
    std::uint32_t at = part.start;
    const auto copy_to = [&](std::uint32_t end, Tone as) {
        out += paint(as, text.substr(at, end - at), colour);
        at = end;
    };
    auto span = std::upper_bound(
        spans.begin(), spans.end(), at,
        [](std::uint32_t byte, const Span& s) { return byte < s.end; });
    for (; span != spans.end() && span->start < part.end; ++span) {
        if (span->start > at) copy_to(span->start, tone);
        copy_to(std::min(span->end, part.end), Tone::match);
    }
    if (at < part.end) copy_to(part.end, tone);
    return out;
}

}  // namespace ibid
