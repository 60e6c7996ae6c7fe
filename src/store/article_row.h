// What a segment keeps of an article side by side, but for its rows and dates.
#pragma once

#include <cstdint>

namespace ibid {

struct ArticleRow {
    std::uint64_t id_hash = 0;      // of Article::id
    std::uint64_t fingerprint = 0;  // of all that the article was made from
    std::uint32_t authors = 0;      // sets
    std::uint32_t source = 0;
    std::uint32_t language = 0;
    std::uint32_t docid = 0;  // in the database
};
static_assert(sizeof(ArticleRow) == 32);

}  // namespace ibid
