#include <utility>

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

// Lines -> blocks. A paragraph of one line, as most are, is folded from where
// it stands.
class Paragraphs {
public:
    void begin(const TextLine& line) {
        end();
        first_ = &line;
    }

    void go_on(const TextLine& line) {
        if (joined_.empty()) joined_ = first_->text;
        append_line(joined_, line.text);
    }

    std::vector<Block> take() {
        end();
        return std::move(blocks_);
    }

private:
    void end() {
        if (!first_) return;
        Block block;
        block.text = fold_space(joined_.empty() ? first_->text : joined_);
        block.line = first_->number;
        if (!block.text.empty()) blocks_.push_back(std::move(block));
        joined_.clear();
        first_ = nullptr;
    }

    const TextLine* first_ = nullptr;  // of the paragraph that is read
    std::string joined_;               // its lines, when there are more
    std::vector<Block> blocks_;
};

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
    Paragraphs paragraphs;
    const TextLine* above = nullptr;  // the line that the last block ends with
    for (const TextLine& line : lines) {
        if (line.text.empty() || is_rule(line.text)) {
            above = nullptr;
            continue;
        }
        if (above && wrap.goes_on(*above, line))
            paragraphs.go_on(line);
        else
            paragraphs.begin(line);
        above = &line;
    }
    return paragraphs.take();
}

}  // namespace ibid
