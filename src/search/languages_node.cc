#include <algorithm>

#include "search/word_nodes.h"

namespace ibid {

namespace {

// Few rows have two of the parts: a passage is in one language, and seldom
// writes two words both apart and as one (joined_words.h).
class LanguagesNode : public Node {
public:
    explicit LanguagesNode(std::vector<NodePtr> parts)
        : parts_(std::move(parts)) {}

    std::uint32_t next(std::uint32_t row) override {
        std::uint32_t nearest = no_row;
        for (const NodePtr& part : parts_)
            nearest = std::min(nearest, part->next(row));
        return nearest;
    }
    void narrow(const Window& window, Bits& rows) override {
        Bits found;
        gather(window, rows, found);
        rows &= found;
    }
    void gather(const Window& window, const Bits& wanted,
                Bits& found) override {
        for (const NodePtr& part : parts_) part->gather(window, wanted, found);
    }
    void count(const Window& window, const Bits& rows,
               OccurrenceList& found) override {
        const std::size_t begin = found.size();
        for (const NodePtr& part : parts_) part->count(window, rows, found);
        found.join_rows(begin);
    }
    std::uint32_t estimate() const override {
        std::uint32_t sum = 0;
        for (const NodePtr& part : parts_) sum += part->estimate();
        return sum;
    }

private:
    std::vector<NodePtr> parts_;
};

}  // namespace

NodePtr in_any_language(std::vector<NodePtr> parts) {
    if (parts.empty()) return nullptr;
    if (parts.size() == 1) return parts.front();
    return std::make_shared<LanguagesNode>(std::move(parts));
}

}  // namespace ibid
