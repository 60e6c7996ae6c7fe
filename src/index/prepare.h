// Document -> all that the index takes of an article, ready to be appended.
//
// This is where most of the time of indexing goes: structure, splitting, words,
// actors and dates, compression. It needs nothing of the index, so any number
// of threads may do it, each with a Preparer of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <ibid/document.h>

#include "annotate/annotator.h"
#include "store/database.h"
#include "store/segment_article.h"
#include "text/compress.h"

namespace ibid {

struct PreparedArticle {
    std::string id;
    std::vector<std::string> runs;  // compressed (store/article_store.h)
    SegmentArticle segment;         // its document id is not known yet
    Totals totals;                  // of this article alone
};

class Preparer {
public:
    // The annotator must outlive it.
    Preparer(const Annotator& annotator, Dictionary dictionary)
        : annotator_(annotator), compressor_(dictionary) {}

    PreparedArticle prepare(Document document, std::uint64_t fingerprint);

    // An article of the index with the tags that the annotator finds now.
    // Nothing when it finds the same; else `changed` grows by the number of
    // passages whose tags are others.
    std::optional<PreparedArticle> retag(const StoredArticle& stored,
                                         std::vector<Passage> passages,
                                         std::size_t& changed);

private:
    PreparedArticle pack(const StoredArticle& stored,
                         const std::vector<Passage>& passages,
                         SegmentArticleMaker& maker);

    const Annotator& annotator_;
    Compressor compressor_;
    Tokens tokens_;  // of the passage at hand
};

}  // namespace ibid
