#include "search/hits.h"

#include <algorithm>
#include <utility>

#include "search/cursor.h"
#include "search/resolve.h"
#include "store/record.h"
#include "store/terms.h"

namespace ibid {

namespace {

constexpr std::size_t shortest_id = 4;

PassageRecord read_passage(const Shard& shard, std::uint32_t document) {
    return unpack_passage(shard.database.get_document(document).get_data());
}

ArticleRecord read_article(const Shard& shard, std::uint32_t header) {
    return unpack_article(shard.database.get_document(header).get_data());
}

// The article as it is called from here.
Article article_from_here(const Shard& shard, ArticleRecord record) {
    call_from(current_folder(), shard.base, record.article);
    return std::move(record.article);
}

Passage named(const Shards& shards, Passage passage) {
    for (ActorMention& mention : passage.actors)
        mention.name = actor_name(shards, mention.actor);
    return passage;
}

}  // namespace

Hit load_hit(const Shards& shards, std::uint32_t shard,
             std::uint32_t document) {
    const PassageRecord record = read_passage(shards[shard], document);
    Hit hit;
    hit.article = article_from_here(
        shards[shard], read_article(shards[shard], document - record.offset));
    hit.passage = named(shards, record.passage);
    return hit;
}

void add_context(Hit& hit, const Shards& shards, std::uint32_t shard,
                 std::uint32_t document, std::size_t count) {
    if (count == 0) return;
    const std::uint32_t offset = read_passage(shards[shard], document).offset;
    const std::uint32_t header = document - offset;
    const auto wanted =
        static_cast<std::uint32_t>(std::min<std::size_t>(count, no_doc));
    const std::uint32_t passages = read_article(shards[shard], header).passages;
    const std::uint32_t first = offset > wanted ? offset - wanted : 1;
    const std::uint32_t last =
        passages - offset > wanted ? offset + wanted : passages;
    for (std::uint32_t i = first; i <= last; ++i) {
        if (i == offset) continue;
        (i < offset ? hit.before : hit.after)
            .push_back(
                named(shards, read_passage(shards[shard], header + i).passage));
    }
}

namespace {

// All passages of the article with that header, in order.
std::vector<Hit> load_article(const Shards& shards, std::uint32_t shard,
                              std::uint32_t header) {
    ArticleRecord record = read_article(shards[shard], header);
    const std::uint32_t last = header + record.passages;
    Hit hit;
    hit.article = article_from_here(shards[shard], std::move(record));
    std::vector<Hit> hits;
    for (std::uint32_t document = header + 1; document <= last; ++document) {
        hit.passage =
            named(shards, read_passage(shards[shard], document).passage);
        hits.push_back(hit);
    }
    return hits;
}

void append_articles(std::vector<Hit>& hits, std::string_view id,
                     const Shards& shards, std::uint32_t shard) {
    const Xapian::Database& database = shards[shard].database;
    const std::string term = article_term(id);
    for (auto at = database.postlist_begin(term);
         at != database.postlist_end(term); ++at)
        std::ranges::move(load_article(shards, shard, *at),
                          std::back_inserter(hits));
}

// The articles of that place: what one reading of it finds in any index makes
// the less likely ones needless.
std::vector<Hit> show_articles(std::string_view place, const Shards& shards) {
    const std::string here = current_folder();
    std::vector<std::vector<std::string>> names;
    for (const Shard& shard : shards)
        names.push_back(names_of(place, here, shard.base));
    std::vector<Hit> hits;
    for (std::size_t way = 0; way < names[0].size() && hits.empty(); ++way)
        for (std::uint32_t i = 0; i < shards.size(); ++i)
            append_articles(hits, names[i][way], shards, i);
    return hits;
}

// All articles that came from the file of that name. Paths are no terms: every
// article has to be looked at.
std::vector<Hit> show_file(std::string_view place, const Shards& shards) {
    const std::string here = current_folder();
    const std::string articles = any_article_term();
    std::vector<Hit> hits;
    for (std::uint32_t i = 0; i < shards.size(); ++i) {
        const auto names = names_of(place, here, shards[i].base);
        const Xapian::Database& database = shards[i].database;
        for (auto at = database.postlist_begin(articles);
             at != database.postlist_end(articles); ++at)
            if (std::ranges::find(
                    names, read_article(shards[i], *at).article.path) !=
                names.end())
                std::ranges::move(load_article(shards, i, *at),
                                  std::back_inserter(hits));
    }
    return hits;
}

std::vector<Hit> show_passages(std::string_view id, std::size_t context,
                               const Shards& shards) {
    std::vector<Hit> hits;
    if (id.size() < shortest_id) return hits;
    const std::string prefix = passage_term(id);
    for (std::uint32_t i = 0; i < shards.size(); ++i) {
        const Xapian::Database& database = shards[i].database;
        for (auto term = database.allterms_begin(prefix);
             term != database.allterms_end(prefix); ++term)
            for (auto at = database.postlist_begin(*term);
                 at != database.postlist_end(*term); ++at) {
                hits.push_back(load_hit(shards, i, *at));
                add_context(hits.back(), shards, i, *at, context);
            }
    }
    return hits;
}

}  // namespace

std::vector<Hit> show(std::string_view name, std::size_t context,
                      const Shards& shards) {
    std::vector<Hit> hits = show_articles(name, shards);
    if (hits.empty()) hits = show_passages(name, context, shards);
    if (hits.empty()) hits = show_file(name, shards);
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i].rank = i + 1;
    return hits;
}

}  // namespace ibid
