// The articles of an index -> those to which an annotator gives other tags,
// from the texts that the index holds.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <xapian.h>

#include <ibid/writer.h>

#include "index/prepare.h"

namespace ibid {

// Calls tick() for each article, and append(article) with each that changes,
// which may replace it in the database at once. Returns how much did.
IndexSize retag(const Xapian::Database& database,
                const std::vector<std::uint32_t>& docids,
                const Annotator& annotator, const std::function<void()>& tick,
                const std::function<void(PreparedArticle)>& append);

}  // namespace ibid
