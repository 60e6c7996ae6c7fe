// Near copies among passages (store/stored_copies.h): counted, left out of hits,
// and looked up.
//
//   CopyCounter counter(shards);    // of all matches: how many repeat another
//   DistinctTexts texts(shards);    // of hits: each is it, or a copy of one
//
// Copies are known within each index, not from one index to another.
#pragma once

#include <cstddef>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <ibid/index.h>

#include "search/matcher.h"
#include "search/shard.h"

namespace ibid {

class CopyCounter {
public:
    // One at a time of the same shards.
    explicit CopyCounter(const Shards& shards) : shards_(shards) {}
    ~CopyCounter();
    CopyCounter(const CopyCounter&) = delete;
    CopyCounter& operator=(const CopyCounter&) = delete;

    // Each row once.
    void add(const MatchedRows& found);
    // Of these, the rows but for one of each group.
    std::size_t copies() const { return copies_; }

private:
    const Shards& shards_;
    // Numbers that were set among the shards' seen_copies: there are as many as
    // groups in the index, and a search looks at few.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> set_;
    std::size_t copies_ = 0;
};

class DistinctTexts {
public:
    explicit DistinctTexts(const Shards& shards) : shards_(shards) {}

    // Whether no copy of the passage was asked for before.
    bool add(const RowId& id);

private:
    const Shards& shards_;
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen_;
};

// How many passages share a text on average, nearly; 1 where there are no
// copies.
double passages_of_each_text(const Shards& shards);

// In how many other articles a near copy of the passage stands.
std::size_t articles_with_copies(const RowId& id, const Shards& shards);

// The near copies of the passage of that id, itself left out, by index and age.
std::vector<Hit> show_copies(std::string_view passage_id, const Shards& shards);

}  // namespace ibid
