// Articles and their passages <-> documents of the Xapian database.
//
// An article is one document: its only term says its id, its values are its
// record and its passages in runs of about 16 KB, each compressed (Zstandard).
// So one look-up brings a short article whole, and a passage from the middle of
// a book costs no more than two.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include <ibid/passage.h>

namespace ibid {

struct StoredArticle {
    Article article;
    std::uint64_t fingerprint = 0;  // of all that the article was made from
    std::uint32_t passages = 0;
};

// The compressed runs, made without the database: any thread may do it.
std::vector<std::string> pack_article(const StoredArticle& article,
                                      const std::vector<Passage>& passages);
Xapian::Document to_document(std::string_view article_id,
                             const std::vector<std::string>& runs);

// The document that holds the article of that id.
std::optional<std::uint32_t> find_article(const Xapian::Database& database,
                                          std::string_view article_id);

// Reads articles of one database, and keeps the last run it has unpacked: the
// hits of an article and a hit's neighbours mostly lie in the same. Throw
// ibid::Error when the bytes are damaged, Xapian::DocNotFoundError when there
// is no such article.
class ArticleReader {
public:
    explicit ArticleReader(const Xapian::Database& database);
    ~ArticleReader();

    StoredArticle article(std::uint32_t docid);
    // Passage `index` of the article, from 0, of one that has so many.
    Passage passage(std::uint32_t docid, std::uint32_t index);
    std::vector<Passage> passages(std::uint32_t docid);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
