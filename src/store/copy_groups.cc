#include "store/copy_groups.h"

#include <algorithm>
#include <utility>

namespace ibid {

namespace {

// The rows of pairs, ascending, and the pairs as numbers of these.
struct PairedRows {
    PairedRows(const CopyPairs& of_rows, std::uint32_t all_rows) {
        std::vector<std::uint32_t> number(all_rows);
        for (const auto& [one, other] : of_rows)
            number[one] = number[other] = 1;
        for (std::uint32_t row = 0; row < all_rows; ++row) {
            if (number[row] == 0) continue;
            number[row] = static_cast<std::uint32_t>(rows.size());
            rows.push_back(row);
        }
        pairs.reserve(of_rows.size());
        for (const auto& [one, other] : of_rows)
            pairs.emplace_back(number[one], number[other]);
    }

    std::vector<std::uint32_t> rows;
    CopyPairs pairs;
};

// The pairs of each row, as numbers of such rows.
struct Graph {
    explicit Graph(const PairedRows& paired)
        : rows(paired.rows), begin(rows.size() + 1) {
        for (const auto& [one, other] : paired.pairs) {
            ++begin[one + 1];
            ++begin[other + 1];
        }
        for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
        std::vector<std::uint32_t> at(begin.begin(), begin.end() - 1);
        copies.resize(2 * paired.pairs.size());
        for (const auto& [one, other] : paired.pairs) {
            copies[at[one]++] = other;
            copies[at[other]++] = one;
        }
    }

    const std::vector<std::uint32_t>& rows;
    std::vector<std::uint32_t> begin;   // by number of the row, in `copies`
    std::vector<std::uint32_t> copies;  // numbers of rows
};

// By number of the row, the longest of its group, maybe itself.
std::vector<std::uint32_t> longest_copies(const SameTexts& texts,
                                          const Graph& graph) {
    std::vector<std::pair<SameTexts::Rank, std::uint32_t>> order;
    for (const std::uint32_t row : graph.rows)
        order.emplace_back(texts.rank(row), order.size());
    std::ranges::sort(order);
    std::vector<std::uint32_t> longest(order.size(), CopyGroups::none);
    for (const auto& [rank, one] : order) {
        if (longest[one] != CopyGroups::none) continue;
        longest[one] = one;
        for (auto at = graph.begin[one]; at < graph.begin[one + 1]; ++at) {
            std::uint32_t& of_copy = longest[graph.copies[at]];
            if (of_copy == CopyGroups::none) of_copy = one;
        }
    }
    return longest;
}

// By row, the one that stands for its group, maybe itself; `none` of those that
// are no copies.
std::vector<std::uint32_t> heads(const IndexRows& rows, const Copies& copies) {
    const PairedRows paired(copies.near, rows.size());
    const Graph graph(paired);
    const std::vector<std::uint32_t> longest =
        longest_copies(SameTexts(rows, copies.same), graph);
    std::vector<std::uint32_t> head(rows.size(), CopyGroups::none);
    for (std::size_t i = 0; i < longest.size(); ++i)
        head[graph.rows[i]] = graph.rows[longest[i]];
    for (const auto& [first, other] : copies.same) {
        if (head[first] == CopyGroups::none) head[first] = first;
        head[other] = head[first];
    }
    return head;
}

}  // namespace

CopyGroups group_copies(const IndexRows& rows, const Copies& copies) {
    CopyGroups groups{heads(rows, copies), 0};
    std::vector<bool> has_copies(rows.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        if (groups.of[row] != CopyGroups::none && groups.of[row] != row)
            has_copies[groups.of[row]] = true;
    std::vector<std::uint32_t> number(rows.size(), CopyGroups::none);
    for (std::uint32_t& of : groups.of) {
        if (of == CopyGroups::none) continue;
        if (has_copies[of] && number[of] == CopyGroups::none)
            number[of] = groups.count++;
        of = number[of];
    }
    return groups;
}

}  // namespace ibid
