#include "search/node.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "search/all_windows.h"

namespace ibid {

namespace {

constexpr std::uint32_t row_count = 400;

// The rows of a list, each as often as it is large.
class ListNode : public Node {
public:
    explicit ListNode(std::set<std::uint32_t> rows) : rows_(std::move(rows)) {}

    std::uint32_t next(std::uint32_t row) override {
        const auto found = rows_.lower_bound(row);
        return found == rows_.end() ? no_row : *found;
    }
    void narrow(const Window& window, Bits& rows) override {
        const Bits before = rows;
        before.each([&](std::uint32_t row) {
            if (!rows_.contains(window.first + row)) rows.clear(row);
        });
    }
    // Half of the lists give more than is wanted.
    void gather(const Window& window, const Bits& wanted,
                Bits& found) override {
        if (rows_.size() % 2 == 0) return Node::gather(window, wanted, found);
        for (const std::uint32_t row : rows_)
            if (row >= window.first && row < window.end)
                found.set(row - window.first);
    }
    std::uint32_t estimate() const override {
        return static_cast<std::uint32_t>(rows_.size());
    }

private:
    std::set<std::uint32_t> rows_;
};

NodePtr list(Rows rows) {
    return std::make_shared<ListNode>(
        std::set<std::uint32_t>(rows.begin(), rows.end()));
}

// A random tree, and the rows that it must find.
struct Tree {
    NodePtr node;
    std::set<std::uint32_t> rows;
};

Tree random_tree(std::mt19937& random, int depth) {
    Tree tree;
    if (depth == 0) {
        for (std::size_t i = random() % 100; i > 0; --i)
            tree.rows.insert(static_cast<std::uint32_t>(random() % row_count));
        tree.node = std::make_shared<ListNode>(tree.rows);
        return tree;
    }
    const Tree a = random_tree(random, depth - 1);
    const Tree b = random_tree(random, depth - 1);
    const std::size_t choice = random() % 4;
    for (std::uint32_t row = 0; row < row_count; ++row) {
        const bool in_a = a.rows.contains(row), in_b = b.rows.contains(row);
        const bool in[] = {in_a || in_b, in_a && in_b, in_a && !in_b, !in_a};
        if (in[choice]) tree.rows.insert(row);
    }
    if (choice == 0) tree.node = any_of({a.node, b.node});
    if (choice == 1) tree.node = all_of({a.node, b.node}, {}, row_count);
    if (choice == 2) tree.node = all_of({a.node}, {b.node}, row_count);
    if (choice == 3) tree.node = all_of({}, {a.node}, row_count);
    return tree;
}

}  // namespace

TEST_CASE("trees of lists") {
    const NodePtr a = list({2, 3, 5, 90}), b = list({3, 4, 90, 120});
    const NodePtr none = list({});
    CHECK(rows_of(*a, 128) == Rows{2, 3, 5, 90});
    CHECK(rows_of(*any_of({a, b}), 128) == Rows{2, 3, 4, 5, 90, 120});
    CHECK(rows_of(*any_of({a, none}), 128) == Rows{2, 3, 5, 90});
    CHECK(rows_of(*any_of({}), 128).empty());
    CHECK(rows_of(*all_of({a, b}, {}, 128), 128) == Rows{3, 90});
    CHECK(rows_of(*all_of({a, b, none}, {}, 128), 128).empty());
    CHECK(rows_of(*all_of({a}, {b}, 128), 128) == Rows{2, 5});
    CHECK(rows_of(*all_of({a}, {none}, 128), 128) == Rows{2, 3, 5, 90});
    CHECK(rows_of(*all_of({}, {}, 3), 3) == Rows{0, 1, 2});
    CHECK(rows_of(*every_row(0), 0).empty());
}

TEST_CASE("the next match lies no nearer than the nodes say") {
    const NodePtr a = list({7, 300}), b = list({290, 300});
    CHECK(any_of({a, b})->next(8) == 290);
    CHECK(all_of({a, b}, {}, row_count)->next(0) == 290);
    CHECK(all_of({a, b}, {}, row_count)->next(301) == no_row);
    CHECK(any_of({})->next(0) == no_row);
    CHECK(every_row(5)->next(4) == 4);
    CHECK(every_row(5)->next(5) == no_row);
}

TEST_CASE("the rarest is asked first") {
    CHECK(all_of({list({1, 2, 3}), list({4})}, {}, 9)->estimate() == 1);
    CHECK(any_of({list({1, 2, 3}), list({4})})->estimate() == 4);
}

TEST_CASE("trees find what sets would hold, in windows of any size") {
    std::mt19937 random(80);
    for (int i = 0; i < 1000; ++i) {
        const Tree tree = random_tree(random, 1 + i % 4);
        const Rows wanted(tree.rows.begin(), tree.rows.end());
        for (const std::uint32_t window : {64u, 192u, Bits::size})
            CHECK(rows_of(*tree.node, row_count, window) == wanted);
    }
}

}  // namespace ibid
