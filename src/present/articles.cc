#include "present/articles.h"

#include <unordered_map>

#include "present/harmless.h"
#include "present/place.h"
#include "present/style.h"

namespace ibid {

std::vector<ArticleHits> group_by_article(const std::vector<Hit>& hits) {
    std::vector<ArticleHits> out;
    std::unordered_map<std::string, std::size_t> at;
    for (const Hit& hit : hits) {
        const auto [found, is_new] = at.emplace(hit.article.id, out.size());
        if (is_new) out.push_back({hit.article, 0});
        ++out[found->second].passages;
    }
    return out;
}

Table article_table(const std::vector<ArticleHits>& articles) {
    Table out{{"place", "title", "passages"}};
    for (const ArticleHits& each : articles)
        out.push_back({place(each.article), each.article.title,
                       std::to_string(each.passages)});
    return out;
}

std::string article_lines(const std::vector<ArticleHits>& articles,
                          bool colour) {
    std::string out;
    for (const ArticleHits& each : articles)
        out += paint(Tone::place, harmless(place(each.article)), colour) +
               '\t' + harmless(each.article.title) + '\t' +
               std::to_string(each.passages) + '\n';
    return out;
}

}  // namespace ibid
