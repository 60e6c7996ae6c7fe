// Blocks -> fewer Blocks: lines that make no sense alone are joined with what
// follows them.
//
//   "The ministry said:" "“We are ready.”"  -> one block
//   "[4]" "Report of the panel, p. 7."      -> one block (notes)
//   "it was agreed with" "the delegates."   -> one block
//
// Only blocks of one kind are joined; the first one's line is kept. A lead-in
// and its quotation are two paragraphs of the source all the same, and so are
// the items of a list, while a paragraph that was broken off is one.
#pragma once

#include <cstdint>
#include <vector>

#include <ibid/document.h>

namespace ibid {

struct JoinedBlock {
    Block block;
    std::uint32_t paragraphs = 1;  // of the source that went into it
};

std::vector<JoinedBlock> join_fragments(const std::vector<Block>& blocks);

}  // namespace ibid
