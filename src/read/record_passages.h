// The passages of a record -> Blocks.
//
//   {"text": "They met.", "heading": ["Talks"]}  -> heading "Talks", "They
//   met."
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <ibid/document.h>

namespace ibid {

struct RecordPassage {
    std::string text;
    std::optional<Kind> kind;
    std::vector<std::string> headings;  // above it, the outermost first
};

// A heading becomes a block where it differs from those of the passage before.
std::vector<Block> blocks_from_passages(
    const std::vector<RecordPassage>& passages);

}  // namespace ibid
