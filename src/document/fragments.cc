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
        for (const Block& block : blocks) {
            const std::size_t words = word_count(block.text);
            if (!joined_.empty() && belongs(block, words))
                append(block, words);
            else
                begin(block, words);
        }
        return std::move(joined_);
    }

private:
    bool belongs(const Block& block, std::size_t words) const {
        const Block& above = joined_.back().block;
        if (above.kind != block.kind) return false;
        if (list_marker(above.text) == above.text.size()) return true;
        if (block.kind != Kind::body || words_ + words > longest_joined)
            return false;
        if (is_item(block.text))
            return words <= longest_item && (introduces_ || lists_);
        if (introduces_ && opens_quotation(block.text)) return true;
        return (introduces_ || is_broken_off(last_)) &&
               begins_in_lower_case(block.text);
    }

    void begin(const Block& block, std::size_t words) {
        joined_.push_back({block});
        words_ = words;
        last_ = last_mark(block.text);
        introduces_ = last_ == ':' && words <= longest_introduction;
        lists_ = false;
    }

    void append(const Block& block, std::size_t words) {
        JoinedBlock& above = joined_.back();
        above.paragraphs += introduces_ || is_item(block.text);
        above.block.text += ' ' + block.text;
        words_ += words;
        last_ = last_mark(block.text);
        introduces_ = false;
        lists_ = is_item(block.text);
    }

    std::vector<JoinedBlock> joined_;
    std::size_t words_ = 0;
    char last_ = '\0';
    bool introduces_ = false;  // ends in a colon
    bool lists_ = false;       // ends in an item of the list it introduced
};

}  // namespace

std::vector<JoinedBlock> join_fragments(const std::vector<Block>& blocks) {
    return Joiner().join(blocks);
}

}  // namespace ibid
