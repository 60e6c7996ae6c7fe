#include "read/mail/mail_text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "read/html/encoding.h"
#include "read/html/page.h"
#include "read/html/page_blocks.h"
#include "read/html/thin.h"
#include "read/html/whole_page.h"

namespace ibid::mail {

namespace {

std::string_view without_marks(std::string_view line) {
    const std::size_t begin = line.find_first_not_of("> \t");
    return line.substr(std::min(begin, line.size()));
}

void add_run(std::string& run, std::optional<Kind> kind,
             std::vector<Block>& blocks) {
    for (Block& block : blocks_from_text(run)) {
        block.kind = kind;
        block.line = 0;  // of a part, not of the file
        blocks.push_back(std::move(block));
    }
    run.clear();
}

std::vector<Block> html_mail(const Part& part) {
    const Decoded decoded = html::decode_page(part.content, part.charset);
    const html::Page page = html::parse(html::thin(decoded.text).html);
    std::vector<Block> blocks = html::page_blocks(page, html::whole_page(page));
    for (Block& block : blocks) block.line = 0;
    return blocks;
}

bool is_text(const Part& part) {
    return !part.attached && part.name.empty() &&
           (part.type == "text/plain" || part.type == "text/html");
}

std::size_t words_in(const std::vector<Block>& blocks) {
    std::size_t count = 0;
    for (const Block& block : blocks)
        count +=
            1 + static_cast<std::size_t>(std::ranges::count(block.text, ' '));
    return count;
}

// The simplest alternative comes first in a mail.
const Part* best_alternative(const Part& body) {
    const Part* best = nullptr;
    for (const Part& part : body.parts) {
        const Part* text = text_part(part);
        if (!text) continue;
        if (!best ||
            2 * words_in(mail_blocks(*best)) < words_in(mail_blocks(*text)))
            best = text;
    }
    return best;
}

}  // namespace

std::vector<Block> plain_mail(std::string_view text) {
    std::vector<Block> blocks;
    std::string run;
    std::optional<Kind> kind;  // of the run
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        std::optional<Kind> now;
        if (kind == Kind::boilerplate || line == "-- ")
            now = Kind::boilerplate;
        else if (line.starts_with('>'))
            now = Kind::pull_quote;
        if (now != kind) add_run(run, kind, blocks);
        kind = now;
        if (now == Kind::pull_quote) line = without_marks(line);
        if (line != "-- ") (run += line) += '\n';
    }
    add_run(run, kind, blocks);
    return blocks;
}

const Part* text_part(const Part& body) {
    if (is_text(body)) return &body;
    if (body.type == "multipart/alternative") return best_alternative(body);
    for (const Part& part : body.parts)
        if (const Part* text = text_part(part)) return text;
    return nullptr;
}

std::vector<Block> mail_blocks(const Part& part) {
    if (part.type == "text/html") return html_mail(part);
    return plain_mail(html::decode_labelled(part.content, part.charset).text);
}

}  // namespace ibid::mail
