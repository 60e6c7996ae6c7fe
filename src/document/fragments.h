// Blocks -> fewer Blocks: lines that make no sense alone are joined with what
// follows them.
//
//   "The ministry said:" "“We are ready.”"  -> one block
//   "[4]" "Report of the panel, p. 7."      -> one block (notes)
//   "it was agreed with" "the delegates."   -> one block
//
// Only blocks of one kind are joined. A lead-in
// and its quotation are two paragraphs of the source all the same, and so are
// the items of a list, while a paragraph that was broken off is one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/document.h>

namespace ibid {

struct JoinedBlock {
    const Block* first = nullptr;          // of the blocks that were given
    std::string joined{};                  // the text, when there are more
    std::uint32_t paragraphs = 1;          // of the source that went into it
    std::vector<PageMark> joined_pages{};  // when there are more

    const std::vector<PageMark>& pages() const {
        return joined.empty() ? first->pages : joined_pages;
    }

    std::string_view text() const {
        return joined.empty() ? first->text : joined;
    }
};

std::vector<JoinedBlock> join_fragments(const std::vector<Block>& blocks);

}  // namespace ibid
