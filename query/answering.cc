#include "query/answering.h"

#include <utility>

#include "present/explain.h"
#include "present/paragraph.h"
#include "present/remarks.h"

namespace ibid {
namespace {

std::string nothing_found(const std::string& words) {
    const bool plain = words.starts_with("passages ");
    return plain ? "found no " + words : "found nothing: " + words;
}

// What a person must know beside the results, when these do not tell it.
std::string notes(const Results& results, const Layout& layout) {
    std::string out = remarks(results.query, layout);
    if (results.count.passages == 0)
        out += indented("ibid: " + nothing_found(results.query.words), 0,
                        Tone::plain, layout);
    return out + suggestions(results, layout);
}

}  // namespace

std::string query_text(const Options& options) {
    std::string out;
    for (const std::string& word : options.words) {
        if (!out.empty()) out += ' ';
        out += word;
    }
    return out;
}

View view_of(const Options& options, const Screen& screen) {
    return {result_layout(options, screen),
            {options.search.context > 0, options.search.explain}};
}

Remark requoted(const std::string& query) {
    return {"read as " + query +
                ", as the shell takes quotation marks away; write '" + query +
                "' to be sure",
            {}};
}

Answer answer(const Options& options, const Screen& screen,
              const Results& results, std::string text, bool page) {
    const Format& format = find_format(options, screen.terminal);
    Answer out;
    out.found = results.count.passages > 0;
    if (options.quiet) return out;
    page = page && format.remarks == Remarks::on_pages;
    // A page with nothing on it would only repeat the notes.
    if (!page || out.found) out.text = std::move(text);
    if (format.remarks != Remarks::always && !(page && out.found))
        out.notes = notes(results, note_layout(options, screen));
    return out;
}

Answer explained(Answer answer, const Options& options, const Screen& screen,
                 const Results& results) {
    const Layout layout = note_layout(options, screen);
    if (!options.quiet)
        answer.notes +=
            explain(results.query, layout) + reasons(results.hits, layout);
    return answer;
}

}  // namespace ibid
