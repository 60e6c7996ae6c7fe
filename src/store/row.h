// Article, Passage -> what a Segment keeps of the passage.
#pragma once

#include <ibid/passage.h>

#include "store/segment_builder.h"

namespace ibid {

// `header` is the document id of the article's header.
Row make_row(std::uint32_t header, const Article& article,
             const Passage& passage);

FacetValues facet_values(const Article& article, const Passage& passage);

}  // namespace ibid
