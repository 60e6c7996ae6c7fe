// Results -> JSON Lines: one object a line, each with a "type" (query,
// passage, facet, article, trend, comention, actor, status, failed, summary,
// error). json.cc is the only user of nlohmann-json.
//
//   {"type":"query","schema":2,"text":"quad","words":"...", ...}
//   {"type":"passage","rank":1,"score":7.1,"id":"...","text":"...", ...}
//   {"type":"summary","schema":2,"passages":312,"articles":87,"shown":10}
//
// Spans are bytes of the UTF-8 text. Dates are ISO 8601 with as many parts as
// are known. What is not known is null, lists are never null, and no field is
// left out but those that an option asks for. Bytes that are not UTF-8 become
// U+FFFD.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

#include "present/articles.h"
#include "store/failed_file.h"

namespace ibid {

// Raised when a field changes its meaning or goes away; new ones may come.
inline constexpr int json_schema_version = 2;

// Which of the fields that cost much are wanted.
struct JsonFields {
    bool context = false;  // "before", "after"
    bool reasons = false;  // "reasons", and "tree" of the query
};

// Query, passages, facets, summary.
std::string json_lines(const Results& results, const JsonFields& fields);
// The same with articles in place of passages.
std::string json_lines(const Results& results,
                       const std::vector<ArticleHits>& articles);
// Passages and summary.
std::string json_lines(const std::vector<Hit>& hits, const JsonFields& fields);
// Query, a line a period, summary.
std::string json_lines(const Trend& trend, const JsonFields& fields);
// Query, a line a pair, summary.
std::string json_lines(const Comentions& comentions, const JsonFields& fields);
std::string json_lines(const std::vector<Actor>& actors);
std::string json_lines(const std::vector<ActorSuggestion>& suggestions);
std::string json_lines(const std::vector<Status>& indexes);
std::string json_lines(const std::vector<FailedFile>& files);
std::string json_error(std::string_view what, std::string_view hint);

// "a\"b" -> "\"a\\\"b\"": one string as JSON.
std::string json_text(std::string_view text);

}  // namespace ibid
