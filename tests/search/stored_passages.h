// Every passage of an index that was not removed, as it is stored, with the row
// that stands for it: what reading all of them finds is what searches are held
// against.
#pragma once

#include "search/shard.h"

namespace ibid {

// Calls each(id, article, passage).
template <class Each>
void each_stored_passage(const Shards& shards, Each each) {
    for (std::uint32_t shard = 0; shard < shards.size(); ++shard) {
        const auto& segments = shards[shard].columns.segments();
        for (std::uint32_t i = 0; i < segments.size(); ++i)
            for (std::uint32_t a = 0; a < segments[i].segment.articles(); ++a) {
                if (!segments[i].is_article_alive(a)) continue;
                const Segment& segment = segments[i].segment;
                const std::uint32_t docid = segment.article(a).docid;
                ArticleReader& reader = *shards[shard].articles;
                const Article article = reader.article(docid).article;
                RowId id{shard, i, segment.first_row(a)};
                for (const Passage& passage : reader.passages(docid)) {
                    each(id, article, passage);
                    ++id.row;
                }
            }
    }
}

}  // namespace ibid
