// Blocks -> fewer Blocks: lines that make no sense alone are joined with what
// follows them.
//
//   "The ministry said:" "“We are ready.”"  -> one block
//   "[4]" "Report of the panel, p. 7."      -> one block (notes)
//   "it was agreed with" "the delegates."   -> one block
//
// Only blocks of one kind are joined; the first one's line is kept.
#pragma once

#include <vector>

#include <ibid/document.h>

namespace ibid {

std::vector<Block> join_fragments(const std::vector<Block>& blocks);

}  // namespace ibid
