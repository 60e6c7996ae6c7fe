// Articles -> open segments, which their bytes live as long as.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "random_articles.h"
#include "store/columns.h"
#include "store/index_rows.h"

namespace ibid {

class OpenSegments {
public:
    void add(const std::vector<RandomArticle>& articles) {
        bytes_.push_back(
            std::make_unique<std::string>(segment_bytes(articles)));
        open_.push_back(std::make_unique<OpenSegment>(
            OpenSegment{Segment(*bytes_.back()), {}, {}}));
    }
    OpenSegment& operator[](std::size_t i) { return *open_[i]; }
    IndexRows rows() const {
        std::vector<const OpenSegment*> all;
        for (const auto& open : open_) all.push_back(open.get());
        return IndexRows(all);
    }

private:
    std::vector<std::unique_ptr<std::string>> bytes_;
    std::vector<std::unique_ptr<OpenSegment>> open_;
};

// An article of these passages.
inline RandomArticle article_of(std::uint32_t docid,
                                const std::vector<std::string>& passages) {
    RandomArticle article;
    article.docid = docid;
    article.stored.article.id = "article " + std::to_string(docid);
    for (const std::string& text : passages) {
        Passage& passage = article.passages.emplace_back();
        passage.id = id_text(
            std::uint64_t{docid * 1000 + article.passages.size()} << 28);
        passage.text = text;
    }
    return article;
}

}  // namespace ibid
