// Hits -> the articles they lie in, in the order of their best hits.
//
//   asia/quad.md<TAB>The Quad after the summit<TAB>4
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

#include "present/layout.h"
#include "present/table.h"

namespace ibid {

struct ArticleHits {
    Article article;
    std::size_t passages = 0;
};

// `hits` are at most one of each article.
std::vector<ArticleHits> articles_of(const std::vector<Hit>& hits);

// One article a line: place, title, passages; with the names of the columns
// in the Table, without them in the lines.
Table article_table(const std::vector<ArticleHits>& articles);
std::string article_lines(const std::vector<ArticleHits>& articles,
                          bool colour);

// The same for reading: the number first, columns aligned.
std::string article_list(const std::vector<ArticleHits>& articles,
                         const Layout& layout);

}  // namespace ibid
