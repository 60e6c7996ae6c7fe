// Nodes: a query as a tree that finds matching rows of one segment, a window
// of rows at a time.
//
//   Bits rows;
//   rows.set(0, window.size());
//   node->narrow(window, rows);      // those that match are left
//
// A node looks at no row that another one has already ruled out, and says how
// far away its next match is at least, so that whole windows are passed over.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "search/bits.h"
#include "search/occurrence_list.h"

namespace ibid {

inline constexpr std::uint32_t no_row = 0xFFFFFFFFu;

// Rows [first, end) of a segment, at most Bits::size; `first` is a multiple of
// 64.
struct Window {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    std::uint32_t size() const { return end - first; }
    friend bool operator==(const Window&, const Window&) = default;
};

class Node {
public:
    virtual ~Node() = default;

    // A row at or after `row`, no_row if there is none, before which none
    // matches.
    virtual std::uint32_t next(std::uint32_t row) = 0;

    // Takes the rows away that do not match.
    virtual void narrow(const Window& window, Bits& rows) = 0;

    // Adds those of `wanted` that match to `found`, and maybe others that
    // match, where that is quicker than to leave them out.
    virtual void gather(const Window& window, const Bits& wanted, Bits& found) {
        Bits missing = wanted;
        missing -= found;
        if (!missing.any()) return;
        narrow(window, missing);
        found |= missing;
    }

    // Appends, for each of `rows` that has it, how often what a node of words
    // looks for occurs there; other nodes count nothing.
    virtual void count(const Window&, const Bits&, OccurrenceList&) {}

    // About how many rows match: the order in which nodes are asked.
    virtual std::uint32_t estimate() const = 0;
};

// Shared by the tree and by the leaf that scores.
using NodePtr = std::shared_ptr<Node>;

NodePtr every_row(std::uint32_t rows);
NodePtr all_of(std::vector<NodePtr> wanted, std::vector<NodePtr> unwanted,
               std::uint32_t rows);
NodePtr any_of(std::vector<NodePtr> parts);

}  // namespace ibid
