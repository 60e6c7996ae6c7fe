#include "document/fragments.h"

#include "document/list_marker.h"
#include "document/shape.h"

namespace ibid {

namespace {

constexpr std::size_t longest_introduction = 25;  // words
constexpr std::size_t longest_item = 25;
constexpr std::size_t longest_joined = 150;

bool opens_quotation(std::string_view text) {
    for (std::string_view mark : {"“", "\"", "‘", "«", "„", "'", "「"})
        if (text.starts_with(mark)) return true;
    return false;
}

bool begins_in_lower_case(std::string_view text) {
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z';
}

bool is_item(std::string_view text) {
    const std::size_t marker = list_marker(text);
    return marker > 0 && is_bullet(text.substr(0, marker));
}

// Ends in the middle of a sentence: in a letter, a digit or a comma.
bool is_broken_off(char last) {
    const char small = static_cast<char>(last | 32);
    return (small >= 'a' && small <= 'z') || last == ',';
}

// A block that grows, and what may still be joined to it.
class Joiner {
public:
    std::vector<JoinedBlock> join(const std::vector<Block>& blocks) {
        joined_.reserve(blocks.size());
        for (const Block& block : blocks) {
            if (!joined_.empty() && belongs(block))
                append(block);
            else
                begin(block);
        }
        return std::move(joined_);
    }

private:
    // Words are counted last: most blocks belong nowhere for other reasons.
    bool belongs(const Block& block) const {
        const JoinedBlock& above = joined_.back();
        if (above.first->kind != block.kind) return false;
        if (list_marker(above.text()) == above.text().size()) return true;
        if (block.kind != Kind::body) return false;
        const std::string_view text = block.text;
        if (is_item(text))
            return (introduces_ || lists_) &&
                   word_count(text) <= longest_item && is_short_with(text);
        const bool goes_on =
            (introduces_ || is_broken_off(last_)) && begins_in_lower_case(text);
        return (goes_on || (introduces_ && opens_quotation(text))) &&
               is_short_with(text);
    }

    bool is_short_with(std::string_view text) const {
        return words_ + word_count(last_text_) + word_count(text) <=
               longest_joined;
    }

    void begin(const Block& block) {
        joined_.push_back({&block});
        words_ = 0;
        end_with(block);
        introduces_ =
            last_ == ':' && word_count(block.text) <= longest_introduction;
        lists_ = false;
    }

    void append(const Block& block) {
        JoinedBlock& above = joined_.back();
        above.paragraphs += introduces_ || is_item(block.text);
        if (above.joined.empty()) {
            above.joined = above.first->text;
            above.joined_pages = above.first->pages;
        }
        above.joined += ' ';
        for (const PageMark& page : block.pages)
            above.joined_pages.push_back(
                {above.joined.size() + page.at, page.label});
        above.joined += block.text;
        words_ += word_count(last_text_);
        end_with(block);
        introduces_ = false;
        lists_ = is_item(block.text);
    }

    void end_with(const Block& block) {
        last_text_ = block.text;
        last_ = last_mark(block.text);
    }

    std::vector<JoinedBlock> joined_;
    std::size_t words_ = 0;       // before the last text
    std::string_view last_text_;  // that went into the block
    char last_ = '\0';
    bool introduces_ = false;  // ends in a colon
    bool lists_ = false;       // ends in an item of the list it introduced
};

}  // namespace

std::vector<JoinedBlock> join_fragments(const std::vector<Block>& blocks) {
    return Joiner().join(blocks);
}

}  // namespace ibid
