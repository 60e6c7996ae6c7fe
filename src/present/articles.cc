#include "present/articles.h"

#include <algorithm>

#include "present/harmless.h"
#include "present/place.h"
#include "present/style.h"
#include "present/wrap.h"
#include "text/utf8.h"

namespace ibid {

std::vector<ArticleHits> articles_of(const std::vector<Hit>& hits) {
    std::vector<ArticleHits> out;
    for (const Hit& hit : hits)
        out.push_back({hit.article, hit.article_passages});
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

std::string article_list(const std::vector<ArticleHits>& articles,
                         const Layout& layout) {
    std::size_t number = 0;
    std::size_t widest = 0;
    for (const ArticleHits& each : articles) {
        number = std::max(number, std::to_string(each.passages).size());
        widest = std::max(widest, display_width(harmless(place(each.article))));
    }
    widest = std::min(widest, layout.width / 2);
    const std::size_t used = number + widest + 4;
    const std::size_t room = layout.width > used ? layout.width - used : 0;
    std::string out;
    for (const ArticleHits& each : articles) {
        const std::string where = fit(harmless(place(each.article)), widest);
        const std::string title = fit(harmless(each.article.title), room);
        out += pad_left(std::to_string(each.passages), number) + "  " +
               paint(Tone::place, where, layout.colour);
        if (!title.empty())
            out += std::string(widest - display_width(where) + 2, ' ') + title;
        out += '\n';
    }
    return out;
}

}  // namespace ibid
