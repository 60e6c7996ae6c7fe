#include "read/html/meta_tags.h"

#include <algorithm>

#include "read/html/article_data.h"
#include "read/html/author_text.h"
#include "read/html/source_tag.h"
#include "read/html/trust.h"
#include "text/utf8.h"

namespace ibid::html {

namespace {

struct Row {
    std::string_view name;
    std::string_view field;
    int trust;
};

constexpr Row rows[] = {
    {"citation_title", "title", trust::citation},
    {"dc.title", "title", trust::citation + 1},
    {"dcterms.title", "title", trust::citation + 1},
    {"og:title", "title", trust::network},
    {"twitter:title", "title", trust::network + 1},
    {"parsely-title", "title", trust::network + 1},
    {"sailthru.title", "title", trust::network + 1},

    {"citation_author", "authors", trust::citation},
    {"dc.creator", "authors", trust::citation + 1},
    {"dcterms.creator", "authors", trust::citation + 1},
    {"dc.contributor", "authors", trust::citation + 2},
    {"parsely-author", "authors", trust::network},
    {"sailthru.author", "authors", trust::network},
    {"article:author", "authors", trust::network + 1},
    {"article:author_name", "authors", trust::network},
    {"og:article:author", "authors", trust::network + 1},
    {"book:author", "authors", trust::network + 1},
    {"author", "authors", trust::meta},
    {"byl", "authors", trust::meta},
    {"authors", "authors", trust::meta},

    {"citation_publication_date", "date", trust::citation},
    {"citation_date", "date", trust::citation},
    {"citation_online_date", "date", trust::citation},
    {"dc.date.issued", "date", trust::citation + 1},
    {"dcterms.issued", "date", trust::citation + 1},
    {"dc.date", "date", trust::vague},
    {"dcterms.date", "date", trust::vague},
    {"dc.date.created", "date", trust::citation + 2},
    {"dcterms.created", "date", trust::citation + 2},
    {"article:published_time", "date", trust::network},
    {"og:article:published_time", "date", trust::network},
    {"article:published", "date", trust::network},
    {"parsely-pub-date", "date", trust::network},
    {"sailthru.date", "date", trust::network},
    {"pubdate", "date", trust::meta},
    {"publishdate", "date", trust::meta},
    {"publish-date", "date", trust::meta},
    {"publish_date", "date", trust::meta},
    {"published", "date", trust::meta},
    {"publication_date", "date", trust::meta},
    {"article.published", "date", trust::meta},
    {"datepublished", "date", trust::meta},
    {"cxenseparse:recs:publishtime", "date", trust::meta},
    {"date", "date", trust::vague},
    {"last-modified", "date", trust::created},
    {"og:updated_time", "date", trust::created},
    {"article:modified_time", "date", trust::created},

    {"og:site_name", "source", trust::network},
    {"citation_journal_title", "source", trust::citation},
    {"dc.publisher", "source", trust::citation + 1},
    {"dcterms.publisher", "source", trust::citation + 1},
    {"application-name", "source", trust::meta},
    {"publisher", "source", trust::meta},
    {"apple-mobile-web-app-title", "source", trust::meta + 1},

    {"og:url", "url", trust::network},
    {"citation_public_url", "url", trust::citation},

    {"og:locale", "language", trust::network},
    {"dc.language", "language", trust::citation},
    {"citation_language", "language", trust::citation},
    {"content-language", "language", trust::meta},
    {"language", "language", trust::meta},
};

class Collector {
public:
    Collector(const Page& page, Claims& claims)
        : page_(page), claims_(claims) {}

    void run() {
        for (std::size_t i = 0; i < page_.nodes.size(); ++i) {
            switch (page_.nodes[i].tag) {
                case Tag::html:
                    add("language", page_.attribute(i, "lang"), "html lang",
                        trust::article_data);
                    break;
                case Tag::meta:
                    meta(i);
                    break;
                case Tag::link:
                    if (lowered(page_.attribute(i, "rel")) == "canonical")
                        add("url", page_.attribute(i, "href"), "canonical link",
                            trust::article_data);
                    break;
                case Tag::title:
                    title(i);
                    break;
                case Tag::script:
                    script(i);
                    break;
                default:
                    break;
            }
        }
    }

private:
    void add(std::string_view field, std::string_view value, std::string origin,
             int trust) {
        std::string text = fold_space(value);
        if (!text.empty())
            claims_.push_back(
                {field, std::move(text), std::move(origin), trust});
    }

    // "twitter:label1" is what "twitter:data1", the tag after it, tells of.
    bool is_author_card(std::string_view name, std::string_view content) {
        if (name.starts_with("twitter:label")) {
            card_ = name.substr(13);
            card_is_author_ = is_byline(std::string(content) + " Ann Lee") ||
                              is_byline(std::string(content) + ": Ann Lee");
        }
        return card_is_author_ && name == "twitter:data" + card_;
    }

    void meta(std::size_t node) {
        const std::string_view content = page_.attribute(node, "content");
        for (const std::string_view key : {"property", "name", "http-equiv"}) {
            std::string name = lowered(page_.attribute(node, key));
            if (is_author_card(name, content))
                return add("authors", content, "meta " + name,
                           trust::network + 3);
            const auto row = std::ranges::find(rows, name, &Row::name);
            if (row == std::end(rows)) continue;
            return add(row->field, content, "meta " + name, row->trust);
        }
    }

    // Drawings have titles, too, but not in the head.
    void title(std::size_t node) {
        if (titled_) return;
        titled_ = true;
        add("title", page_.text_of(node), "title tag", trust::marked);
    }

    void script(std::size_t node) {
        if (node + 1 >= page_.nodes[node].end) return;
        claim_article_data(page_.nodes[node + 1].text, claims_);
    }

    const Page& page_;
    Claims& claims_;
    bool titled_ = false;
    std::string card_;  // "1" of "twitter:label1"
    bool card_is_author_ = false;
};

}  // namespace

void claim_meta_tags(const Page& page, Claims& claims) {
    Collector(page, claims).run();
}

}  // namespace ibid::html
