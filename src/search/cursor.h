// Cursors walk document ids upwards: Xapian's postings, and what unions,
// intersections, differences and checks make of them.
//
//   for (c.seek(1); c.doc() != no_doc; c.seek(c.doc() + 1)) ...
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

namespace ibid {

inline constexpr std::uint32_t no_doc = 0xFFFFFFFFu;

class Cursor {
public:
    virtual ~Cursor() = default;

    // The document it stands at: 0 before the first seek, no_doc at the end.
    std::uint32_t doc() const { return doc_; }

    // Moves to the first document at or after `target`; stays where it is when
    // it is there already. Cursors never move back.
    void seek(std::uint32_t target) {
        if (doc_ < target) doc_ = find(target);
    }
    bool at(std::uint32_t target) {
        seek(target);
        return doc_ == target;
    }

    // How often what it looks for occurs in doc().
    virtual std::uint32_t frequency() { return 1; }

protected:
    virtual std::uint32_t find(std::uint32_t target) = 0;

private:
    std::uint32_t doc_ = 0;
};

using CursorPtr = std::unique_ptr<Cursor>;

// The documents that have a term; every document for the term "".
CursorPtr term_cursor(const Xapian::Database& database,
                      const std::string& term);

// The documents of a list, which is sorted.
CursorPtr list_cursor(std::vector<std::uint32_t> documents);

CursorPtr union_cursor(std::vector<CursorPtr> parts);

// `parts` must not be empty. The rarest should come first.
CursorPtr intersection_cursor(std::vector<CursorPtr> parts);

// The documents of `from` that `without` lacks.
CursorPtr difference_cursor(CursorPtr from, CursorPtr without);

// The documents of `from` for which `count` gives more than 0; that is their
// frequency.
using Check = std::function<std::uint32_t(std::uint32_t document)>;
CursorPtr checked_cursor(CursorPtr from, Check count);

}  // namespace ibid
