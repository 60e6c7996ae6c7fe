// The flows of all sheets -> Blocks: paragraphs that go on over lines, columns
// and pages, headings by their type, notes, captions; each with its pages.
#pragma once

#include <vector>

#include <ibid/document.h>

#include "read/pdf/columns.h"
#include "read/pdf/sheet.h"
#include "read/pdf/type.h"

namespace ibid::pdf {

struct SheetFlows {
    std::string label;
    double height = 0;
    std::vector<Flow> flows;
};

std::vector<Block> blocks_of(const std::vector<SheetFlows>& sheets,
                             const Type& type);

}  // namespace ibid::pdf
