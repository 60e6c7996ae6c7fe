#include "document/print.h"

#include <array>
#include <string_view>

#include "document/page_range.h"

namespace ibid {

namespace {

std::string joined(const std::vector<std::string>& parts,
                   std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

void add_field(std::string& out, const Article& article,
               const std::string& name, const std::string& value,
               std::string_view unknown) {
    out += name + ": ";
    out += value.empty() ? unknown : value;
    const auto origin = article.origins.find(name);
    if (origin != article.origins.end()) out += " (" + origin->second + ")";
    out += '\n';
}

std::string metadata(const Article& article) {
    std::string out;
    add_field(out, article, "id", article.id, "none");
    add_field(out, article, "title", article.title, "unknown");
    add_field(out, article, "authors", joined(article.authors, "; "),
              "unknown");
    add_field(out, article, "date", to_string(article.date), "undated");
    add_field(out, article, "source", article.source, "unknown");
    add_field(out, article, "url", article.url, "none");
    add_field(out, article, "language", article.language, "unknown");
    add_field(out, article, "path", article.path, "none");
    for (const auto& [variable, text] : article.csl)
        out += "csl " + variable + ": " + text + '\n';
    return out;
}

std::string surface(const Passage& passage, const Span& span) {
    if (span.start > span.end || span.end > passage.text.size()) return "?";
    return passage.text.substr(span.start, span.end - span.start);
}

}  // namespace

std::string to_string(const Document& document) {
    std::string out = metadata(document.article);
    for (const std::string& remark : document.remarks)
        out += "remark: " + remark + '\n';
    out += '\n';
    std::array<std::size_t, kind_count> numbers{};
    for (const Block& block : document.blocks) {
        if (block.kind) {
            out += kind_name(*block.kind);
            out += ' ' + std::to_string(
                             ++numbers[static_cast<std::size_t>(*block.kind)]);
        } else {
            out += "undecided";
        }
        if (block.level > 0) out += ", level " + std::to_string(block.level);
        if (block.line > 0) out += ", line " + std::to_string(block.line);
        const std::string page = page_range(block.pages, 0, block.text.size());
        if (!page.empty()) out += ", page " + page;
        out += ": " + block.text + '\n';
    }
    return out;
}

std::string to_string(const Passage& passage) {
    std::string out(kind_name(passage.kind));
    out += ' ' + std::to_string(passage.number);
    if (passage.part > 0) out += " part " + std::to_string(passage.part);
    if (!passage.page.empty()) out += ", page " + passage.page;
    out += " <" + passage.id + ">";
    if (!passage.headings.empty())
        out += " [" + joined(passage.headings, " > ") + "]";
    out += ' ' + passage.text;
    for (const ActorMention& actor : passage.actors)
        out += " {" + actor.actor + ' ' + surface(passage, actor.span) +
               (actor.inferred ? ", inferred}" : "}");
    for (const DateMention& date : passage.dates) {
        out += " {" + to_string(date.from);
        if (!(date.to == date.from)) out += ".." + to_string(date.to);
        out += '}';
    }
    return out;
}

}  // namespace ibid
