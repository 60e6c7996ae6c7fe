#include "search/node.h"

#include <algorithm>

namespace ibid {

namespace {

class EveryRow : public Node {
public:
    explicit EveryRow(std::uint32_t rows) : rows_(rows) {}

    std::uint32_t next(std::uint32_t row) override {
        return row < rows_ ? row : no_row;
    }
    void narrow(const Window&, Bits&) override {}
    std::uint32_t estimate() const override { return rows_; }

private:
    std::uint32_t rows_;
};

class AllOf : public Node {
public:
    AllOf(std::vector<NodePtr> wanted, std::vector<NodePtr> unwanted)
        : wanted_(std::move(wanted)), unwanted_(std::move(unwanted)) {
        std::ranges::stable_sort(wanted_, {}, &Node::estimate);
    }

    std::uint32_t next(std::uint32_t row) override {
        for (const NodePtr& part : wanted_) {
            if (row == no_row) break;
            row = std::max(row, part->next(row));
        }
        return row;
    }
    void narrow(const Window& window, Bits& rows) override {
        for (const NodePtr& part : wanted_) {
            part->narrow(window, rows);
            if (!rows.any()) return;
        }
        for (const NodePtr& part : unwanted_) {
            Bits found = rows;
            part->narrow(window, found);
            rows -= found;
            if (!rows.any()) return;
        }
    }
    std::uint32_t estimate() const override {
        return wanted_.front()->estimate();
    }

private:
    std::vector<NodePtr> wanted_;  // the rarest first
    std::vector<NodePtr> unwanted_;
};

class AnyOf : public Node {
public:
    explicit AnyOf(std::vector<NodePtr> parts) : parts_(std::move(parts)) {}

    std::uint32_t next(std::uint32_t row) override {
        std::uint32_t nearest = no_row;
        for (const NodePtr& part : parts_)
            nearest = std::min(nearest, part->next(row));
        return nearest;
    }
    void narrow(const Window& window, Bits& rows) override {
        Bits found;
        for (const NodePtr& part : parts_) part->gather(window, rows, found);
        rows &= found;
    }
    std::uint32_t estimate() const override {
        std::uint64_t sum = 0;
        for (const NodePtr& part : parts_) sum += part->estimate();
        return static_cast<std::uint32_t>(std::min<std::uint64_t>(sum, no_row));
    }

private:
    std::vector<NodePtr> parts_;
};

}  // namespace

NodePtr every_row(std::uint32_t rows) {
    return std::make_shared<EveryRow>(rows);
}

NodePtr all_of(std::vector<NodePtr> wanted, std::vector<NodePtr> unwanted,
               std::uint32_t rows) {
    if (wanted.empty()) wanted.push_back(every_row(rows));
    if (wanted.size() == 1 && unwanted.empty()) return wanted.front();
    return std::make_shared<AllOf>(std::move(wanted), std::move(unwanted));
}

NodePtr any_of(std::vector<NodePtr> parts) {
    if (parts.size() == 1) return parts.front();
    return std::make_shared<AnyOf>(std::move(parts));
}

}  // namespace ibid
