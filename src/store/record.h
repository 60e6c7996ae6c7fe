// What the index stores of an article and of a passage, as bytes and back.
//
// An article is one Xapian document (its header) followed by one document for
// each of its passages, in reading order, at the next document ids. The bytes
// are the documents' data.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <ibid/passage.h>

namespace ibid {

struct ArticleRecord {
    Article article;
    std::string fingerprint;     // of all that the article was made from
    std::uint32_t passages = 0;  // documents after the header
};

struct PassageRecord {
    Passage passage;
    std::uint32_t tokens = 0;  // words of its text: its length for ranking
    std::uint32_t offset = 0;  // its document id less the header's
};

std::string pack(const ArticleRecord& record);
std::string pack(const PassageRecord& record);

// Whether the bytes are an article's; they are a passage's otherwise.
bool is_article(std::string_view bytes);

// Throw ibid::Error when the bytes are damaged or of the other kind.
ArticleRecord unpack_article(std::string_view bytes);
PassageRecord unpack_passage(std::string_view bytes);

}  // namespace ibid
