#include "search/named_node.h"

#include <utility>

namespace ibid {

namespace {

class OtherName : public Node {
public:
    OtherName(NodePtr names, NodePtr words)
        : names_(std::move(names)), words_(std::move(words)) {}

    std::uint32_t next(std::uint32_t row) override { return names_->next(row); }
    void narrow(const Window& window, Bits& rows) override {
        names_->narrow(window, rows);
        Bits literal = rows;
        words_->narrow(window, literal);
        rows -= literal;
    }
    void count(const Window& window, const Bits& rows,
               OccurrenceList& found) override {
        Bits left = rows;
        narrow(window, left);
        if (left.any()) names_->count(window, left, found);
    }
    std::uint32_t estimate() const override { return names_->estimate(); }

private:
    NodePtr names_;
    NodePtr words_;
};

}  // namespace

NodePtr other_name_node(NodePtr names, NodePtr words) {
    return std::make_shared<OtherName>(std::move(names), std::move(words));
}

}  // namespace ibid
