// The articles that a Writer knows: what they were made from, and where they
// are.
//
// By the hash of their ids. Of 10 million articles two have the same with a
// chance below 1 in 300,000; then the Writer refuses to take one for the other.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "text/hash_table.h"

namespace ibid {

// An article of the index, or one that is about to be.
struct KnownArticle {
    std::uint64_t fingerprint = 0;
    std::uint32_t docid = 0;  // 0: it is still being prepared
};

using KnownArticles = HashTable<KnownArticle>;

// Of articles that are in the index, all of them; ascending.
inline std::vector<std::uint32_t> docids_of(const KnownArticles& known) {
    std::vector<std::uint32_t> docids;
    known.each(
        [&](const KnownArticle& article) { docids.push_back(article.docid); });
    std::ranges::sort(docids);
    return docids;
}

}  // namespace ibid
