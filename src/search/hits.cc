#include "search/hits.h"

#include <algorithm>
#include <utility>

#include "search/resolve.h"

namespace ibid {

HitLoader::HitLoader(const Shards& shards)
    : shards_(shards), here_(current_folder()) {}

Article HitLoader::article(std::uint32_t shard, std::uint32_t docid) {
    Article found = shards_[shard].articles->article(docid).article;
    call_from(here_, shards_[shard].base, found);
    return found;
}

Passage HitLoader::named(Passage passage) const {
    for (ActorMention& mention : passage.actors)
        mention.name = actor_name(shards_, mention.actor);
    return passage;
}

Hit HitLoader::load(const RowId& id) {
    const Segment& segment = segment_of(shards_, id);
    const std::uint32_t number = segment.article_of()[id.row];
    const std::uint32_t docid = segment.article(number).docid;
    Hit hit;
    hit.article = article(id.shard, docid);
    hit.passage = named(shards_[id.shard].articles->passage(
        docid, id.row - segment.first_row(number)));
    return hit;
}

void HitLoader::add_context(Hit& hit, const RowId& id, std::size_t count) {
    if (count == 0) return;
    const Segment& segment = segment_of(shards_, id);
    const std::uint32_t number = segment.article_of()[id.row];
    const std::uint32_t docid = segment.article(number).docid;
    const std::uint32_t passages = segment.passages_of(number);
    const std::uint32_t index = id.row - segment.first_row(number);
    const auto wanted =
        static_cast<std::uint32_t>(std::min<std::size_t>(count, passages));
    const std::uint32_t first = index - std::min(index, wanted);
    const std::uint32_t end = std::min(index + wanted + 1, passages);
    for (std::uint32_t i = first; i < end; ++i) {
        if (i == index) continue;
        (i < index ? hit.before : hit.after)
            .push_back(named(shards_[id.shard].articles->passage(docid, i)));
    }
}

std::vector<Hit> HitLoader::load_article(std::uint32_t shard,
                                         std::uint32_t docid) {
    Hit hit;
    hit.article = article(shard, docid);
    std::vector<Hit> hits;
    for (Passage& passage : shards_[shard].articles->passages(docid)) {
        hit.passage = named(std::move(passage));
        hits.push_back(hit);
    }
    return hits;
}

}  // namespace ibid
