#include "read/record_passages.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace ibid {

namespace {

class Builder {
public:
    std::vector<Block> blocks;

    void add(const RecordPassage& passage) {
        enter(passage.headings);
        if (passage.kind == Kind::heading) {
            above_.push_back(passage.text);
            add_heading(above_.size());
        } else {
            add_block(passage.text, passage.kind, 0);
        }
    }

private:
    void enter(const std::vector<std::string>& headings) {
        if (headings == above_) return;
        const auto [old_end, new_end] = std::ranges::mismatch(above_, headings);
        auto same = static_cast<std::size_t>(new_end - headings.begin());
        above_ = headings;
        // Back under an outer heading: it is said again, or what follows
        // would seem to stand below the inner one.
        if (same == headings.size() && same > 0) --same;
        for (std::size_t level = same; level < headings.size(); ++level)
            add_heading(level + 1);
    }

    void add_heading(std::size_t level) {
        add_block(above_[level - 1], Kind::heading, static_cast<int>(level));
    }

    void add_block(const std::string& text, std::optional<Kind> kind,
                   int level) {
        Block block;
        block.text = fold_space(text);
        if (block.text.empty()) return;
        block.kind = kind;
        block.level = level;
        blocks.push_back(std::move(block));
    }

    std::vector<std::string> above_;
};

}  // namespace

std::vector<Block> blocks_from_passages(
    const std::vector<RecordPassage>& passages) {
    Builder builder;
    for (const RecordPassage& passage : passages) builder.add(passage);
    return std::move(builder.blocks);
}

}  // namespace ibid
