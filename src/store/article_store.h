// Articles and their passages <-> the Xapian database.
//
// An article is one document, whose only term says its id, and a few entries of
// metadata: its record and its passages in runs (article_record.h), each
// compressed. Four runs lie side by side in an entry, the record in front of
// the first. So one look-up brings a short article whole, a passage from the
// middle of a book costs no more than two, and of what they bring only the run
// is unpacked that is wanted.
//
// Metadata, because Xapian 1.4 would try to deflate a document's data again,
// and writes a document's values when a commit ends, where it cannot report
// that the disk is full: it ends the process.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "store/article_record.h"

namespace ibid {

// `frames` are the record and the runs, each compressed. Returns the new
// document's id.
std::uint32_t write_article(Xapian::WritableDatabase& database,
                            std::string_view article_id,
                            const std::vector<std::string>& frames);
void remove_article(Xapian::WritableDatabase& database, std::uint32_t docid);

// A bundle of runs as they are stored, "" when there is none; before the first
// stands the record.
std::string read_bundle(const Xapian::Database& database, std::uint32_t docid,
                        std::uint32_t bundle);
void write_bundle(Xapian::WritableDatabase& database, std::uint32_t docid,
                  std::uint32_t bundle, const std::string& frames);

// What the runs of an index are compressed with, "" when it has none: it learns
// from the first articles, if there are enough.
std::string read_dictionary(const Xapian::Database& database);
void write_dictionary(Xapian::WritableDatabase& database,
                      const std::string& dictionary);

// The document that holds the article of that id.
std::optional<std::uint32_t> find_article(const Xapian::Database& database,
                                          std::string_view article_id);

// Reads articles of one database, and keeps the last run it has unpacked: the
// hits of an article and a hit's neighbours mostly lie in the same. Throw
// ibid::Error when the bytes are damaged or there is no such article.
class ArticleReader {
public:
    explicit ArticleReader(const Xapian::Database& database);
    ~ArticleReader();
    ArticleReader(ArticleReader&&) noexcept;
    ArticleReader& operator=(ArticleReader&&) noexcept;

    StoredArticle article(std::uint32_t docid);
    // Passage `index` of the article, from 0, of one that has so many.
    Passage passage(std::uint32_t docid, std::uint32_t index);
    std::vector<Passage> passages(std::uint32_t docid);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ibid
