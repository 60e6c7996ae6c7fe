#include "read/pdf/paragraphs.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "read/pdf/hyphens.h"
#include "read/pdf/paragraph_break.h"

namespace ibid::pdf {

namespace {

// What a paragraph is, as its type tells: lines of two of them never mix.
struct Class {
    int heading = 0;  // its level, or 0
    bool small = false;
    bool contents = false;  // a line of a table of contents
    friend bool operator==(const Class&, const Class&) = default;

    bool is_body() const { return heading == 0 && !small && !contents; }
};

struct Paragraph {
    Block block;
    Class what;
    const Flow* flow = nullptr;  // of its last line, and so below
    const Line* first = nullptr;
    const Line* last = nullptr;
    std::size_t lines = 0;
};

bool begins_small(std::string_view text) {
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z';
}

// "[3] ", "3 ", "* ": how notes begin.
bool begins_with_mark(std::string_view text) {
    for (std::string_view mark : {"* ", "† ", "‡ ", "*", "†", "‡"})
        if (text.starts_with(mark)) return true;
    const bool bracket = text.starts_with('[');
    if (bracket) text.remove_prefix(1);
    std::size_t digits = 0;
    while (digits < text.size() && digits < 4 && text[digits] >= '0' &&
           text[digits] <= '9')
        ++digits;
    text.remove_prefix(digits);
    return digits > 0 && digits < 4 &&
           text.starts_with(bracket ? std::string_view("] ") : " ");
}

class Builder {
public:
    Builder(const std::vector<SheetFlows>& sheets, const Type& type)
        : sheets_(sheets), type_(type) {
        for_each_line([this](const Flow&, const Line& line) {
            hyphens_.learn(line.text);
        });
        setting_.leading = usual_leading();
    }

    std::vector<Block> build() {
        for (const SheetFlows& sheet : sheets_) {
            for (const Flow& flow : sheet.flows)
                for (const Line& line : flow.lines) add(sheet, flow, line);
        }
        std::vector<Block> blocks;
        for (Paragraph& paragraph : paragraphs_)
            blocks.push_back(std::move(paragraph.block));
        return blocks;
    }

private:
    template <typename Each>
    void for_each_line(Each each) const {
        for (const SheetFlows& sheet : sheets_)
            for (const Flow& flow : sheet.flows)
                for (const Line& line : flow.lines) each(flow, line);
    }

    // From line to line of the body, in sizes of its type.
    double usual_leading() const {
        std::vector<double> steps;
        const Flow* last_flow = nullptr;
        const Line* last = nullptr;
        for_each_line([&](const Flow& flow, const Line& line) {
            if (last_flow == &flow && class_of(line).is_body() &&
                class_of(*last).is_body()) {
                const double step =
                    (line.box.bottom - last->box.bottom) / line.size;
                if (step > 0.5 && step < 4) steps.push_back(step);
            }
            last_flow = &flow;
            last = &line;
        });
        if (steps.empty()) return 1.2;
        // Gaps between paragraphs are the larger ones.
        const auto place =
            steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 3);
        std::ranges::nth_element(steps, place);
        return *place;
    }

    Class class_of(const Line& line) const {
        const bool leads = line.text.find(". . . .") != line.text.npos ||
                           line.text.find("......") != line.text.npos;
        if (leads) return {0, false, true};
        return {type_.heading_level(line), type_.is_small(line), false};
    }

    void add(const SheetFlows& sheet, const Flow& flow, const Line& line) {
        const Class what = class_of(line);
        if (continues(flow, line, what))
            append(paragraphs_.back(), sheet, flow, line);
        else if (Paragraph* body = unfinished_body(flow, line, what))
            append(*body, sheet, flow, line);
        else
            begin(sheet, flow, line, what);
    }

    // The paragraph that the line before was added to.
    bool continues(const Flow& flow, const Line& line,
                   const Class& what) const {
        if (paragraphs_.empty() || newest_ + 1 != paragraphs_.size())
            return false;
        const Paragraph& above = paragraphs_.back();
        if (above.flow != &flow || above.what != what || what.contents)
            return false;
        if (what.small && begins_with_mark(line.text)) return false;
        // Titles are centred and ragged: only a gap ends them.
        if (what.heading > 0)
            return line.box.bottom - above.last->box.bottom < 1.8 * line.size;
        return !breaks(flow, *above.first, *above.last, above.lines, line,
                       setting_);
    }

    // A paragraph of the body that goes on here, in another column or on
    // another page, or below what interrupts it.
    Paragraph* unfinished_body(const Flow& flow, const Line& line,
                               const Class& what) {
        if (!what.is_body() || body_ == none) return nullptr;
        Paragraph& body = paragraphs_[body_];
        const bool newest = body_ + 1 == paragraphs_.size();
        if (body.flow == &flow && (newest || newest_ == body_)) {
            // Below a note that was set aside, the paragraph goes on as ever.
            if (newest) return nullptr;
            const bool ends = breaks(flow, *body.first, *body.last, body.lines,
                                     line, setting_);
            return ends ? nullptr : &body;
        }
        const std::string& text = body.block.text;
        if (begins_item(line.text)) return nullptr;
        if (ends_divided(text) && begins_small(line.text)) return &body;
        if (ends_sentence(text)) return nullptr;
        const bool goes_on =
            begins_small(line.text) || is_full(*body.flow, *body.last);
        return goes_on ? &body : nullptr;
    }

    void begin(const SheetFlows& sheet, const Flow& flow, const Line& line,
               const Class& what) {
        Paragraph& paragraph = paragraphs_.emplace_back();
        paragraph.what = what;
        paragraph.first = &line;
        if (what.heading > 0) {
            paragraph.block.kind = Kind::heading;
            paragraph.block.level = what.heading;
            body_ = none;
        }
        if (what.small && begins_with_mark(line.text) &&
            line.box.top > 0.4 * sheet.height)
            paragraph.block.kind = Kind::note;
        if (what.contents) paragraph.block.kind = Kind::boilerplate;
        if (what.is_body()) body_ = paragraphs_.size() - 1;
        append(paragraph, sheet, flow, line);
    }

    void append(Paragraph& paragraph, const SheetFlows& sheet, const Flow& flow,
                const Line& line) {
        Block& block = paragraph.block;
        hyphens_.append(block.text, line.text);
        if (block.pages.empty() || block.pages.back().label != sheet.label)
            block.pages.push_back(
                {block.text.size() - line.text.size(), sheet.label});
        paragraph.flow = &flow;
        paragraph.last = &line;
        ++paragraph.lines;
        newest_ = static_cast<std::size_t>(&paragraph - paragraphs_.data());
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    const std::vector<SheetFlows>& sheets_;
    const Type& type_;
    Hyphens hyphens_;
    Setting setting_;
    std::vector<Paragraph> paragraphs_;
    std::size_t newest_ = none;  // the paragraph of the last line
    std::size_t body_ = none;    // that of the body which may go on
};

}  // namespace

std::vector<Block> blocks_of(const std::vector<SheetFlows>& sheets,
                             const Type& type) {
    return Builder(sheets, type).build();
}

}  // namespace ibid::pdf
