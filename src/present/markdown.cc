#include "present/markdown.h"

#include "present/citation.h"
#include "present/harmless.h"

namespace ibid {
namespace {

bool is_digit_byte(char c) {
    return c >= '0' && c <= '9';
}

// "# ", "- ", "+ ", "1. " and the like at the start would begin a heading or
// a list; the byte after which a backslash helps, npos when there is none.
std::size_t block_mark(std::string_view text) {
    if (text.empty()) return text.npos;
    if (std::string_view("#-+=>|").find(text[0]) != text.npos) return 0;
    std::size_t at = 0;
    while (at < text.size() && is_digit_byte(text[at])) ++at;
    const bool list =
        at > 0 && at < text.size() && (text[at] == '.' || text[at] == ')');
    return list ? at : text.npos;
}

std::string quotation(const Hit& hit) {
    Citation citation = cite(hit.article, hit.passage);
    for (std::string* part :
         {&citation.authors, &citation.title, &citation.details, &citation.date,
          &citation.pages, &citation.locator})
        *part = escape_markdown(*part);
    if (!citation.source.empty())
        citation.source = '*' + escape_markdown(citation.source) + '*';
    if (!citation.url.empty())
        citation.url = '<' + harmless(citation.url) + '>';
    return "> " + escape_markdown(hit.passage.text) + "\n\n— " +
           to_string(citation) + '\n';
}

}  // namespace

std::string escape_markdown(std::string_view text) {
    const std::string clean = harmless(text);
    const std::size_t mark = block_mark(clean);
    std::string out;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const char c = clean[i];
        if (i == mark ||
            std::string_view("\\`*_[]<&~$").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string markdown(const std::vector<Hit>& hits) {
    std::string out;
    for (const Hit& hit : hits) {
        if (!out.empty()) out += '\n';
        out += quotation(hit);
    }
    return out;
}

}  // namespace ibid
