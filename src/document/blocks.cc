#include <ibid/document.h>

#include "document/line_wrap.h"
#include "text/utf8.h"

namespace ibid {

namespace {

// "* * *", "-----": parts a text without being text.
bool is_rule(std::string_view line) {
    return line.size() > 2 &&
           line.find_first_not_of("-=*_~#. ") == std::string_view::npos;
}

void append_line(std::string& paragraph, std::string_view line) {
    // A compound broken at its hyphen ("long-" / "term") needs no space. Words
    // hyphenated by a typesetter keep a hyphen too many: no dictionary tells.
    const bool compound = paragraph.size() > 1 && paragraph.back() == '-' &&
                          paragraph[paragraph.size() - 2] != ' ' &&
                          paragraph[paragraph.size() - 2] != '-';
    if (!paragraph.empty() && !compound) paragraph += ' ';
    paragraph += line;
}

}  // namespace

std::vector<Block> blocks_from_text(std::string_view text) {
    std::string repaired;
    if (!is_valid_utf8(text)) {
        repaired = text;
        repair_utf8(repaired);
        text = repaired;
    }
    const std::vector<TextLine> lines = lines_of(text);
    const LineWrap wrap(lines);
    std::vector<Block> blocks;
    const TextLine* above = nullptr;  // the line that the last block ends with
    for (const TextLine& line : lines) {
        if (line.text.empty() || is_rule(line.text)) {
            above = nullptr;
            continue;
        }
        if (above && wrap.goes_on(*above, line)) {
            append_line(blocks.back().text, line.text);
        } else {
            blocks.emplace_back();
            blocks.back().text = line.text;
            blocks.back().line = line.number;
        }
        above = &line;
    }
    for (Block& block : blocks) block.text = fold_space(block.text);
    std::erase_if(blocks, [](const Block& b) { return b.text.empty(); });
    return blocks;
}

}  // namespace ibid
