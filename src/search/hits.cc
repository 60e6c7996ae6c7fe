#include "search/hits.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "search/cursor.h"
#include "search/resolve.h"
#include "store/record.h"
#include "store/terms.h"

namespace ibid {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t shortest_id = 4;

PassageRecord read_passage(const Shard& shard, std::uint32_t document) {
    return unpack_passage(shard.database.get_document(document).get_data());
}

ArticleRecord read_article(const Shard& shard, std::uint32_t header) {
    return unpack_article(shard.database.get_document(header).get_data());
}

// Paths are kept relative to the folder that holds the index, so that both can
// be moved together. An article that came from no file keeps its path.
std::string path_from_here(const Shard& shard, const std::string& path) {
    std::error_code failed;
    const fs::path file = (fs::absolute(shard.dir, failed).parent_path() / path)
                              .lexically_normal();
    if (path.empty() || failed || !fs::exists(file, failed)) return path;
    const fs::path here = file.lexically_relative(fs::current_path(failed));
    if (failed || here.empty() || *here.begin() == "..") return file.string();
    return here.string();
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
    hit.article = read_article(shards[shard], document - record.offset).article;
    hit.article.path = path_from_here(shards[shard], hit.article.path);
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

using Postings = std::vector<std::uint32_t>;

Postings postings(const Shard& shard, const std::string& term) {
    return {shard.database.postlist_begin(term),
            shard.database.postlist_end(term)};
}

// All passages of the articles with those headers, in order.
void load_articles(const Shards& shards, std::uint32_t shard,
                   const Postings& headers, std::vector<Hit>& hits) {
    for (const std::uint32_t header : headers) {
        const std::uint32_t last =
            header + read_article(shards[shard], header).passages;
        for (std::uint32_t document = header + 1; document <= last; ++document)
            hits.push_back(load_hit(shards, shard, document));
    }
}

void load_passages(const Shards& shards, std::uint32_t shard,
                   std::string_view id, std::size_t context,
                   std::vector<Hit>& hits) {
    if (id.size() < shortest_id) return;
    const Xapian::Database& database = shards[shard].database;
    const std::string prefix = passage_term(id);
    for (auto term = database.allterms_begin(prefix);
         term != database.allterms_end(prefix); ++term)
        for (const std::uint32_t document : postings(shards[shard], *term)) {
            hits.push_back(load_hit(shards, shard, document));
            add_context(hits.back(), shards, shard, document, context);
        }
}

// The headers of articles that came from the file of that path, be it as the
// index keeps it or as it is from here.
Postings with_path(const Shard& shard, std::string_view path) {
    std::error_code failed;
    const fs::path folder =
        fs::absolute(shard.dir, failed).lexically_normal().parent_path();
    const std::string kept = fs::absolute(path, failed)
                                 .lexically_normal()
                                 .lexically_relative(folder)
                                 .string();
    Postings headers;
    for (const std::uint32_t header : postings(shard, any_article_term())) {
        const std::string here = read_article(shard, header).article.path;
        if (!here.empty() && (here == path || here == kept))
            headers.push_back(header);
    }
    return headers;
}

}  // namespace

std::vector<Hit> show(std::string_view id, std::size_t context,
                      const Shards& shards) {
    std::vector<Hit> hits;
    for (std::uint32_t i = 0; i < shards.size(); ++i) {
        load_articles(shards, i, postings(shards[i], article_term(id)), hits);
        load_passages(shards, i, id, context, hits);
    }
    // Paths are no terms: all articles have to be looked at.
    if (hits.empty() && !id.empty())
        for (std::uint32_t i = 0; i < shards.size(); ++i)
            load_articles(shards, i, with_path(shards[i], id), hits);
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i].rank = i + 1;
    return hits;
}

}  // namespace ibid
